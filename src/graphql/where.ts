/** Filters as clients give them, checked and turned into the store's; null is the same as left out. */
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import type * as store from '../store/query.ts';
import { clientError } from './errors.ts';
import type {
  ArticleWhere,
  DiagnosticWhere,
  InputMaybe,
  NewsDateTimeWhere,
  NewsDateWhere,
  NewsTextWhere,
  PersonWhere,
  QuoteWhere,
  SourceFileWhere,
  SpeakerType,
} from './generated.ts';
import { countConditions } from './where-conditions.ts';

/** Levels that AND, OR and NOT may be nested. */
const MAX_WHERE_DEPTH = 5;
/** Conditions a filter may hold, as `countConditions` counts them. */
const MAX_WHERE_CONDITIONS = 100;
/** Values a list in a filter may hold. */
const MAX_WHERE_VALUES = 500;

const ARTICLE: ReadonlySet<NodeKind | null> = new Set(['Article']);
const SPEAKERS: ReadonlySet<NodeKind | null> = new Set(['Person', 'Organization', 'UnnamedSource']);

/** The filter of stories, as the store takes it. Errors of these four: a client error `BAD_WHERE`. */
export function articleWhere(where: InputMaybe<ArticleWhere> | undefined): store.ArticleWhere {
  return where == null ? {} : readArticle(bounded(where), 0);
}

/** The filter of quotations, as the store takes it. */
export function quoteWhere(where: InputMaybe<QuoteWhere> | undefined): store.QuoteWhere {
  return where == null ? {} : readQuote(bounded(where), 0);
}

/** The filter of people, as the store takes it. */
export function personWhere(where: InputMaybe<PersonWhere> | undefined): store.PersonWhere {
  return where == null ? {} : readPerson(bounded(where));
}

/** The filter of source files, as the store takes it. */
export function sourceFileWhere(where: InputMaybe<SourceFileWhere> | undefined): store.SourceFileWhere {
  if (where == null) return {};
  const { folders, path, hasDiagnostic, hasArticles } = bounded(where);
  return {
    folders: folders == null ? undefined : boundedList(folders),
    path: text(path),
    hasDiagnostic: hasDiagnostic == null ? undefined : readDiagnostic(hasDiagnostic),
    hasArticles: hasArticles ?? undefined,
  };
}

const SPEAKER_KINDS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'UnnamedSource',
} as const satisfies Record<SpeakerType, NodeKind>;

type Combined<Where> = Readonly<Partial<Record<'AND' | 'OR', InputMaybe<readonly Where[]>>>> & {
  readonly NOT?: InputMaybe<Where>;
};

/** Errors: a client error `BAD_WHERE` for a filter of too many conditions. */
function bounded<Where>(where: Where): Where {
  if (countConditions(where) <= MAX_WHERE_CONDITIONS) return where;
  throw clientError(
    'BAD_WHERE',
    `Expected a filter of ${MAX_WHERE_CONDITIONS} conditions at most; got more. Use \`in\` or \`ids\` with a list of values instead of many conditions.`,
  );
}

function readArticle(where: ArticleWhere, depth: number): store.ArticleWhere {
  return {
    ...combined(where, depth, readArticle),
    ids: idsOf(ARTICLE, where.ids),
    title: text(where.title),
    headline: text(where.headline),
    byline: text(where.byline),
    agency: text(where.agency),
    datelinePlace: text(where.datelinePlace),
    sourcePath: text(where.sourcePath),
    publishedAt: range(where.publishedAt),
    publishedOn: range(where.publishedOn),
    ingestedAt: range(where.ingestedAt),
    author: where.author == null ? undefined : readPerson(where.author),
    mentions: where.mentions == null ? undefined : readPerson(where.mentions),
    hasQuote: where.hasQuote == null ? undefined : readQuote(where.hasQuote, depth),
  };
}

function readQuote(where: QuoteWhere, depth: number): store.QuoteWhere {
  return {
    ...combined(where, depth, readQuote),
    kinds: where.kinds ?? undefined,
    text: text(where.text),
    speaker: where.speaker == null ? undefined : readPerson(where.speaker),
    speakerTypes: where.speakerTypes?.map((type) => SPEAKER_KINDS[type]),
    article: where.article == null ? undefined : readArticle(where.article, nested(depth)),
    attributed: where.attributed ?? undefined,
    minimumConfidence: confidence('minimumConfidence', where.minimumConfidence),
    maximumConfidence: confidence('maximumConfidence', where.maximumConfidence),
    methods: where.methods ?? undefined,
    denied: where.denied ?? undefined,
    publishedAt: range(where.publishedAt),
  };
}

function readPerson(where: PersonWhere): store.PersonWhere {
  return {
    ids: idsOf(SPEAKERS, where.ids),
    name: text(where.name),
    hasQuotes: where.hasQuotes ?? undefined,
  };
}

function readDiagnostic({ codes, minimumSeverity }: DiagnosticWhere): store.DiagnosticWhere {
  return {
    codes: codes == null ? undefined : boundedList(codes),
    minimumSeverity: minimumSeverity ?? undefined,
  };
}

function combined<In, Out>(where: Combined<In>, depth: number, read: (inner: In, depth: number) => Out) {
  const isNested = (where.AND ?? where.OR ?? where.NOT) != null;
  const level = isNested ? nested(depth) : depth;
  return {
    AND: where.AND?.map((inner) => read(inner, level)),
    OR: where.OR?.map((inner) => read(inner, level)),
    NOT: where.NOT == null ? undefined : read(where.NOT, level),
  };
}

/**
 * One level deeper.
 *
 * Errors: a client error `BAD_WHERE` beyond the deepest.
 */
function nested(depth: number): number {
  if (depth < MAX_WHERE_DEPTH) return depth + 1;
  throw clientError(
    'BAD_WHERE',
    `Expected AND, OR, NOT and article to be nested ${MAX_WHERE_DEPTH} levels deep at most; got one more. Write the filter flatter.`,
  );
}

function confidence(field: string, bound: InputMaybe<number> | undefined): number | undefined {
  if (bound == null || (bound >= 0 && bound <= 1)) return bound ?? undefined;
  throw clientError(
    'BAD_WHERE',
    `Expected \`${field}\` from 0 to 1; got ${bound}. Give a share such as 0.8.`,
  );
}

function text(where: InputMaybe<NewsTextWhere> | undefined): store.TextWhere | undefined {
  if (where == null) return undefined;
  return {
    equals: where.equals ?? undefined,
    in: where.in == null ? undefined : boundedList(where.in),
    contains: where.contains ?? undefined,
    startsWith: where.startsWith ?? undefined,
    isNull: where.isNull ?? undefined,
  };
}

function range(
  where: InputMaybe<NewsDateTimeWhere | NewsDateWhere> | undefined,
): store.DateTimeWhere | undefined {
  if (where == null) return undefined;
  return {
    from: where.from ?? undefined,
    before: where.before ?? undefined,
    isNull: where.isNull ?? undefined,
  };
}

/** Ids of other kinds are left out: they cannot match, and nothing that is no id reaches the store. */
function idsOf(
  kinds: ReadonlySet<NodeKind | null>,
  ids: InputMaybe<readonly string[]> | undefined,
): readonly string[] | undefined {
  return ids == null ? undefined : boundedList(ids).filter((id) => kinds.has(kindOfId(id)));
}

function boundedList(values: readonly string[]): readonly string[] {
  if (values.length <= MAX_WHERE_VALUES) return values;
  throw clientError(
    'BAD_WHERE',
    `Expected a list of ${MAX_WHERE_VALUES} values at most; got ${values.length}. Ask in several queries.`,
  );
}
