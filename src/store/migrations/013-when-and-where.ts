import type { Migration } from '../migrate.ts';

/** Years and places of the stories that name somebody. Files kept before tell none until they are read again. */
export const whenAndWhere: Migration = {
  name: 'when-and-where',
  statements: () => [
    `update namings set evidence = substr(evidence, 1, length(evidence) - 1) || ',"years":[],"places":[]}'`,
  ],
};
