import type { Migration } from '../migrate.ts';

/** Places of datelines as printed, to be counted by. Of stories kept before it is the folded form until they are read again. */
export const printedPlaces: Migration = {
  name: 'printed-places',
  statements: ({ text }) => [
    `alter table dateline_places add column place ${text} not null default ''`,
    `update dateline_places set place = place_folded`,
  ],
};
