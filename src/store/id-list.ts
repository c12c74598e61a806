import { escapeText } from './text-escape.ts';

/**
 * A list of texts as one value, for `in (select key from json_each($1))`: one statement text for a list of any
 * length on both engines, and no limit on the number of placeholders. `json_each` of an object gives its keys as
 * text on either. A text that comes twice may give two rows.
 */
export function idList(values: readonly string[]): string {
  // Escaped one by one: the engine escapes the whole, which by then is plain ASCII.
  return `{${values.map((value) => `${asciiJson(escapeText(value))}:0`).join(',')}}`;
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
