import { describe, expect, test } from 'vitest';
import { readSearch } from '../../src/domain/search-terms.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { SEARCH_SCOPES } from '../../src/store/query.ts';
import type { Keyset } from '../../src/store/page.ts';
import type { SearchHit } from '../../src/store/snapshot.ts';
import { engines } from '../support/engines.ts';
import { reading } from './corpus.ts';
import { filledStore } from './filled-store.ts';
import { fileOf, first } from './fixtures.ts';
import { STORIES, GAS, NAMES, SIGNED, SHORT_TERM, THRICE, TOKYO, MIXED, hitsOf } from './searched-stories.ts';
import type { Asked } from './searched-stories.ts';

/** Query, what is asked besides, and what is found, by name, in any order. */
const cases: readonly (readonly [string, Asked, readonly (string | undefined)[]])[] = [
  ['gas', { scopes: ['PARAGRAPHS'] }, [SIGNED, SHORT_TERM]],
  ['GAS deal', { scopes: ['PARAGRAPHS'] }, [SIGNED, SHORT_TERM]],
  ['"gas deal"', { scopes: ['PARAGRAPHS'] }, [SIGNED]],
  ['"deal gas"', {}, []],
  ['deal -gas', { scopes: ['PARAGRAPHS'] }, [THRICE]],
  ['gas -"gas deal"', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['gas -dea*', {}, ['Gas flows']],
  ['sign*', {}, [GAS, SIGNED]],
  ['"gas dea"*', {}, [GAS, SIGNED]],
  ['ign*', {}, []],
  // All words of a story, its headline, byline and dateline among them, however far apart.
  ['signed lee zurich 東 ουρανος', {}, [GAS]],
  ['signed naive', { scopes: ['PARAGRAPHS'] }, []],
  // A phrase ends with its text.
  ['"signed by"', {}, []],
  ['lavrov', { scopes: ['PARAGRAPHS', 'PEOPLE'] }, [SHORT_TERM, 'Sergei Lavrov']],
  ["Lavrov's", { scopes: ['PARAGRAPHS', 'PEOPLE'] }, [SHORT_TERM]],
  ['short term', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['short-term', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['U.S.', { scopes: ['PARAGRAPHS'] }, [SHORT_TERM]],
  ['us', {}, []],
  ['100%', { scopes: ['PARAGRAPHS'] }, [SIGNED]],
  ['ガス会社', { scopes: ['PARAGRAPHS'] }, [TOKYO]],
  ['京東', {}, []],
  ['ธรรม', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['naïve ΟΥΡΑΝΌΣ', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['AND', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['OR', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['NEAR(or and)', { scopes: ['PARAGRAPHS'] }, []],
  ['"or near and not"', { scopes: ['PARAGRAPHS'] }, [MIXED]],
  ['tokens:gas', {}, []],
  ['mrs clinton', {}, ['Hillary Clinton']],
  ['rodham', {}, ['Hillary Rodham Clinton']],
  ['ann lee', { scopes: ['PEOPLE'] }, ['Ann Lee']],
  ['lodz', {}, ['undated']],
  ['done', {}, ['We’re “done” 😀']],
  ['', {}, []],
  ['-gas', {}, []],
  ['😀 % " \' * ( ) ^ : \\ \0 \uD83D', {}, []],
  ['gas', { scopes: [] }, []],
  ['deal', { where: { agency: { equals: 'gamma' } }, scopes: ['QUOTES'] }, ['We have no deal, and no gas.']],
  ['deal', { where: { agency: { equals: 'ap' } } }, []],
  ['gas', { where: { agency: { equals: 'reuters' } } }, ['Gas flows']],
  ['lavrov', { where: { agency: { equals: 'gamma' } }, scopes: ['PEOPLE'] }, ['Sergei Lavrov']],
  ['lavrov', { where: { agency: { equals: 'ap' } }, scopes: ['PEOPLE'] }, []],
  ['lee', { where: { agency: { equals: 'gamma' } }, scopes: ['PEOPLE'] }, []],
];

describe.each(engines())('searching on $name', ({ open }) => {
  const store = filledStore(open, STORIES);

  test.each(cases)('%j with %j', async (query, asked, expected) => {
    const hits = await hitsOf(store.repository, query, asked);
    expect(hits.map(({ id }) => NAMES.get(id)).sort()).toEqual([...expected].sort());
  });

  test('scores by BM25 within each scope', async () => {
    const texts = STORIES.flatMap(({ paragraphs }) => paragraphs).map(({ text }) => wordsOf(text));
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
    const idf = Math.log(1 + (texts.length - 3 + 0.5) / (3 + 0.5));
    const score = (places: number, length: number) =>
      (idf * places * 2.2) / (places + 1.2 * (0.25 + (0.75 * length) / mean));
    const hits = await hitsOf(store.repository, 'deal', { scopes: ['PARAGRAPHS'] });
    expect(hits.map(({ id, score: given }) => [NAMES.get(id), given])).toEqual([
      [THRICE, expect.closeTo(score(3, 6), 12)],
      [SIGNED, expect.closeTo(score(1, 10), 12)],
      [SHORT_TERM, expect.closeTo(score(1, 13), 12)],
    ]);
  });

  test('gives page after page without gaps, and cuts where scores are equal', async () => {
    const search = { terms: readSearch('*e* d* paragraph'), scopes: SEARCH_SCOPES, where: {} };
    for (const query of ['paragraph', 'deal', 'one*', 'a*']) {
      const all = await hitsOf(store.repository, query);
      const seen: SearchHit[] = [];
      let after: Keyset | null = null;
      for (let more = true; more;) {
        const page = await reading(store.repository, (snapshot) =>
          snapshot.searchPage({ ...search, terms: readSearch(query) }, first(2, { after })),
        );
        seen.push(...page.items.map(({ record }) => record));
        after = page.items.at(-1)?.key ?? null;
        more = page.hasNext;
      }
      expect(seen).toEqual(all);
      expect(all.length).toBeGreaterThan(2);
    }
  });

  test('finds in long and in strange documents what it finds in others', async () => {
    const long = Array.from({ length: 10_000 }, (_, index) => `gold w${index} the`).join(' ');
    const longer = Array.from({ length: 60_000 }, (_, index) => `東é${index}`).join(' ');
    const other = await open();
    try {
      await other.repository.save(
        fileOf({
          path: 'long.txt',
          stories: [
            { paragraphs: [`${long} silver lining`, 'x'.repeat(5_000), `${'é'.repeat(300)} \0\uD800 tail`] },
          ],
        }),
      );
      await other.repository.save(fileOf({ path: 'longer.txt', stories: [{ paragraphs: [longer] }] }));
      // Each in its paragraph and in its story.
      const found = async (query: string) => (await hitsOf(other.repository, query)).length;
      expect(await found('"w9999 the silver"')).toBe(2);
      expect(await found('"silver lining"')).toBe(2);
      expect(await found('w123 gold')).toBe(2);
      expect(await found('x'.repeat(200))).toBe(2);
      expect(await found(`"${'É'.repeat(300)} tail"`)).toBe(2);
      expect(await found(`"${'gold the '.repeat(60)}"`)).toBe(0);
      expect(await found(`"${long.slice(0, 490)}"*`)).toBe(2);
      expect(await found('"é1 東 e2"')).toBe(2);
      expect(await found('é59999')).toBe(0);
    } finally {
      await other.close();
    }
  });
});
