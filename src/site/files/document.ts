import { parseHTML } from "linkedom";

/** The document charts are drawn into at build; no browser is needed. */
export const buildDocument = (): Document => parseHTML("<!doctype html><html><body></body></html>").document;
