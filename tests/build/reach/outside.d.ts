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

declare module "datapackage" {
  interface Descriptor {
    name: string;
    path: string;
    schema: unknown;
    profile?: string;
  }
  export function validate(descriptor: unknown): Promise<{ valid: boolean; errors: Error[] }>;
  export class Resource {
    static load(descriptor: Descriptor, options: { basePath: string; strict: boolean }): Promise<Resource>;
    readonly valid: boolean;
    readonly errors: Error[];
    read(options: { keyed: boolean }): Promise<Record<string, unknown>[]>;
  }
}
