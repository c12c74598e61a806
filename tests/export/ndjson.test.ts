import { expect, onTestFinished, test } from 'vitest';
import { openRepository } from '../../src/store/open.ts';
import { data, quietApp } from '../graphql/support.ts';
import { documentsOf, exported, readAll } from './stories.ts';

/** What a line of the export holds, asked of the API. */
const QUERY = `
  query ($after: String, $unit: OffsetUnit!) {
    articles(first: 1, after: $after, orderBy: [{ field: SOURCE_PATH, direction: ASC }]) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id title headline alternativeHeadlines slugline keywords byline
        authors { id name }
        credits { role name location person { id name } span { ...words } }
        dateline { text places dateText date agency span { ...words } }
        agency copyrightNotice editorialNote publishedAt publishedOn ingestedAt wordCount body
        paragraphs { id position kind text section span { ...place } }
        quotes {
          id text kind position
          segments { ...words }
          content { ...words }
          paragraphs { id }
          speaker { ...speaker }
          speakers { ...speaker }
          attribution {
            mention { ...words }
            cue { ...words }
            method confidence denied explanation
            chain { rule from { ...words } to { ...words } }
            via { mention { ...words } speaker { ...speaker } }
            alternatives { speaker { ...speaker } confidence }
          }
        }
        people { id name familyName alternateNames sameAs descriptions }
        source { id folder path encoding sizeInBytes sha256 }
        span { ...place }
        diagnostics { code severity message span { ...place } }
      }
    }
  }
  fragment place on TextSpan { start(unit: $unit) end(unit: $unit) line }
  fragment words on TextSpan { ...place exact }
  fragment speaker on Speaker { __typename id name }
`;

interface Answer {
  readonly articles: {
    readonly nodes: readonly object[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

test.each(['CODE_POINT', 'UTF16'] as const)('a line holds what the API answers, in %s', async (unit) => {
  const repository = await openRepository(':memory:');
  onTestFinished(() => repository.close());
  await readAll(repository);
  const app = quietApp(repository);
  const answers: object[] = [];
  let after: string | null = null;
  do {
    const { articles }: Answer = await data<Answer>(app, QUERY, { after, unit });
    answers.push(...articles.nodes);
    after = articles.pageInfo.hasNextPage ? articles.pageInfo.endCursor : null;
  } while (after !== null);
  const lines = documentsOf<object>(await exported(repository, 'ndjson', {}, { unit }));
  expect(lines.length).toBeGreaterThan(30);
  expect(lines).toEqual(answers.map((answer) => ({ offsetUnit: unit, ...answer })));
});
