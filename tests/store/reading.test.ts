import { describe, expect, test } from 'vitest';
import { engines } from '../support/engines.ts';
import { CORPUS, reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { articleId, personId, sourceId } from './fixtures.ts';

const [summit, twoStories] = CORPUS;
const NOBODY = 'a_0000000000000000000000';

describe.each(engines())('reading on $name', ({ open }) => {
  const store = filledStore(open, CORPUS);

  test('counts what is stored', async () => {
    expect(await reading(store.repository, (snapshot) => snapshot.counts())).toEqual({
      sources: 4,
      articles: 4,
      quotes: 6,
      attributed: 4,
      people: 5,
      diagnostics: 5,
    });
  });

  test('lists folders with the number of their files', async () => {
    expect(await reading(store.repository, (snapshot) => snapshot.folders())).toEqual([
      { folder: 'other', sources: 1 },
      { folder: 'wire', sources: 3 },
    ]);
  });

  test('gives sources by id and by path, and their texts', async () => {
    const ids = [sourceId('a/summit.txt'), sourceId('a/summit.txt', 'other'), NOBODY];
    await reading(store.repository, async (snapshot) => {
      expect([...(await snapshot.sourcesById(ids)).values()]).toHaveLength(2);
      expect((await snapshot.sourcesById(ids)).get(sourceId('a/summit.txt'))).toEqual(summit?.source);
      expect((await snapshot.sourcesByPath('a/summit.txt')).map(({ folder }) => folder)).toEqual([
        'other',
        'wire',
      ]);
      expect(await snapshot.sourcesByPath('A/summit.txt')).toEqual([]);
      expect(await snapshot.textsOf(ids)).toEqual(
        new Map([
          [ids[0], 'Summit'],
          [ids[1], 'Elsewhere'],
        ]),
      );
    });
  });

  test('gives diagnostics of a file with those of its stories, and of a story alone', async () => {
    const file = sourceId('a/summit.txt');
    const article = articleId('a/summit.txt');
    await reading(store.repository, async (snapshot) => {
      expect((await snapshot.diagnosticsOfSources([file])).get(file)).toEqual(summit?.diagnostics);
      expect((await snapshot.diagnosticsOfArticles([article, NOBODY])).get(article)).toEqual([
        {
          code: 'STORY_ODD',
          severity: 'WARNING',
          message: 'Odd story.',
          span: { start: 0, end: 10 },
          sourceId: file,
          articleId: article,
        },
      ]);
    });
  });

  test('gives back every record as it was stored', async () => {
    await reading(store.repository, async (snapshot) => {
      for (const file of CORPUS) {
        const articles = await snapshot.articlesById(file.articles.map(({ id }) => id));
        expect(articles).toEqual(new Map(file.articles.map((article) => [article.id, article])));
        const paragraphs = await snapshot.paragraphsById(file.paragraphs.map(({ id }) => id));
        expect(paragraphs).toEqual(new Map(file.paragraphs.map((paragraph) => [paragraph.id, paragraph])));
        const quotes = await snapshot.quotesById(file.quotes.map(({ id }) => id));
        expect(quotes).toEqual(new Map(file.quotes.map((quote) => [quote.id, quote])));
      }
    });
  });

  test('gives the articles of sources by their place in the file', async () => {
    const id = sourceId('b/two-stories.txt');
    const articles = await reading(store.repository, (snapshot) => snapshot.articlesOfSources([id, NOBODY]));
    expect(articles).toEqual(new Map([[id, twoStories?.articles]]));
  });

  test('gives paragraphs and quotations of articles by position', async () => {
    const ids = [articleId('a/summit.txt'), articleId('b/two-stories.txt', 'MULLER AGAIN'), NOBODY];
    await reading(store.repository, async (snapshot) => {
      expect((await snapshot.paragraphsOf(ids)).get(ids[0] ?? '')).toEqual(summit?.paragraphs);
      const quotes = await snapshot.quotesOf(ids, {});
      expect(quotes.get(ids[0] ?? '')).toEqual(summit?.quotes);
      expect(quotes.get(ids[1] ?? '')).toEqual(twoStories?.quotes);
      const attributed = await snapshot.quotesOf(ids, { attributed: true });
      expect(attributed.get(ids[0] ?? '')?.map(({ position }) => position)).toEqual([1, 2, 3]);
    });
  });

  test('gives the quotations that touch a paragraph, by position', async () => {
    const ids = (summit?.paragraphs ?? []).map(({ id }) => id);
    const quotes = await reading(store.repository, (snapshot) => snapshot.quotesOfParagraphs(ids));
    expect(ids.map((id) => quotes.get(id)?.map(({ position }) => position))).toEqual([
      [1, 2, 4, 5],
      [1, 3],
    ]);
  });

  test('gives speakers of every kind by id', async () => {
    const speakers = summit?.speakers ?? [];
    const found = await reading(store.repository, (snapshot) =>
      snapshot.speakersById([...speakers.map(({ id }) => id), NOBODY]),
    );
    expect(found).toEqual(new Map(speakers.map((speaker) => [speaker.id, speaker])));
  });

  test('gives the people an article names, by first mention, without those it only credits', async () => {
    const ids = [
      articleId('a/summit.txt'),
      articleId('b/two-stories.txt', 'MULLER AGAIN'),
      articleId('C/undated.txt'),
    ];
    const people = await reading(store.repository, (snapshot) => snapshot.peopleOfArticles(ids));
    expect(ids.map((id) => people.get(id)?.map(({ name }) => name))).toEqual([
      ['Sergei Lavrov', 'Hillary Clinton'],
      ['Hillary Rodham Clinton', 'Hillary Clinton'],
      undefined,
    ]);
  });

  test('gives the people a paragraph names, by first mention', async () => {
    const ids = (summit?.paragraphs ?? []).map(({ id }) => id);
    const people = await reading(store.repository, (snapshot) => snapshot.peopleOfParagraphs(ids));
    expect(ids.map((id) => people.get(id)?.map(({ name }) => name))).toEqual([
      ['Sergei Lavrov'],
      ['Hillary Clinton', 'Sergei Lavrov'],
    ]);
  });

  test('gives other forms of a name and descriptions, most frequent first, then by text', async () => {
    const clinton = personId('Hillary Clinton');
    const lavrov = personId('Sergei Lavrov');
    await reading(store.repository, async (snapshot) => {
      expect(await snapshot.alternateNamesOf([clinton, lavrov])).toEqual(
        new Map([[clinton, ['Clinton', 'Mrs. Clinton']]]),
      );
      expect(await snapshot.descriptionsOf([clinton, lavrov])).toEqual(
        new Map([[clinton, ['Secretary of State', 'former senator']]]),
      );
    });
  });

  test('asked for nothing, gives nothing', async () => {
    await reading(store.repository, async (snapshot) => {
      expect(await snapshot.articlesById([])).toEqual(new Map());
      expect(await snapshot.peopleOfArticles([])).toEqual(new Map());
      expect(await snapshot.quoteCountsOfSpeakers([], {})).toEqual(new Map());
    });
  });

  test('takes ids of any shape for ids not found', async () => {
    const odd = ['', '\0', '\ud800', '"', '\\', '__proto__', '😀', "'; drop table articles; --"];
    await reading(store.repository, async (snapshot) => {
      expect(await snapshot.articlesById(odd)).toEqual(new Map());
      expect(await snapshot.sourcesByPath('\0')).toEqual([]);
    });
  });
});
