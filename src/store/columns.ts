import type { Evidence } from '../domain/naming.ts';
import type { AttributionRecord, CreditRecord } from '../domain/records.ts';
import type { Span } from '../domain/span.ts';
import type { Dateline } from '../domain/story.ts';
import { jsonColumn } from './json-column.ts';

/** What the JSON columns hold, for those who write and those who read them. */
export const texts = jsonColumn<readonly string[]>();
export const spans = jsonColumn<readonly Span[]>();
export const credits = jsonColumn<readonly CreditRecord[]>();
export const dateline = jsonColumn<Dateline>();
export const attribution = jsonColumn<AttributionRecord>();
export const evidence = jsonColumn<Evidence>();

/** Kinds of label: what stories give a speaker, and what a correction does. */
export type LabelKind = 'NAME' | 'FAMILY_NAME' | 'DESCRIPTION' | 'SHOWN_NAME' | 'SAME_AS';
