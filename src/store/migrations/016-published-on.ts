import type { Migration } from '../migrate.ts';

/** What stands before the day in the JSON of a dateline; inside its texts no quotation mark stands bare. */
const BEFORE_DAY = '"date":"';

/**
 * The day of publication. Of stories kept before it is that of the instant, else of the dateline; where a day is printed
 * elsewhere, as in the header, it is known once they are read again.
 */
export const publishedOn: Migration = {
  name: 'published-on',
  statements: ({ text, indexOf }) => [
    `alter table articles add column published_on ${text}`,
    `update articles set published_on = substr(published_at, 1, 10) where published_at is not null`,
    `update articles
      set published_on = substr(dateline, ${indexOf}(dateline, '${BEFORE_DAY}') + ${BEFORE_DAY.length}, 10)
      where published_at is null and ${indexOf}(dateline, '${BEFORE_DAY}') > 0`,
  ],
};
