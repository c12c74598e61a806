import type { Migration } from '../migrate.ts';

/** Who each file names, and who that is over all files. Files stored before get their namings when they are read again. */
export const namings: Migration = {
  name: 'namings',
  statements: ({ text, link }) => [
    `create table namings (
      source_id ${text} not null references sources (id) on delete cascade,
      named_id ${text} not null,
      person_id ${text} not null,
      family ${text} not null,
      evidence ${text} not null,
      primary key (source_id, named_id)
    ) ${link}`,
    `create index namings_by_family on namings (family, named_id, source_id)`,
    // Ids that clients may hold from a time when less was known.
    `create index namings_elsewhere on namings (named_id, person_id) where person_id <> named_id`,

    // Families whose namings changed since it was last told who they are, with the sequence of the change.
    `create table unsettled_families (
      family ${text} primary key,
      sequence integer not null
    ) ${link}`,
  ],
};
