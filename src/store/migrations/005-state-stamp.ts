import { randomUUID } from 'node:crypto';
import type { Migration } from '../migrate.ts';

/** A name for each state: numbers repeat where an index is built anew or comes back from a copy. */
export const stateStamp: Migration = {
  name: 'state-stamp',
  statements: ({ text }) => [
    `alter table state add column stamp ${text} not null default ''`,
    `update state set stamp = '${randomUUID()}'`,
  ],
};
