import type { CodegenConfig } from '@graphql-codegen/cli';

const records = '../domain/records.ts';
const model = './model.ts';
const store = '../store/query.ts';

/** Resolver types in one file; mappers tie the schema's types to the values that resolvers hand on. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/graphql/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        strictScalars: true,
        defaultScalarType: 'never',
        avoidOptionals: { field: true, defaultValue: true },
        contextType: './context.ts#Context',
        scalars: { ID: 'string', DateTime: 'string', Date: 'string' },
        mappers: {
          SourceFile: `${records}#SourceFileRecord`,
          Diagnostic: `${records}#DiagnosticRecord`,
          Article: `${records}#ArticleRecord`,
          Credit: `${records}#CreditRecord`,
          Paragraph: `${records}#ParagraphRecord`,
          Quote: `${records}#QuoteRecord`,
          Speaker: `${records}#SpeakerRecord`,
          Person: `${records}#PersonRecord`,
          Organization: `${records}#OrganizationRecord`,
          UnnamedSource: `${records}#UnnamedSourceRecord`,
          SpeakerCandidate: `${records}#SpeakerCandidateRecord`,
          TextSpan: `${model}#SpanRef`,
          Dateline: `${model}#DatelineRef`,
          Attribution: `${model}#AttributionRef`,
          Intermediary: `${model}#IntermediaryRef`,
          AttributionStep: `${model}#StepRef`,
          ArticleConnection: `${model}#ArticleConnectionRef`,
          QuoteConnection: `${model}#QuoteConnectionRef`,
          PersonConnection: `${model}#PersonConnectionRef`,
          SourceFileConnection: `${model}#SourceFileConnectionRef`,
          NewsFacets: `${store}#Facets`,
          NewsFacetBucket: `${store}#FacetBucket`,
          NewsFacetValue: `${store}#FacetValue`,
          PageInfo: `${model}#PageInfoRef`,
          ArticleChange: `${model}#ArticleChangeRef`,
          ArticleEdge: `${model}#ArticleEdgeRef`,
          QuoteEdge: `${model}#QuoteEdgeRef`,
          PersonEdge: `${model}#PersonEdgeRef`,
          SourceFileEdge: `${model}#SourceFileEdgeRef`,
          NewsSearchConnection: `${model}#SearchConnectionRef`,
          NewsSearchEdge: `${model}#SearchEdgeRef`,
          NewsSearchMatch: `${model}#SearchMatchRef`,
        },
      },
    },
  },
};

export default config;
