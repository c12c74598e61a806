/** The lists of the API that are given page by page: what they hold, in what order, and whose cursors they take. */
import type { PersonRecord, SourceFileRecord } from '../domain/records.ts';
import type { ArticleOrder, PersonOrder, QuoteOrder } from '../store/query.ts';
import type { PersonArticleRelation } from '../store/snapshot.ts';
import { connection, pageRequest } from './connection.ts';
import type { Context } from './context.ts';
import { CursorCodec } from './cursor.ts';
import type {
  PersonArticlesArgs,
  QueryArticlesArgs,
  QueryPeopleArgs,
  QueryQuotesArgs,
  QuerySourceFilesArgs,
  SpeakerQuotesArgs,
} from './generated.ts';
import { clientError } from './errors.ts';
import { faceted } from './facets.ts';
import type { ArticleConnectionRef, ConnectionRef, QuoteConnectionRef } from './model.ts';
import { articleWhere, personWhere, quoteWhere, sourceFileWhere } from './where.ts';

const ARTICLE_ORDER: readonly ArticleOrder[] = [{ field: 'PUBLISHED_AT', direction: 'DESC' }];
const QUOTE_ORDER: readonly QuoteOrder[] = [{ field: 'PUBLISHED_AT', direction: 'DESC' }];
const PERSON_ORDER: readonly PersonOrder[] = [{ field: 'NAME', direction: 'ASC' }];

/**
 * The order asked for, or the list's own where none is.
 *
 * Errors: a client error `BAD_ORDER` where a field stands in it more than once, which could only be a mistake.
 */
function orderOf<T extends { readonly field: string }>(
  asked: readonly T[] | null | undefined,
  standard: readonly T[],
): readonly T[] {
  if (asked == null || asked.length === 0) return standard;
  const named = new Set<string>();
  for (const { field } of asked) {
    if (named.has(field)) {
      throw clientError(
        'BAD_ORDER',
        `Expected each field once in \`orderBy\`; got ${field} again. What it leaves tied goes by id.`,
      );
    }
    named.add(field);
  }
  return asked;
}

function cursorsOf(
  list: string,
  order: readonly { readonly field: string; readonly direction: string }[],
): CursorCodec {
  return new CursorCodec([list, ...order.map(({ field, direction }) => `${field} ${direction}`)].join(', '));
}

/**
 * Stories that a filter leaves, in the order asked for, with their facets.
 *
 * Errors of these four: client errors `BAD_WHERE`, `BAD_ORDER`, `BAD_PAGE_SIZE` and `BAD_CURSOR`.
 */
export function articleList(args: QueryArticlesArgs, context: Context): ArticleConnectionRef {
  const order = orderOf(args.orderBy, ARTICLE_ORDER);
  const cursors = cursorsOf('articles', order);
  const where = articleWhere(args.where);
  const page = pageRequest(args, cursors);
  return faceted(
    connection(
      cursors,
      () => context.reads.read((snapshot) => snapshot.articlePage(where, order, page)),
      () => context.reads.read((snapshot) => snapshot.articleCount(where)),
    ),
    (fields, limit) => context.reads.read((snapshot) => snapshot.articleFacets(where, fields, limit)),
  );
}

/** Quotations, as `articleList` gives stories. */
export function quoteList(args: QueryQuotesArgs, context: Context): QuoteConnectionRef {
  const order = orderOf(args.orderBy, QUOTE_ORDER);
  const cursors = cursorsOf('quotes', order);
  const where = quoteWhere(args.where);
  const page = pageRequest(args, cursors);
  return faceted(
    connection(
      cursors,
      () => context.reads.read((snapshot) => snapshot.quotePage(where, order, page)),
      () => context.reads.read((snapshot) => snapshot.quoteCount(where)),
    ),
    (fields, limit) => context.reads.read((snapshot) => snapshot.quoteFacets(where, fields, limit)),
  );
}

/** People, as `articleList` gives stories; without facets. */
export function personList(args: QueryPeopleArgs, context: Context): ConnectionRef<PersonRecord> {
  const order = orderOf(args.orderBy, PERSON_ORDER);
  const cursors = cursorsOf('people', order);
  const where = personWhere(args.where);
  const page = pageRequest(args, cursors);
  return connection(
    cursors,
    () => context.reads.read((snapshot) => snapshot.personPage(where, order, page)),
    () => context.reads.read((snapshot) => snapshot.personCount(where)),
  );
}

/** Source files by their paths, whether they gave a story or not. */
export function sourceFileList(
  args: QuerySourceFilesArgs,
  context: Context,
): ConnectionRef<SourceFileRecord> {
  const cursors = new CursorCodec('files by path');
  const where = sourceFileWhere(args.where);
  const page = pageRequest(args, cursors);
  return connection(
    cursors,
    () => context.reads.read((snapshot) => snapshot.sourcePage(where, page)),
    () => context.reads.read((snapshot) => snapshot.sourceCount(where)),
  );
}

/** What one speaker said. The lists of many speakers with the same arguments are read together. */
export function quotesOfSpeaker(
  speakerId: string,
  args: SpeakerQuotesArgs,
  { loaders }: Context,
): QuoteConnectionRef {
  const cursors = new CursorCodec('quotes of a speaker');
  const where = quoteWhere(args.where);
  const page = pageRequest(args, cursors);
  return faceted(
    connection(
      cursors,
      () => loaders.quotesOfSpeaker.load({ where, page }, speakerId),
      () => loaders.quoteCountOfSpeaker.load(where, speakerId),
    ),
    (fields, limit) => loaders.quoteFacetsOfSpeaker.load({ where, fields, limit }, speakerId),
  );
}

/** Stories that name or credit one person. The lists of many people with the same arguments are read together. */
export function articlesOfPerson(
  relation: PersonArticleRelation,
  personId: string,
  args: PersonArticlesArgs,
  { loaders }: Context,
): ArticleConnectionRef {
  const order = orderOf(args.orderBy, ARTICLE_ORDER);
  const cursors = cursorsOf(relation, order);
  const where = articleWhere(args.where);
  const page = pageRequest(args, cursors);
  return faceted(
    connection(
      cursors,
      () => loaders.articlesOfPerson.load({ relation, where, order, page }, personId),
      () => loaders.articleCountOfPerson.load({ relation, where }, personId),
    ),
    (fields, limit) => loaders.articleFacetsOfPerson.load({ relation, where, fields, limit }, personId),
  );
}
