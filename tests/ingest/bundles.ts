import { createHash } from 'node:crypto';
import type { PersonRecord, SourceBundle } from '../../src/domain/records.ts';
import type { SourceText } from '../../src/domain/source.ts';
import { bundleOf } from '../../src/ingest/bundle.ts';
import { parseSource } from '../../src/story/parse-source.ts';

export const NOW = '2026-01-02T03:04:05.000Z';

export function sourceOf(text: string, path = 'a.txt', folder = 'stories'): SourceText {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { folder, path, encoding: 'utf-8', sizeInBytes: Buffer.byteLength(text), sha256, text };
}

export function bundle(text: string, path?: string, folder?: string): SourceBundle {
  const source = sourceOf(text, path, folder);
  return bundleOf(source, parseSource(source), '1', NOW);
}

export const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
export const people = ({ speakers }: SourceBundle): PersonRecord[] =>
  speakers.filter((speaker) => speaker.kind === 'Person');

export const BEFORE = 'Plan approved\n\nRIGA (AP) _ “We go,” Anna Ruhl said.\n\n“It is late,” she said.\n';
