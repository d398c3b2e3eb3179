/** Checkers that come without types: as much of each as the tests use. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    validate(extracted: unknown): Promise<unknown[]>;
  }
}

declare module "@marbec/web-auto-extractor" {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: string[] });
    parse(html: string): unknown;
  }
}
