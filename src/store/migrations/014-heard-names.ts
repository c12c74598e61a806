import type { Migration } from '../migrate.ts';

/** What the stories of a file have of the words of the corrections, in place of the names alone. Files kept before are read again by the version that asks. */
export const heardNames: Migration = {
  name: 'heard-names',
  statements: ({ text }) => [
    `alter table sources drop column corrected_names`,
    `alter table sources add column heard_names ${text} not null default '[]'`,
  ],
};
