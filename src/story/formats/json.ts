import { createScanner, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { MappedText } from '../mapped-text.ts';
import type { Fault } from './fault.ts';
import { jsonFault } from './json-fault.ts';

/** A value of a JSON document, with its place in it. */
export type JsonNode = Node;

/** A JSON document read as far as it can be. */
export interface JsonDocument {
  readonly text: MappedText;
  readonly root: JsonNode | undefined;
  /** Null if nothing is wrong with it. */
  readonly fault: Fault | null;
}

/** Values inside one another, at most: the parser calls itself for each, and no news format comes near. */
const DEEPEST = 200;

// SyntaxKind of jsonc-parser is a const enum, which erasable syntax cannot import.
const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const END_OF_FILE = 17;

/**
 * Reads JSON, also where it breaks off.
 *
 * @param whole what the text is all of
 */
export function readJson(text: MappedText, whole: 'file' | 'line' = 'file'): JsonDocument {
  const tooDeep = depthFault(text.text);
  if (tooDeep !== null) return { text, root: undefined, fault: inSource(tooDeep, text) };
  const errors: ParseError[] = [];
  const root = parseTree(text.text, errors, { disallowComments: true });
  const [error] = errors;
  if (error === undefined) return { text, root, fault: null };
  return { text, root, fault: inSource(jsonFault(error, text.text, whole), text) };
}

function inSource({ reason, span }: Fault, text: MappedText): Fault {
  return { reason, span: text.spanOf(span) };
}

function depthFault(text: string): Fault | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1;
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1;
    if (depth <= DEEPEST) continue;
    const start = scanner.getTokenOffset();
    return { reason: `it nests more than ${DEEPEST} values`, span: { start, end: start + 1 } };
  }
  return null;
}

/** The value of a key of an object; undefined if there is none. The last of several counts, as in JSON.parse. */
export function member(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.type !== 'object') return undefined;
  return node.children?.findLast((property) => property.children?.[0]?.value === key)?.children?.[1];
}

/** Keys of an object, in order. */
export function keysOf(node: JsonNode): string[] {
  return (node.type === 'object' ? (node.children ?? []) : []).map((property) =>
    String(property.children?.[0]?.value),
  );
}

/** Entries of a list, or of an object its values. */
export function entriesOf(node: JsonNode | undefined): JsonNode[] {
  if (node?.type === 'array') return node.children ?? [];
  return (node?.type === 'object' ? (node.children ?? []) : []).flatMap(
    ({ children }) => children?.[1] ?? [],
  );
}

/** The text of a string; undefined for anything else. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' && typeof node.value === 'string' ? node.value : undefined;
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/gsu;
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** The text of a string, each of whose escapes stands for one character. */
export function mappedString({ text }: JsonDocument, node: JsonNode): MappedText {
  const from = node.offset + 1;
  const written = text.text.slice(from, node.offset + node.length).replace(/"$/u, '');
  return MappedText.write((writer) => {
    let at = 0;
    const copyTo = (end: number): void => {
      writer.copy(text, { start: from + at, end: from + end });
    };
    for (const { 0: escape, 1: hex, 2: letter = '', index } of written.matchAll(ESCAPE)) {
      copyTo(index);
      const character =
        hex === undefined ? (CONTROLS.get(letter) ?? letter) : String.fromCharCode(parseInt(hex, 16));
      at = index + escape.length;
      writer.put(character, text.spanOf({ start: from + index, end: from + at }));
    }
    copyTo(written.length);
  });
}
