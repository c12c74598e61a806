import type { Migration } from '../migrate.ts';

/** Stories kept before are read again with the next parser; until then what is known to be said are the segments. */
export const quoteContent: Migration = {
  name: 'quote-content',
  statements: ({ text }) => [
    `alter table quotes add column content ${text} not null default '[]'`,
    `update quotes set content = segments`,
  ],
};
