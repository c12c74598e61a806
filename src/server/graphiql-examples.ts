/**
 * Queries that GraphiQL opens with, the first in front. They name no id and no name of a story, so that they show
 * something on any data; the operation's name is the title of its tab.
 */
export const EXAMPLES: readonly string[] = [
  `# Who said what in the latest stories.
query LatestStories {
  articles(first: 5) {
    totalCount
    nodes {
      title
      publishedAt
      dateline { text }
      authors { name }
      quotes {
        text
        kind
        speaker { __typename name }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`,
  `# Why the service thinks so, to the character.
query Evidence {
  quotes(first: 5, where: { attributed: true }) {
    nodes {
      text
      speaker { name }
      attribution {
        explanation
        confidence
        method
        cue { exact }
        mention { exact line start end }
        chain { rule from { exact line } to { exact line } }
        via { mention { exact } speaker { name } }
      }
      segments {
        exact
        start
        end
        startInJavaScript: start(unit: UTF16)
        prefix(length: 20)
        suffix(length: 20)
      }
      article { title source { path } }
    }
  }
}
`,
  `# The people quoted most, and what they said last.
query MostQuoted {
  people(first: 10, where: { hasQuotes: true }, orderBy: [{ field: QUOTE_COUNT, direction: DESC }]) {
    nodes {
      name
      alternateNames
      descriptions
      quotes(first: 2) {
        totalCount
        nodes { text article { title } }
      }
    }
  }
}
`,
  `# Words, "words one behind the other", begin* and -without, in everything; where they stand in the source.
query Search {
  search(query: "sanction* -nuclear", first: 10) {
    totalCount
    nodes { __typename }
    edges {
      score
      node {
        ... on Article { title }
        ... on Paragraph { text article { title } }
        ... on Quote { text speaker { name } }
        ... on Person { name }
      }
      matches { term highlights(first: 3) { exact line prefix suffix } }
    }
  }
}
`,
  `# Quotations that nobody is named for, and why.
query NobodyNamed {
  quotes(first: 10, where: { attributed: false }) {
    totalCount
    nodes {
      text
      attribution { explanation mention { exact line } }
      paragraphs { position text }
      article { title diagnostics { code message span { line exact } } }
    }
  }
}
`,
  `# Files in which something was odd, those that were refused included.
query Diagnostics {
  sourceFiles(first: 20, where: { hasDiagnostic: { minimumSeverity: INFO } }) {
    totalCount
    nodes {
      folder
      path
      encoding
      diagnostics {
        severity
        code
        message
        span { line exact }
      }
      articles { title }
    }
  }
}
`,
];
