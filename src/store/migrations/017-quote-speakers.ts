import type { Migration } from '../migrate.ts';

/**
 * Several who said something together. The quotation has no `speaker_id` then: its `speaker_ids` name them in the order of
 * the words, and each has a row that leads from them to the quotation. Most quotations are of one and have neither.
 */
export const quoteSpeakers: Migration = {
  name: 'quote-speakers',
  statements: ({ text, link }) => [
    `alter table quotes add column speaker_ids ${text}`,
    `create table quote_speakers (
      quote_id ${text} not null references quotes (id) on delete cascade,
      speaker_id ${text} not null references speakers (id),
      primary key (quote_id, speaker_id)
    ) ${link}`,
    `create index quote_speakers_by_speaker on quote_speakers (speaker_id, quote_id)`,
  ],
};
