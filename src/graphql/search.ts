import { readSearch, type SearchTerms } from '../domain/search-terms.ts';
import { type Search, SEARCH_SCOPES } from '../store/query.ts';
import { connection, pageRequest } from './connection.ts';
import type { Context } from './context.ts';
import { CursorCodec } from './cursor.ts';
import { clientError } from './errors.ts';
import type { QuerySearchArgs } from './generated.ts';
import type { SearchConnectionRef } from './model.ts';
import { articleWhere } from './where.ts';

/** Code points that a query may have. */
const MAX_SEARCH_LENGTH = 500;
/** Words and phrases that a query may ask for, those with a minus included. */
const MAX_SEARCH_TERMS = 20;

/** What a search finds, best first. Errors: client errors `BAD_SEARCH`, `BAD_WHERE`, `BAD_PAGE_SIZE`, `BAD_CURSOR`. */
export function searchList(args: QuerySearchArgs, { reads }: Context): SearchConnectionRef {
  const terms = termsOf(args.query);
  const scopes = SEARCH_SCOPES.filter((scope) => args.scopes?.includes(scope) ?? true);
  const search: Search = { terms, scopes, where: articleWhere(args.where) };
  const cursors = new CursorCodec(JSON.stringify(['search', args.query, scopes]));
  const page = pageRequest(args, cursors);
  return connection(
    cursors,
    async () => {
      const { items, ...ends } = await reads.read((snapshot) => snapshot.searchPage(search, page));
      return {
        ...ends,
        items: items.map(({ record, key }) => ({ record: { ...record, terms: terms.wanted }, key })),
      };
    },
    () => reads.read((snapshot) => snapshot.searchCount(search)),
  );
}

function termsOf(query: string): SearchTerms {
  const { length } = Array.from(query);
  if (length > MAX_SEARCH_LENGTH) {
    throw clientError(
      'BAD_SEARCH',
      `Expected \`query\` to have ${MAX_SEARCH_LENGTH} characters at most; got ${length}. Look for fewer words.`,
    );
  }
  const terms = readSearch(query);
  const count = terms.wanted.length + terms.unwanted.length;
  if (count > MAX_SEARCH_TERMS) {
    throw clientError(
      'BAD_SEARCH',
      `Expected \`query\` to ask for ${MAX_SEARCH_TERMS} words and phrases at most; got ${count}. Put words that stand one behind the other between quotation marks, or look for fewer.`,
    );
  }
  return terms;
}
