/** Filters as clients give them, checked and turned into the store's; null is the same as left out. */
import { kindOfId, type NodeKind } from '../domain/ids.ts';
import type * as store from '../store/query.ts';
import { clientError } from './errors.ts';
import type {
  ArticleWhere,
  InputMaybe,
  NewsDateTimeWhere,
  NewsTextWhere,
  PersonWhere,
  QuoteWhere,
  SpeakerType,
} from './generated.ts';

/** Levels that AND, OR and NOT may be nested. */
export const MAX_WHERE_DEPTH = 5;
/** Conditions a filter may hold, those nested included: `{ headline: { startsWith, contains } }` holds two. */
export const MAX_WHERE_CONDITIONS = 100;
/** Values a list in a filter may hold. */
export const MAX_WHERE_VALUES = 500;

const ARTICLE: ReadonlySet<NodeKind | null> = new Set(['Article']);
const SPEAKERS: ReadonlySet<NodeKind | null> = new Set(['Person', 'Organization', 'UnnamedSource']);

/** Errors of these three: a client error `BAD_WHERE`. */
export function articleWhere(where: InputMaybe<ArticleWhere> | undefined): store.ArticleWhere {
  return where == null ? {} : new WhereReader().article(where, 0);
}

export function quoteWhere(where: InputMaybe<QuoteWhere> | undefined): store.QuoteWhere {
  return where == null ? {} : new WhereReader().quote(where, 0);
}

export function personWhere(where: InputMaybe<PersonWhere> | undefined): store.PersonWhere {
  return where == null ? {} : new WhereReader().person(where);
}

const SPEAKER_KINDS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  UNNAMED_SOURCE: 'UnnamedSource',
} as const satisfies Record<SpeakerType, NodeKind>;

type Combined<Where> = Readonly<Partial<Record<'AND' | 'OR', InputMaybe<readonly Where[]>>>> & {
  readonly NOT?: InputMaybe<Where>;
};

/** Fields of filters that hold filters. */
const FILTERS: ReadonlySet<string> = new Set([
  'AND',
  'OR',
  'NOT',
  'author',
  'mentions',
  'hasQuote',
  'speaker',
  'article',
]);

/** Reads one filter and counts what it holds. */
class WhereReader {
  #conditions = 0;

  article(where: ArticleWhere, depth: number): store.ArticleWhere {
    this.#count(where);
    return {
      ...this.#combined(where, depth, (inner, level) => this.article(inner, level)),
      ids: idsOf(ARTICLE, where.ids),
      headline: text(where.headline),
      byline: text(where.byline),
      agency: text(where.agency),
      datelinePlace: text(where.datelinePlace),
      sourcePath: text(where.sourcePath),
      publishedAt: dateTime(where.publishedAt),
      ingestedAt: dateTime(where.ingestedAt),
      author: where.author == null ? undefined : this.person(where.author),
      mentions: where.mentions == null ? undefined : this.person(where.mentions),
      hasQuote: where.hasQuote == null ? undefined : this.quote(where.hasQuote, depth),
    };
  }

  quote(where: QuoteWhere, depth: number): store.QuoteWhere {
    this.#count(where);
    return {
      ...this.#combined(where, depth, (inner, level) => this.quote(inner, level)),
      kinds: where.kinds ?? undefined,
      text: text(where.text),
      speaker: where.speaker == null ? undefined : this.person(where.speaker),
      speakerTypes: where.speakerTypes?.map((type) => SPEAKER_KINDS[type]),
      article: where.article == null ? undefined : this.article(where.article, nested(depth)),
      attributed: where.attributed ?? undefined,
      minimumConfidence: confidence(where.minimumConfidence),
      methods: where.methods ?? undefined,
      publishedAt: dateTime(where.publishedAt),
    };
  }

  person(where: PersonWhere): store.PersonWhere {
    this.#count(where);
    return {
      ids: idsOf(SPEAKERS, where.ids),
      name: text(where.name),
      hasQuotes: where.hasQuotes ?? undefined,
    };
  }

  #combined<In, Out>(where: Combined<In>, depth: number, read: (inner: In, depth: number) => Out) {
    const isNested = (where.AND ?? where.OR ?? where.NOT) != null;
    const level = isNested ? nested(depth) : depth;
    return {
      AND: where.AND?.map((inner) => read(inner, level)),
      OR: where.OR?.map((inner) => read(inner, level)),
      NOT: where.NOT == null ? undefined : read(where.NOT, level),
    };
  }

  /** Counts a filter's own conditions, one where it has none: those of filters inside it are counted as they are read. */
  #count(where: object): void {
    let own = 0;
    let holdsFilters = false;
    for (const [name, given] of Object.entries(where)) {
      const value: unknown = given;
      if (value == null) continue;
      if (FILTERS.has(name)) holdsFilters ||= !Array.isArray(value) || value.length > 0;
      else if (typeof value !== 'object' || Array.isArray(value)) own += 1;
      else own += Object.values(value).filter((inner) => inner != null).length;
    }
    this.#conditions += own === 0 && !holdsFilters ? 1 : own;
    if (this.#conditions > MAX_WHERE_CONDITIONS) {
      throw clientError(
        'BAD_WHERE',
        `Expected a filter of ${MAX_WHERE_CONDITIONS} conditions at most; got more. Use \`in\` or \`ids\` with a list of values instead of many conditions.`,
      );
    }
  }
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

function confidence(least: InputMaybe<number> | undefined): number | undefined {
  if (least == null || (least >= 0 && least <= 1)) return least ?? undefined;
  throw clientError(
    'BAD_WHERE',
    `Expected \`minimumConfidence\` from 0 to 1; got ${least}. Give a share such as 0.8.`,
  );
}

function text(where: InputMaybe<NewsTextWhere> | undefined): store.TextWhere | undefined {
  if (where == null) return undefined;
  return {
    equals: where.equals ?? undefined,
    in: where.in == null ? undefined : bounded(where.in),
    contains: where.contains ?? undefined,
    startsWith: where.startsWith ?? undefined,
    isNull: where.isNull ?? undefined,
  };
}

function dateTime(where: InputMaybe<NewsDateTimeWhere> | undefined): store.DateTimeWhere | undefined {
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
  return ids == null ? undefined : bounded(ids).filter((id) => kinds.has(kindOfId(id)));
}

function bounded(values: readonly string[]): readonly string[] {
  if (values.length <= MAX_WHERE_VALUES) return values;
  throw clientError(
    'BAD_WHERE',
    `Expected a list of ${MAX_WHERE_VALUES} values at most; got ${values.length}. Ask in several queries.`,
  );
}
