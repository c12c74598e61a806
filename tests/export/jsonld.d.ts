/** What is used of the package, which brings no types; those of others do not know `safe`. */
declare module 'jsonld' {
  interface ExpandOptions {
    /** Fail where something would be lost. */
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<{
      readonly documentUrl: string;
      readonly contextUrl: undefined;
      readonly document: object;
    }>;
  }
  const jsonld: { expand(document: object, options: ExpandOptions): Promise<unknown> };
  export default jsonld;
}
