/**
 * Whether everything is tested: `npm run test:full`, before a release. The everyday `npm test` takes of things made
 * alike a few of each kind. Tests that run in full alone are in files named `*.full.test.ts` and `*.full.spec.ts`, or
 * are tagged `inFull`.
 */
export const isFull = Boolean(process.env["FULL_TESTS"]);

/** Details of a browser test that runs in full alone. */
export const inFull = { tag: "@full" };

/** Details of browser tests made alike: those chosen run every day, the others in full alone. */
export const everyDay = (isChosen: boolean): { tag?: string } => (isChosen ? {} : inFull);
