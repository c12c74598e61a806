import jsonld from 'jsonld';
import { Vocabulary } from './vocabulary.ts';

const SCHEMA = 'http://schema.org/';

/** schema.org, in the version that the package carries. */
export const schemaOrg = new Vocabulary('@vocabulary/schema/schema.nq');

/** The context of https://schema.org, made from its vocabulary: no package carries the file itself. */
function schemaContext(): Readonly<Record<string, unknown>> {
  const properties = [...schemaOrg.properties()].filter(([property]) => property.startsWith(SCHEMA));
  const terms = properties.map(([property, ranges]) => {
    const isAddress = ranges.size === 1 && ranges.has(`${SCHEMA}URL`);
    return [property.slice(SCHEMA.length), { '@id': property, ...(isAddress ? { '@type': '@id' } : {}) }];
  });
  const types = ['NewsArticle', 'Quotation', 'Person', 'Organization', 'Place', 'MediaObject'];
  const classes = types.map((name) => {
    if (!schemaOrg.defines(SCHEMA + name)) throw new Error(`schema.org defines no ${name}`);
    return [name, SCHEMA + name];
  });
  return Object.fromEntries([...terms, ...classes]) as Readonly<Record<string, unknown>>;
}

const OA = 'http://www.w3.org/ns/oa#';
const FOAF = 'http://xmlns.com/foaf/0.1/';
const node = (iri: string): object => ({ '@id': iri, '@type': '@id' });
const number = (iri: string): object => ({
  '@id': iri,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
});

/**
 * What the context of the W3C's recommendation says of the terms that annotations here are made of. It is written
 * out by hand, for no package carries the file; that these terms exist is checked against the ontology itself.
 */
export const ANNOTATION_TERMS: Readonly<Record<string, unknown>> = {
  schema: SCHEMA,
  id: '@id',
  type: '@type',
  Annotation: `${OA}Annotation`,
  SpecificResource: `${OA}SpecificResource`,
  TextualBody: `${OA}TextualBody`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  Person: `${FOAF}Person`,
  Organization: `${FOAF}Organization`,
  linking: `${OA}linking`,
  highlighting: `${OA}highlighting`,
  describing: `${OA}describing`,
  commenting: `${OA}commenting`,
  classifying: `${OA}classifying`,
  assessing: `${OA}assessing`,
  body: node(`${OA}hasBody`),
  target: node(`${OA}hasTarget`),
  source: node(`${OA}hasSource`),
  selector: node(`${OA}hasSelector`),
  motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
  purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
  start: number(`${OA}start`),
  end: number(`${OA}end`),
  exact: `${OA}exact`,
  prefix: `${OA}prefix`,
  suffix: `${OA}suffix`,
  name: `${FOAF}name`,
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
};

const CONTEXTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'https://schema.org': schemaContext(),
  'http://www.w3.org/ns/anno.jsonld': ANNOTATION_TERMS,
};

/** A thing of an expanded document. */
export interface Expanded {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

/**
 * Expands a document as JSON-LD says, without a network.
 *
 * Errors: where a property or a type is not a term of the context, and would be lost.
 */
export async function expand(document: object): Promise<readonly Expanded[]> {
  const expanded = await jsonld.expand(document, {
    safe: true,
    documentLoader: (url: string) => {
      const context = CONTEXTS[url];
      if (context === undefined) return Promise.reject(new Error(`no document at ${url}`));
      return Promise.resolve({ documentUrl: url, contextUrl: undefined, document: { '@context': context } });
    },
  });
  return expanded as readonly Expanded[];
}
