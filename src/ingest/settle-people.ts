import type { PersonMove, Repository } from '../store/repository.ts';
import { identify } from './identity/identify.ts';

/** Families looked at in one batch; all namings of each are held in memory. */
const FAMILIES_AT_ONCE = 100;

/**
 * Tells who the people of new and changed files are, over all files. What one process leaves undone, the next run
 * of any process does.
 */
export async function settlePeople(repository: Repository): Promise<void> {
  for (;;) {
    const { sequence, families } = await repository.unsettled(FAMILIES_AT_ONCE);
    if (families.length === 0) return;
    const moves = families.flatMap(({ namings }): PersonMove[] => {
      const people = identify(namings);
      return namings.flatMap(({ sourceId, namedId, personId: from }, index) => {
        const to = people[index] ?? namedId;
        return to === from ? [] : [{ sourceId, namedId, from, to }];
      });
    });
    await repository.settle({ sequence, families: families.map(({ family }) => family), moves });
  }
}
