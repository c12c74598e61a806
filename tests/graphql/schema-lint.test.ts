import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Definitions that the lint of the contract is to refuse, and the rule that does. */
const ODD: readonly (readonly [sdl: string, rule: string])[] = [
  ['type Plain {\n  "It."\n  id: ID!\n}', 'require-description'],
  ['"It."\ntype Plain {\n  id: ID!\n}', 'require-description'],
  ['"It."\ntype Plain {\n  "It."\n  id(unit: Int): ID!\n}', 'require-description'],
  ['"It."\ntype Plain {\n  "It."\n  id: ID! @deprecated\n}', 'require-deprecation-reason'],
  ['"It."\ntype Plain {\n  "It."\n  getWords: Int\n}', 'naming-convention'],
  ['"It."\ntype Plain {\n  "It."\n  some_words: Int\n}', 'naming-convention'],
  ['"It."\nenum Mood {\n  "It."\n  calm\n}', 'naming-convention'],
  ['"It."\ninput StoryInput {\n  "It."\n  words: Int\n}', 'naming-convention'],
  ['"It."\ntype SearchMatch {\n  "It."\n  words: Int\n}', 'naming-convention'],
  ['"It."\ntype Plain {\n  "It."\n  plainWords: Int\n}', 'no-typename-prefix'],
  [
    '"It."\ntype Plain {\n  "It."\n  stories(\n    "It."\n    first: Int\n  ): ArticleConnection!\n}',
    'relay-arguments',
  ],
  ['"It."\ntype ArticleEdge {\n  "It."\n  node: Article!\n}', 'relay-edge-types'],
  ['"It."\ntype PageInfo {\n  "It."\n  hasNextPage: Boolean!\n}', 'relay-page-info'],
  ['"It."\ntype PlainConnection {\n  "It."\n  pageInfo: PageInfo!\n}', 'relay-connection-types'],
];

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.js' });

test('the contract has nothing that its lint finds', async () => {
  const results = await eslint.lintFiles('schema');
  expect(results.length).toBeGreaterThan(10);
  expect(results.flatMap(({ messages }) => messages)).toEqual([]);
});

test('the lint of the contract finds what is bare, oddly named, or no connection', async () => {
  for (const [sdl, rule] of ODD) {
    const [result] = await eslint.lintText(`${sdl}\n`, { filePath: 'schema/odd.graphql' });
    expect(
      result?.messages.map(({ ruleId }) => ruleId),
      sdl,
    ).toContain(`@graphql-eslint/${rule}`);
  }
});
