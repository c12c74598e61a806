import type { Repository } from '../../src/store/repository.ts';
import { reading } from './corpus.ts';
import { first } from './fixtures.ts';

/** Everything a repository tells, but for the sequence: what two stores of the same data must agree on. */
export function dump(repository: Repository): Promise<unknown> {
  return reading(repository, async (snapshot) => {
    const folders = await snapshot.folders();
    const sources = await repository.storedSources(folders.map(({ folder }) => folder));
    const sourceIds = sources.map(({ id }) => id);
    const articles = await snapshot.articlePage({}, [], first(100));
    const articleIds = articles.items.map(({ record }) => record.id);
    const paragraphs = await snapshot.paragraphsOf(articleIds);
    const paragraphIds = [...paragraphs.values()].flat().map(({ id }) => id);
    const quotes = await snapshot.quotePage({}, [], first(100));
    const people = await snapshot.personPage({}, [], first(100));
    const personIds = people.items.map(({ record }) => record.id);
    const speakerIds = [...personIds, ...quotes.items.flatMap(({ record }) => record.speakerIds)];
    return {
      folders,
      sources,
      counts: await snapshot.counts(),
      files: sorted(await snapshot.sourcesById(sourceIds)),
      texts: sorted(await snapshot.textsOf(sourceIds)),
      diagnostics: sorted(await snapshot.diagnosticsOfSources(sourceIds)),
      diagnosticsOfArticles: sorted(await snapshot.diagnosticsOfArticles(articleIds)),
      articles,
      articlesOfSources: sorted(await snapshot.articlesOfSources(sourceIds)),
      paragraphs: sorted(paragraphs),
      quotes,
      quotesOfParagraphs: sorted(await snapshot.quotesOfParagraphs(paragraphIds)),
      speakers: sorted(await snapshot.speakersById(speakerIds)),
      people,
      byQuotes: await snapshot.personPage({}, [{ field: 'QUOTE_COUNT', direction: 'DESC' }], first(100)),
      peopleOfArticles: sorted(await snapshot.peopleOfArticles(articleIds)),
      peopleOfParagraphs: sorted(await snapshot.peopleOfParagraphs(paragraphIds)),
      alternateNames: sorted(await snapshot.alternateNamesOf(personIds)),
      descriptions: sorted(await snapshot.descriptionsOf(personIds)),
      quotesOfSpeakers: sorted(await snapshot.quotePagesOfSpeakers(speakerIds, {}, first(100))),
      mentioned: sorted(await snapshot.articlePagesOfPeople('MENTIONS', personIds, {}, [], first(100))),
      credited: sorted(await snapshot.articlePagesOfPeople('CREDITS', personIds, {}, [], first(100))),
    };
  });
}

/** The entries by key: the order of a map of records is nobody's promise. */
function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
