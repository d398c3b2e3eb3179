/**
 * Whether everything is tested: `npm run test:full`, before a release. The everyday `npm test` takes of things made
 * alike a few of each kind. Tests that run in full alone are in files named `*.full.test.ts` and `*.full.spec.ts`.
 */
export const isFull = Boolean(process.env["FULL_TESTS"]);
