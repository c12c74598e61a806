import { alignWords, type PlacedWord } from '../domain/align-words.ts';
import { headTexts } from '../domain/article-head.ts';
import type { ArticleRecord, ParagraphRecord, PersonRecord, QuoteRecord } from '../domain/records.ts';
import { highlightsOf } from '../domain/search-highlights.ts';
import { placesOfTerm, type SearchTerm } from '../domain/search-terms.ts';
import type { Span } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import type { ArticleOrder } from '../store/query.ts';
import type { PersonArticleRelation } from '../store/snapshot.ts';
import type { Context } from './context.ts';
import { required } from './loaders/batch.ts';
import type { SearchMatchRef } from './model.ts';

/** Records that searches find. */
export type FoundRecord = ArticleRecord | ParagraphRecord | QuoteRecord | PersonRecord;

/** Stories in which the words of a person's name are looked for. */
const STORIES_NAMING = 3;
const NEWEST: readonly ArticleOrder[] = [{ field: 'PUBLISHED_AT', direction: 'DESC' }];

/** Words of a source in which terms are looked for. */
interface Passage {
  readonly sourceId: string;
  readonly words: readonly PlacedWord[];
  readonly stretches: readonly Span[];
  /** Whether the term is to be looked for here at all. */
  readonly holds: (term: SearchTerm) => boolean;
}

/** Where the terms that found a record stand in the source; those that are seen nowhere are left out. */
export async function searchMatches(
  record: FoundRecord,
  terms: readonly SearchTerm[],
  context: Context,
): Promise<readonly SearchMatchRef[]> {
  switch (record.kind) {
    case 'Article':
      return matchesIn(await passagesOfArticle(record, context), terms);
    case 'Paragraph':
      return matchesIn([await passage(record.sourceId, record.text, [record.span], context)], terms);
    case 'Quote':
      return matchesIn([await passage(record.sourceId, record.text, record.segments, context)], terms);
    case 'Person': {
      const named = matchesIn(await passagesNaming(record, context), terms);
      return named.length > 0 ? named : matchesIn(await passagesCrediting(record, context), terms);
    }
  }
}

function matchesIn(passages: readonly Passage[], terms: readonly SearchTerm[]): SearchMatchRef[] {
  return terms.flatMap((term) => {
    const spans = passages
      .filter(({ holds }) => holds(term))
      .flatMap(({ sourceId, words, stretches }) =>
        highlightsOf(term, words, stretches).map((span) => ({ sourceId, span })),
      );
    return spans.length === 0 ? [] : [{ term: term.text, spans }];
  });
}

/** A text of a record with the places of its words. */
async function passage(
  sourceId: string,
  text: string,
  stretches: readonly Span[],
  context: Context,
): Promise<Passage> {
  const { text: source } = await required(context.loaders.sourceIndex, sourceId);
  return { sourceId, words: alignWords(text, source, stretches), stretches, holds: () => true };
}

/** A stretch of a source as it stands. */
async function printed(
  sourceId: string,
  stretch: Span,
  { loaders }: Context,
  holds: Passage['holds'] = () => true,
): Promise<Passage> {
  const source = await required(loaders.sourceIndex, sourceId);
  const words = wordsOf(source.exact(stretch)).map(({ word, start, end }) => ({
    word,
    span: { start: start + stretch.start, end: end + stretch.start },
  }));
  return { sourceId, words, stretches: [stretch], holds };
}

/** Its head as it stands in the source, and the paragraphs. */
async function passagesOfArticle(article: ArticleRecord, context: Context): Promise<Passage[]> {
  const { id, sourceId, span } = article;
  const paragraphs = await context.loaders.paragraphsOfArticle.load(id);
  const head = { start: span.start, end: paragraphs[0]?.span.start ?? span.end };
  const fields = headTexts(article).map((text) => wordsOf(text).map(({ word }) => word));
  return Promise.all([
    // In a file with marks of a format there are words that the story does not say.
    printed(sourceId, head, context, (term) => fields.some((words) => placesOfTerm(term, words).length > 0)),
    ...paragraphs.map((paragraph) => passage(sourceId, paragraph.text, [paragraph.span], context)),
  ]);
}

function storiesOf(relation: PersonArticleRelation, id: string, limit: number, { loaders }: Context) {
  const page = { limit, direction: 'FORWARD', after: null, before: null } as const;
  return loaders.articlesOfPerson.load({ relation, where: {}, order: NEWEST, page }, id);
}

/** The paragraphs of the newest stories that name a person. */
async function passagesNaming({ id }: PersonRecord, context: Context): Promise<Passage[]> {
  const { loaders } = context;
  const stories = await storiesOf('MENTIONS', id, STORIES_NAMING, context);
  const passages = stories.items.map(async ({ record: { id: articleId, sourceId } }) => {
    const paragraphs = await loaders.paragraphsOfArticle.load(articleId);
    const people = await Promise.all(
      paragraphs.map((paragraph) => loaders.peopleOfParagraph.load(paragraph.id)),
    );
    const naming = paragraphs.filter((_, index) => people[index]?.some((person) => person.id === id));
    return Promise.all(naming.map(({ text, span }) => passage(sourceId, text, [span], context)));
  });
  return (await Promise.all(passages)).flat();
}

/** The person's credits in the newest story that has some. */
async function passagesCrediting({ id }: PersonRecord, context: Context): Promise<Passage[]> {
  const stories = await storiesOf('CREDITS', id, 1, context);
  const credits = stories.items.flatMap(({ record }) =>
    record.credits.filter(({ personId }) => personId === id),
  );
  return Promise.all(credits.map(({ sourceId, span }) => printed(sourceId, span, context)));
}
