/** A file taken in and decoded, before parsing. */
export interface SourceText {
  /** Name of the folder that was read; with `path` it makes the file's identity. */
  readonly folder: string;
  /** Path relative to the folder, with forward slashes. */
  readonly path: string;
  /** WHATWG name of the encoding used to decode the bytes, for example `utf-8`. */
  readonly encoding: string;
  /** At most 2,147,483,647: what is larger is refused and told with that size. */
  readonly sizeInBytes: number;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  /** The decoded text every offset refers to: nothing trimmed, line ends as in the file, no byte order mark. */
  readonly text: string;
}
