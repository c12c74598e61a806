import type { Migration } from '../migrate.ts';

/** Titles without regard to case and accents. Those of files that this version has not read yet are near enough. */
export const titles: Migration = {
  name: 'titles',
  statements: ({ text }) => [
    `alter table articles add column title_folded ${text} not null default ''`,
    `update articles set title_folded = coalesce(headline_folded, lower(title))`,
  ],
};
