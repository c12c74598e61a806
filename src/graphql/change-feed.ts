import type { ArticleWhere } from '../store/query.ts';
import type { ArticleChange, ChangeLog, Snapshot } from '../store/snapshot.ts';
import type { LiveData } from './context.ts';
import { clientError } from './errors.ts';
import type { ArticleChangeRef } from './model.ts';
import { whenEnded } from './when-ended.ts';

/** Changes read at once; with them a subscriber holds so much memory, however far it lags behind. */
const CHANGES_AT_ONCE = 50;

/** The sequence of the last change of a state, as clients see it: opaque, and of this index only. */
export function sequenceOf({ name, last }: Pick<ChangeLog, 'name' | 'last'>): string {
  return `${name}-${last}`;
}

/**
 * Changes of stories as they happen, from `since` on, or from now on where it is null. They are pulled from the log
 * in the store, and what is heard of a change only wakes: a client that is slow or was away misses none, and costs
 * no memory. Nothing of the database is held between two reads.
 *
 * The first read is made before it is returned. Errors: client errors `BAD_SINCE` and `CHANGES_GONE`; the latter
 * ends the changes later, too, for a client that falls behind what is kept.
 */
export async function changeFeed(
  live: LiveData,
  where: ArticleWhere | null,
  since: string | null,
): Promise<AsyncGenerator<ArticleChangeRef, void, void>> {
  const alarm = new Alarm();
  // Before the first read, so that nothing falls between the two.
  const stopListening = live.onChange(() => {
    alarm.ring();
  });
  const end = (): void => {
    stopListening();
    live.closing.removeEventListener('abort', end);
    alarm.end();
  };
  live.closing.addEventListener('abort', end);
  if (live.closing.aborted) end();
  try {
    const log = await live.read((snapshot) => snapshot.changeLog());
    const start = since === null ? log.last : positionIn(log, since);
    return whenEnded(follow(live, where, log.name, start, alarm), end);
  } catch (error) {
    end();
    throw error;
  }
}

async function* follow(
  live: LiveData,
  where: ArticleWhere | null,
  name: string,
  start: number,
  alarm: Alarm,
): AsyncGenerator<ArticleChangeRef, void, void> {
  let position = start;
  while (!alarm.hasEnded()) {
    alarm.reset();
    const { changes, told } = await live.read((snapshot) => readChanges(snapshot, where, name, position));
    for (const change of told) {
      yield change;
      if (alarm.hasEnded()) return;
    }
    position = changes.at(-1)?.sequence ?? position;
    if (changes.length < CHANGES_AT_ONCE) await alarm.rung();
  }
}

async function readChanges(
  snapshot: Snapshot,
  where: ArticleWhere | null,
  name: string,
  position: number,
): Promise<{ readonly changes: readonly ArticleChange[]; readonly told: readonly ArticleChangeRef[] }> {
  const log = await snapshot.changeLog();
  checkKept(log, name, position, sequenceOf({ name, last: position }));
  const changes = log.last === position ? [] : await snapshot.changesAfter(position, CHANGES_AT_ONCE);
  const matching =
    where === null || changes.length === 0 ? null : await matchingIds(snapshot, where, changes);
  const told = changes.flatMap((change): ArticleChangeRef[] => {
    const { articleId, sequence } = change;
    const kind = matching === null || matching.has(articleId) ? change.kind : kindUnmatched(change);
    return kind === null ? [] : [{ sequence: sequenceOf({ name, last: sequence }), kind, articleId }];
  });
  return { changes, told };
}

/** Whoever follows a filter never had a new story that is none of its, but may have had one that changed. */
function kindUnmatched({ kind }: ArticleChange): 'REMOVED' | null {
  return kind === 'ADDED' ? null : 'REMOVED';
}

async function matchingIds(
  snapshot: Snapshot,
  where: ArticleWhere,
  changes: readonly ArticleChange[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(changes.map(({ articleId }) => articleId))];
  const page = { limit: ids.length, direction: 'FORWARD', after: null, before: null } as const;
  const { items } = await snapshot.articlePage({ AND: [where, { ids }] }, [], page);
  return new Set(items.map(({ record }) => record.id));
}

/** Errors: client errors `BAD_SINCE` and `CHANGES_GONE`. */
function positionIn(log: ChangeLog, since: string): number {
  const [, name, digits] = /^([0-9a-f]{8})-(\d{1,10})$/.exec(since) ?? [];
  if (name === undefined || digits === undefined) {
    throw clientError(
      'BAD_SINCE',
      `Expected \`since\` to be the \`sequence\` of a change or of a query; got ${JSON.stringify(since.slice(0, 80))}. Leave it out to be told of changes from now on.`,
    );
  }
  checkKept(log, name, Number(digits), since);
  return Number(digits);
}

/** Errors: a client error `CHANGES_GONE` where changes after the position are not in the log, or it is of another one. */
function checkKept(log: ChangeLog, name: string, position: number, since: string): void {
  if (log.name === name && position >= log.first - 1 && position <= log.last) return;
  throw clientError(
    'CHANGES_GONE',
    `Expected \`since\` to be from ${sequenceOf({ name: log.name, last: log.first - 1 })} to ${sequenceOf(log)}, the changes that are kept; got ${since}. ` +
      'Read the stories again together with `sequence`, and subscribe with that.',
  );
}

/** Wakes one who waits; rung while nobody waits, it wakes the next at once. */
class Alarm {
  #rings = Promise.withResolvers<undefined>();
  #ended = false;

  ring(): void {
    this.#rings.resolve(undefined);
  }

  hasEnded(): boolean {
    return this.#ended;
  }

  /** Forgets the rings so far. */
  reset(): void {
    if (!this.#ended) this.#rings = Promise.withResolvers();
  }

  /** Resolves at the first ring since the last reset, or the end. */
  async rung(): Promise<void> {
    await this.#rings.promise;
  }

  end(): void {
    this.#ended = true;
    this.ring();
  }
}
