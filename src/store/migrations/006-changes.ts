import { randomUUID } from 'node:crypto';
import type { Migration } from '../migrate.ts';

/** What happened to which story, for those who follow the changes. */
export const changes: Migration = {
  name: 'changes',
  statements: ({ text, table, link }) => [
    // Numbers rise in the order of commits, without gaps, for writers wait for each other.
    `create table changes (
      sequence integer primary key,
      article_id ${text} not null,
      kind ${text} not null,
      state_sequence integer not null
    ) ${table}`,
    `create index changes_by_article on changes (article_id, state_sequence)`,

    // Tells the log of this index from that of another, or of the same one built anew: numbers begin anew there.
    `alter table state add column change_log ${text} not null default ''`,
    `update state set change_log = '${randomUUID().slice(0, 8)}'`,

    // What the API shows of a story, so that a file that is read again counts for the stories that differ.
    `alter table articles add column digest ${text} not null default ''`,

    // Who the people of a file were before it was read again, until it is told anew.
    `create table people_before (
      source_id ${text} not null,
      named_id ${text} not null,
      person_id ${text} not null,
      primary key (source_id, named_id)
    ) ${link}`,
  ],
};
