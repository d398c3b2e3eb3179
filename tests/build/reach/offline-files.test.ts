import { expect, test } from "vitest";
import { dist, kindOf } from "../lib/site.ts";

const essays = dist().pages.filter((page) => kindOf(page) === "essays/*");

/** A choice of unit needs rates too: without them it fails for a reader without a network. */
test.each(essays.map((page) => [page.path, page] as const))(
  "%s keeps every table that a choice of its charts may fetch",
  (_, { document }) => {
    const kept = JSON.parse(document.querySelector("[data-files]")!.getAttribute("data-files")!) as string[];
    const figures = [...document.querySelectorAll("figure.chart[data-tables]")];
    const tables = figures.flatMap((figure) => JSON.parse(figure.getAttribute("data-tables")!) as { id: string }[]);
    expect(tables.length).toBeGreaterThan(0);
    for (const { id } of tables)
      expect(
        kept.some((file) => file.endsWith(`/data/${id}.csv`)),
        id,
      ).toBe(true);
  },
);
