import type { Migration } from '../migrate.ts';

/** Where each folder was read from last, so that another one of the same name is noticed. Never served. */
export const folders: Migration = {
  name: 'folders',
  statements: ({ text, table }) => [
    `create table folders (
      name ${text} primary key,
      location ${text} not null
    ) ${table}`,
  ],
};
