import type { Migration } from '../migrate.ts';

/** Ids that clients may hold from before a correction, or from before it was changed or taken out. */
export const formerIds: Migration = {
  name: 'former-ids',
  statements: ({ text, link }) => [
    // What the names of a file would be without the corrections, and the naming that these make of each.
    `create table corrected_ids (
      source_id ${text} not null references sources (id) on delete cascade,
      name_id ${text} not null,
      named_id ${text} not null,
      primary key (source_id, name_id)
    ) ${link}`,
    `create index corrected_ids_by_name on corrected_ids (name_id)`,

    // Under which ids the bearer of a name of a file was kept before. They outlive the file's being read again.
    `create table former_ids (
      former_id ${text} not null,
      source_id ${text} not null,
      name_id ${text} not null,
      primary key (former_id, source_id, name_id)
    ) ${link}`,
    `create index former_ids_by_source on former_ids (source_id)`,
  ],
};
