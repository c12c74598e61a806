import type { Repository } from '../../src/store/repository.ts';

/** A repository that passes everything on; to be spread where one method is replaced. */
export function delegating(repository: Repository): Repository {
  return {
    engine: repository.engine,
    snapshot: (options) => repository.snapshot(options),
    locationsOf: (names) => repository.locationsOf(names),
    locate: (folders) => repository.locate(folders),
    storedSources: (folders) => repository.storedSources(folders),
    storedSourcesById: (ids) => repository.storedSourcesById(ids),
    save: (stored) => repository.save(stored),
    remove: (ids) => repository.remove(ids),
    unsettled: (limit) => repository.unsettled(limit),
    settle: (settlement) => repository.settle(settlement),
    onChange: (listener) => repository.onChange(listener),
    close: () => repository.close(),
  };
}
