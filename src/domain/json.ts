/** Whether a value is an object with keys, as JSON and YAML have them: no list, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a value of JSON is, as the end of a sentence: `got a list`. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'text' : `a ${typeof value}`;
}

/**
 * What is not JSON in a text, as the end of a sentence, without what would steer a terminal.
 *
 * @param whole what the text is: of a line the place is its column, for `JSON.parse` takes each line for the first
 */
export function faultOfJson(error: unknown, whole: 'line' | 'file' = 'line'): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(
      / in JSON at position (\d+)(?: \(line (\d+) column (\d+)\))?$/u,
      (_, position: string, line = '1', column = String(Number(position) + 1)) =>
        whole === 'line' ? ` at column ${Number(position) + 1}` : ` in line ${line} at column ${column}`,
    )
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '\ufffd');
}
