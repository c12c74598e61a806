import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { Keyset } from '../store/page.ts';
import { clientError } from './errors.ts';

/** Length of the checksum at the head of a cursor. */
const CHECKSUM_LENGTH = 11;

/**
 * The cursors of one list in one order. A cursor is opaque: a checksum over the list, its order and the sort key,
 * then the sort key, as base64url. The checksum refuses a cursor of another list or order, and a damaged one; it
 * is no secret, since a cursor opens nothing that the query would not show.
 */
export class CursorCodec {
  readonly #list: string;

  /** @param list Names the list and its order, for example `articles PUBLISHED_AT DESC`. */
  constructor(list: string) {
    this.#list = list;
  }

  encode(key: Keyset): string {
    const values = JSON.stringify(key);
    return Buffer.from(this.#checksum(values) + values).toString('base64url');
  }

  /**
   * Errors: a client error `BAD_CURSOR` that names the argument.
   *
   * @param argument `after` or `before`.
   */
  decode(argument: string, cursor: string): Keyset {
    const text = Buffer.from(cursor, 'base64url').toString();
    const values = text.slice(CHECKSUM_LENGTH);
    const key = text.startsWith(this.#checksum(values)) ? parseKeyset(values) : null;
    if (key === null) throw badCursor(argument, cursor);
    return key;
  }

  #checksum(values: string): string {
    const hash = createHash('sha256').update(`${this.#list}\n${values}`);
    return hash.digest('base64url').slice(0, CHECKSUM_LENGTH);
  }
}

/** @param argument `after` or `before`. */
export function badCursor(argument: string, cursor?: string): GraphQLError {
  const got = cursor === undefined ? 'another' : JSON.stringify(cursor.slice(0, 80));
  return clientError(
    'BAD_CURSOR',
    `Expected \`${argument}\` to be a cursor that this list gave in this order; got ${got}. ` +
      'Leave it out to start anew, and keep `orderBy` the same from page to page.',
  );
}

function parseKeyset(text: string): Keyset | null {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isKeyPart) ? value : null;
  } catch {
    return null;
  }
}

function isKeyPart(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}
