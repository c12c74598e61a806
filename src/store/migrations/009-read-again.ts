import type { Migration } from '../migrate.ts';

/** Has files that were kept before 006 to 008 read again, though they and the parser are the same, for what those need. */
export const readAgain: Migration = {
  name: 'read-again',
  statements: () => [`update sources set parser_version = ''`],
};
