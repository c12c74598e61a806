import { type Page, type PageRequest } from '../../src/store/page.ts';
import type { ArticleOrder, PersonOrder, QuoteOrder } from '../../src/store/query.ts';
import type { Snapshot } from '../../src/store/snapshot.ts';
import { fileOf, personId } from './fixtures.ts';

export const CLINTON = personId('Hillary Clinton');
export const LAVROV = personId('Sergei Lavrov');

/** Thirteen stories: some without a time, some at the same time, with and without a headline, names that fold alike. */
export const FILES = Array.from({ length: 13 }, (_, index) =>
  fileOf({
    path: `${index % 2 === 0 ? 'Even' : 'odd'}/${String(index % 5)}-${index}.txt`,
    ingestedAt: `2024-01-0${(index % 3) + 1}T00:00:00.000Z`,
    stories: [
      {
        title: `Title ${index % 4}`,
        ...(index % 3 === 0 ? {} : { headline: ['Ähre', 'ahre', 'Zebra', 'zebra'][index % 4] ?? '' }),
        ...(index % 4 === 3 ? {} : { publishedAt: `2009-10-1${index % 3}T0${index % 2}:00:00-04:00` }),
        cast: [
          { name: 'Hillary Clinton' },
          ...(index < 4 ? [{ name: 'Sergei Lavrov' }] : []),
          { name: `Person ${['Ö', 'o', 'P'][index % 3] ?? ''}${index}` },
        ],
        quotes: [
          { text: `One ${index}`, by: 'Hillary Clinton', confidence: (index % 3) / 4 },
          { text: `Two ${index}` },
          ...(index < 4 ? [{ text: `Three ${index}`, by: 'Sergei Lavrov' }] : []),
        ],
      },
    ],
  }),
);

export interface List {
  readonly name: string;
  readonly page: (snapshot: Snapshot, request: PageRequest) => Promise<Page<{ readonly id: string }>>;
}

export const EMPTY = { items: [], hasPrevious: false, hasNext: false };
export const directions = ['ASC', 'DESC'] as const;

export function articleList(order: readonly ArticleOrder[]): List {
  return {
    name: `articles by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.articlePage({}, order, request),
  };
}
export function quoteList(order: readonly QuoteOrder[]): List {
  return {
    name: `quotations by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.quotePage({}, order, request),
  };
}
export function personList(order: readonly PersonOrder[]): List {
  return {
    name: `people by ${JSON.stringify(order)}`,
    page: (snapshot, request) => snapshot.personPage({}, order, request),
  };
}

export function ids(page: Page<{ readonly id: string }>): string[] {
  return page.items.map(({ record }) => record.id);
}
