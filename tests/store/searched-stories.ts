import { expect } from 'vitest';
import { readSearch } from '../../src/domain/search-terms.ts';
import type { SourceBundle } from '../../src/domain/records.ts';
import { type ArticleWhere, SEARCH_SCOPES, type SearchScope } from '../../src/store/query.ts';
import type { Repository } from '../../src/store/repository.ts';
import type { SearchHit } from '../../src/store/snapshot.ts';
import { CORPUS, reading } from './corpus.ts';
import { articleId, fileOf, first } from './fixtures.ts';

/** Stories made for what words, phrases and scripts can do, beside those that filters are tested with. */
export const STORIES: readonly SourceBundle[] = [
  ...CORPUS,
  fileOf({
    path: 'gas.txt',
    stories: [
      {
        headline: 'Gas deal signed',
        agency: 'Gamma',
        byline: 'By Ann Lee',
        places: ['ZÜRICH'],
        paragraphs: [
          'The gas deal was signed on Monday, 100% of it.',
          'Lavrov’s short-term deal for gas is off, U.S. officials said.',
          'The deal, the deal, the deal!',
          '東京でガス会社が協定に署名した。',
          'ก๊าซธรรมชาติ and naïve Ουρανός OR NEAR AND NOT',
        ],
        cast: [{ name: 'Sergei Lavrov', family: 'Lavrov', forms: ['Lavrov'], in: [2] }],
        quotes: [{ text: 'We have no deal, and no gas.', by: 'Sergei Lavrov', in: [2] }],
      },
    ],
  }),
];

export const SUMMIT = 'summit';
export const GAS = 'gas';
export const NAMES = new Map([
  [articleId('a/summit.txt'), SUMMIT],
  [articleId('gas.txt'), GAS],
  [articleId('b/two-stories.txt', 'MULLER AGAIN'), 'again'],
  [articleId('b/two-stories.txt', 'snow in C:\\temp_1'), 'snow'],
  [articleId('C/undated.txt'), 'undated'],
  ...STORIES.flatMap(({ paragraphs, quotes, speakers }): [string, string][] => [
    ...paragraphs.map(({ id, text }): [string, string] => [id, text]),
    ...quotes.map(({ id, text }): [string, string] => [id, text]),
    ...speakers.map(({ id, name }): [string, string] => [id, name]),
  ]),
]);

export const [SIGNED, SHORT_TERM, THRICE, TOKYO, MIXED] =
  STORIES.at(-1)?.paragraphs.map(({ text }) => text) ?? [];

export interface Asked {
  readonly scopes?: readonly SearchScope[];
  readonly where?: ArticleWhere;
}

export async function hitsOf(
  repository: Repository,
  query: string,
  { scopes = SEARCH_SCOPES, where = {} }: Asked = {},
): Promise<SearchHit[]> {
  const search = { terms: readSearch(query), scopes, where };
  return reading(repository, async (snapshot) => {
    const { items } = await snapshot.searchPage(search, first(1000));
    expect(await snapshot.searchCount(search)).toBe(items.length);
    return items.map(({ record }) => record);
  });
}
