import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that wait for a build, the HTML checker and a development server. */
const long = [/build\/builds\./, /build\/html\./, /assets\/dev-server\./];

/** The order of test files: those that take longest first, so that no worker is left alone with one at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => Number(!long.some((name) => name.test(moduleId)));
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
