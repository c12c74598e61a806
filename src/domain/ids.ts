import { createHash } from 'node:crypto';

/** Short and stable letters: they are part of ids that clients keep. */
const PREFIXES = {
  SourceFile: 'f',
  Article: 'a',
  Paragraph: 'p',
  Quote: 'q',
  Person: 'n',
  Organization: 'o',
  UnnamedSource: 'u',
} as const;

/** The kinds of record that have an id, as the API names them. */
export type NodeKind = keyof typeof PREFIXES;

const KIND_OF_PREFIX: ReadonlyMap<string, NodeKind> = new Map([
  ['f', 'SourceFile'],
  ['a', 'Article'],
  ['p', 'Paragraph'],
  ['q', 'Quote'],
  ['n', 'Person'],
  ['o', 'Organization'],
  ['u', 'UnnamedSource'],
]);

const ID_SHAPE = /^([a-z])_[A-Za-z0-9_-]{22}$/;

/**
 * Makes the id of a record: a letter for its kind, then 128 bits of SHA-256 over the parts that identify it,
 * as 22 characters of base64url. The same parts give the same id on every machine and engine.
 */
export function makeId(kind: NodeKind, ...parts: readonly string[]): string {
  // JSON keeps ("ab", "c") and ("a", "bc") apart.
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest();
  return `${PREFIXES[kind]}_${digest.subarray(0, 16).toString('base64url')}`;
}

/** The kind of record an id belongs to; null if it is not the shape of an id at all. */
export function kindOfId(id: string): NodeKind | null {
  const prefix = ID_SHAPE.exec(id)?.[1];
  return prefix === undefined ? null : (KIND_OF_PREFIX.get(prefix) ?? null);
}
