/**
 * What the JSON Schema of IPTC ninjs 3.1 (http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json, CC BY 4.0) demands
 * of the properties that the export writes: names, types, formats, the choices of `type` and `representationType`, what
 * is required, and that nothing else may stand there. It is written out for these tests, for no package carries the
 * published file.
 */
const TEXT = { type: 'string' };
const COUNT = { type: 'integer' };
const URI = { type: 'string', format: 'uri' };
const TIME = { type: 'string', format: 'date-time' };

/** A list of objects that have no properties but these. */
function listOf(properties: object, required: readonly string[] = []): object {
  return { type: 'array', items: { type: 'object', properties, required, additionalProperties: false } };
}

const party = { name: TEXT, rel: TEXT, uri: URI, literal: TEXT };
const headline = { role: TEXT, contentType: TEXT, value: TEXT };

const item = {
  uri: URI,
  type: {
    type: 'string',
    enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
  },
  representationType: { type: 'string', enum: ['full', 'partial'] },
  version: TEXT,
  firstCreated: TIME,
  versionCreated: TIME,
  contentCreated: TIME,
  copyrightNotice: TEXT,
  edNote: TEXT,
  language: TEXT,
  bodies: listOf({ ...headline, charCount: COUNT, wordCount: COUNT }, ['value']),
  headlines: listOf(headline, ['value']),
  people: listOf(party),
  organisations: listOf(party),
  places: listOf(party),
  subjects: listOf({ ...party, creator: TEXT, relevance: COUNT, confidence: COUNT }),
  infoSources: listOf({ name: TEXT, role: TEXT, uri: URI, literal: TEXT }),
  title: TEXT,
  by: TEXT,
  slugline: TEXT,
  located: TEXT,
  altIds: listOf({ role: TEXT, value: TEXT }),
  standard: {
    type: 'object',
    properties: { name: TEXT, version: TEXT, schema: URI },
    additionalProperties: false,
  },
};

export const NINJS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: { ...item, associations: listOf({ ...item, name: TEXT, rel: TEXT }, ['name', 'uri']) },
  required: ['uri'],
  additionalProperties: false,
};
