import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientError } from '../../src/graphql/errors.ts';
import { answerBudget } from '../../src/server/answer-budget.ts';
import { openRepository } from '../../src/store/open.ts';
import type { Repository } from '../../src/store/repository.ts';
import { type Answer, bundle, data, manyStories, postRequest, quietApp } from './support.ts';

const PEOPLE = 30;

/** A story that names many, each of whom has that one story: every list of people inside another is as long. */
const CROWD = bundle(
  'crowd.txt',
  `RIGA, May 1 (AP) - The race was hard.\n\n${Array.from(
    { length: PEOPLE },
    (_, index) => `Mayor Ann ${'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÅ'[index] ?? ''}arlund, 30, said it was hard.`,
  ).join('\n\n')}`,
);

/** People of the story, of whose story the people are asked for, and so on. */
const nested = (levels: number): string =>
  `people { ${levels === 0 ? '__typename' : `articles(first: 1) { nodes { ${nested(levels - 1)} } }`} }`;

let repository: Repository;
beforeAll(async () => {
  repository = await openRepository(':memory:');
  for (const story of manyStories(3)) await repository.save(story);
  await repository.save(CROWD);
});
afterAll(() => repository.close());

const codesOf = async (query: string, limits: { fields?: number; milliseconds?: number }) => {
  const response = await quietApp(repository, { limits }).fetch(postRequest({ query }));
  const { errors = [] } = (await response.json()) as Answer<unknown>;
  return errors.map(({ extensions }) => extensions.code);
};

describe('fields are counted as they are given', () => {
  test.each([
    ['{ articles(first: 3) { totalCount } }', 0],
    ['{ articles(first: 3) { nodes { id } } }', 3 * 2],
    ['{ articles(first: 3) { edges { cursor node { id headline } } } }', 3 * 5],
    ['{ articles(first: 3) { nodes { ...F } } } fragment F on Article { id span { start end } }', 3 * 5],
    ['{ articles(first: 3) { nodes { ... on Node { id } again: id } } }', 3 * 3],
    ['{ articles(first: 3) { nodes { id } nodes { headline } } }', 3 * 3],
    ['query ($with: Boolean = false) { articles(first: 3) { nodes { id @include(if: $with) } } }', 3 * 2],
    // Items of lists inside lists count where they are given: each of three stories has two people.
    ['{ articles(first: 3, orderBy: [{ field: PUBLISHED_AT }]) { nodes { people { id } } } }', 3 * 2 + 6 * 2],
  ])('%s', async (query, fields) => {
    expect(await codesOf(query, { fields })).toEqual([]);
    if (fields > 0) expect(await codesOf(query, { fields: fields - 1 })).toEqual(['ANSWER_TOO_LARGE']);
  });
});

test('lists that hold far more than was foreseen are stopped, and the server goes on', async () => {
  const app = quietApp(repository, { limits: { fields: 5_000 } });
  const query = `{ articles(first: 4) { nodes { ${nested(2)} } } }`;
  const response = await app.fetch(postRequest({ query }));
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      {
        message:
          'Expected an answer of 5000 fields at most; it has more. Give smaller `first` or `last`, ask for lists inside lists in several requests, or select less.',
        extensions: { code: 'ANSWER_TOO_LARGE' },
      },
    ],
  });
  expect(await data(app, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 4 } });
});

test('a list that is given when the time is over ends the execution', () => {
  const stop = new AbortController();
  const late = clientError('TIMEOUT', 'late');
  const budget = answerBudget(10, stop, () => {
    throw late;
  });
  expect(budget.spend(1)).toBe(false);
  expect(stop.signal.reason).toBe(late);
});
