import type { HeardName } from '../domain/heard-name.ts';
import type { Evidence } from '../domain/naming.ts';
import type {
  AttributionRecord,
  CreditRecord,
  IntermediaryRecord,
  SpeakerCandidateRecord,
} from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import type {
  AttributionMethod,
  AttributionStep,
  ChainRule,
  CreditRole,
  Dateline,
  Gender,
} from '../domain/story.ts';
import { jsonColumn } from './json-column.ts';
import { boolean, listOf, nullable, number, optional, record, text, word } from './shape.ts';

const span = record<Span>({ start: number, end: number });

const credit = record<CreditRecord>({
  role: word<CreditRole>({
    AUTHOR: true,
    REPORTING: true,
    ADDITIONAL_REPORTING: true,
    WRITING: true,
    EDITING: true,
    TRANSLATION: true,
    PHOTOGRAPHY: true,
    OTHER: true,
  }),
  name: text,
  location: nullable(text),
  personId: nullable(text),
  sourceId: text,
  span,
});

const step = record<AttributionStep>({
  from: span,
  to: span,
  rule: word<ChainRule>({
    FULL_NAME: true,
    SURNAME: true,
    TITLE: true,
    PRONOUN: true,
    APPOSITION: true,
    DESCRIPTION: true,
  }),
});

const method = word<AttributionMethod>({
  CUE_AFTER: true,
  CUE_BEFORE: true,
  CUE_INSIDE: true,
  COLON: true,
  CONTINUED: true,
  SAME_PARAGRAPH: true,
  RUNNING_SPEAKER: true,
});

/** What the JSON columns hold, for those who write and those who read them. */
export const texts = jsonColumn(listOf(text));
export const spans = jsonColumn(listOf(span));
export const credits = jsonColumn(listOf(credit));
export const dateline = jsonColumn(
  record<Dateline>({
    text,
    places: listOf(text),
    dateText: nullable(text),
    date: nullable(text),
    agency: nullable(text),
    span,
  }),
);
export const attribution = jsonColumn(
  record<AttributionRecord>({
    mention: nullable(span),
    cue: nullable(span),
    method,
    confidence: number,
    denied: optional(boolean),
    explanation: text,
    chain: listOf(step),
    via: listOf(record<IntermediaryRecord>({ mention: span, speakerId: nullable(text) })),
    alternatives: listOf(record<SpeakerCandidateRecord>({ speakerId: text, confidence: number })),
  }),
);
export const evidence = jsonColumn(
  record<Evidence>({
    name: text,
    gender: nullable(word<Gender>({ FEMALE: true, MALE: true })),
    bornAbout: nullable(number),
    descriptions: listOf(text),
    years: listOf(number),
    places: listOf(text),
    corrected: boolean,
  }),
);
export const heardNames = jsonColumn(
  listOf(
    record<HeardName>({
      name: text,
      as: word<HeardName['as']>({ FULL_NAME: true, PART_OF_NAME: true, UNNAMED_SOURCE: true }),
      gender: nullable(word<Gender>({ FEMALE: true, MALE: true })),
      bornAbout: nullable(number),
      descriptions: listOf(text),
      story: number,
    }),
  ),
);

/** Kinds of label: what stories give a speaker, and what a correction does. */
export type LabelKind = 'NAME' | 'FAMILY_NAME' | 'DESCRIPTION' | 'SHOWN_NAME' | 'SAME_AS';
