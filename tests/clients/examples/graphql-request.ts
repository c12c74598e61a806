import { gql, GraphQLClient } from 'graphql-request';

interface Quotations {
  readonly quotes: {
    readonly nodes: readonly {
      readonly text: string;
      readonly speakers: readonly { readonly name: string }[];
    }[];
  };
}

/** What somebody said, alone or together with others, newest story first. */
export async function quotationsOf(url: string, name: string): Promise<Quotations['quotes']['nodes']> {
  const document = gql`
    query QuotationsOf($name: String!) {
      quotes(first: 20, where: { speaker: { name: { contains: $name } } }) {
        nodes {
          text
          speakers {
            name
          }
        }
      }
    }
  `;
  const { quotes } = await new GraphQLClient(url).request<Quotations>(document, { name });
  return quotes.nodes;
}
