import type { Migration } from '../migrate.ts';

/**
 * Whether the words of a quotation are what its speaker denied, to be filtered by. Of those kept before, the attribution
 * tells it: inside a text of its JSON no quotation mark stands bare, so that only the key itself is found.
 */
export const deniedQuotes: Migration = {
  name: 'denied-quotes',
  statements: () => [
    `alter table quotes add column denied integer not null default 0`,
    `update quotes set denied = 1 where attribution like '%"denied":true%'`,
  ],
};
