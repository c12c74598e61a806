import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headTexts } from '../../src/domain/article-head.ts';
import { placesOfTerm, readSearch } from '../../src/domain/search-terms.ts';
import { wordsOf } from '../../src/domain/words.ts';
import { engines } from '../support/engines.ts';
import { saveAll } from './corpus.ts';
import { STORIES, hitsOf } from './searched-stories.ts';

test('the engines agree on every query, and with what the texts say', async () => {
  const stores = await Promise.all(engines().map(({ open }) => open()));
  try {
    for (const { repository } of stores) await saveAll(repository, STORIES);
    const documents = STORIES.flatMap(({ articles, paragraphs, quotes }) => [
      ...articles.map((article): [string, string[]] => [
        article.id,
        [
          ...headTexts(article),
          ...paragraphs.filter(({ articleId: id }) => id === article.id).map(({ text }) => text),
        ],
      ]),
      ...[...paragraphs, ...quotes].map(({ id, text }): [string, string[]] => [id, [text]]),
    ]);
    const scopes = ['ARTICLES', 'PARAGRAPHS', 'QUOTES'] as const;
    const piece = fc.oneof(
      fc.constantFrom('gas', 'deal', 'the', 'Lavrov', 'term', '東京', 'ก๊าซ', 'd', 'OR', 'no', 'paragraph'),
      fc.constantFrom(
        ' ',
        ' ',
        ' -',
        '"',
        '*',
        '(',
        ')',
        ':',
        '^',
        "'",
        '%',
        '\\',
        '-',
        '&',
        '|',
        '!',
        '<->',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const query = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(query, async (text) => {
        const [one, other] = await Promise.all(stores.map(({ repository }) => hitsOf(repository, text)));
        expect(other).toEqual(one);
        const { wanted, unwanted } = readSearch(text);
        const expected = documents.filter(([, texts]) => {
          const lists = texts.map((words) => wordsOf(words).map(({ word }) => word));
          const holds = (term: (typeof wanted)[number]) =>
            lists.some((words) => placesOfTerm(term, words).length > 0);
          return wanted.length > 0 && wanted.every(holds) && !unwanted.some(holds);
        });
        const found = one?.filter(({ scope }) => scopes.some((known) => known === scope)) ?? [];
        expect(found.map(({ id }) => id).sort()).toEqual(expected.map(([id]) => id).sort());
      }),
      { numRuns: 150 },
    );
  } finally {
    await Promise.all(stores.map((store) => store.close()));
  }
});
