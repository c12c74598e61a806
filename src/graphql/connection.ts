import { KeysetError, type Page, type PageRequest } from '../store/page.ts';
import { badCursor, type CursorCodec } from './cursor.ts';
import { clientError } from './errors.ts';
import type { InputMaybe } from './generated.ts';
import type { ConnectionRef, EdgesRef } from './model.ts';

/** Records in a stretch if neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;
/** Most records in a stretch. */
export const MAX_PAGE_SIZE = 100;

/** Relay's four arguments, as a client gives them; null is the same as left out. */
export interface PageArguments {
  readonly first?: InputMaybe<number>;
  readonly after?: InputMaybe<string>;
  readonly last?: InputMaybe<number>;
  readonly before?: InputMaybe<string>;
}

/**
 * Checks a client's page arguments.
 *
 * Errors: client errors `BAD_PAGE_SIZE` and `BAD_CURSOR`.
 */
export function pageRequest(args: PageArguments, cursors: CursorCodec): PageRequest {
  const { first = null, last = null, after = null, before = null } = args;
  if (first !== null && last !== null) {
    throw clientError(
      'BAD_PAGE_SIZE',
      `Expected \`first\` or \`last\`; got both, ${first} and ${last}. Give \`first\` to go on from the start, or \`last\` to go back from the end.`,
    );
  }
  return {
    limit: last === null ? pageSize('first', first ?? DEFAULT_PAGE_SIZE) : pageSize('last', last),
    direction: last === null ? 'FORWARD' : 'BACKWARD',
    after: after === null ? null : cursors.decode('after', after),
    before: before === null ? null : cursors.decode('before', before),
  };
}

/** Checks how many items a client asks for. Errors: a client error `BAD_PAGE_SIZE`. */
export function pageSize(argument: string, value: number): number {
  if (value >= 1 && value <= MAX_PAGE_SIZE) return value;
  throw clientError(
    'BAD_PAGE_SIZE',
    `Expected \`${argument}\` to be 1 to ${MAX_PAGE_SIZE}; got ${value}. For more, ask for the next page with \`after: pageInfo.endCursor\`.`,
  );
}

/**
 * A list of the API that reads nothing until one of its fields is selected, and its stretch only once.
 *
 * @param readPage Gives the stretch; called once at most.
 * @param readCount Gives the number of records of the whole list; called once at most.
 */
export function connection<T>(
  cursors: CursorCodec,
  readPage: () => Promise<Page<T>>,
  readCount: () => Promise<number>,
): ConnectionRef<T> {
  return {
    page: once(async () => edgesOf(await readPage().catch(tellKeyset), cursors)),
    count: once(readCount),
  };
}

/** A key that is well-formed, yet none of this list's: somebody made the cursor by hand. */
function tellKeyset(error: unknown): never {
  throw error instanceof KeysetError ? badCursor('after` or `before') : error;
}

function edgesOf<T>(page: Page<T>, cursors: CursorCodec): EdgesRef<T> {
  const edges = page.items.map(({ record, key }) => ({ node: record, cursor: cursors.encode(key) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: page.hasPrevious,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= read());
}
