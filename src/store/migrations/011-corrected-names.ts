import type { Migration } from '../migrate.ts';

/** Names in the stories of a file that corrections were found by. Files kept before are read again by the version that asks. */
export const correctedNames: Migration = {
  name: 'corrected-names',
  statements: ({ text }) => [`alter table sources add column corrected_names ${text} not null default '[]'`],
};
