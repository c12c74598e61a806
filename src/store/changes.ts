import type { ArticleChange, ChangeLog } from './snapshot.ts';
import type { Query, Statement } from './engine.ts';
import { idList } from './id-list.ts';
import { numberOf, onlyRow, oneOf, textOf } from './row.ts';

/** Changes that are kept: about 10 MB, and a day of a busy agency many times over. */
export const CHANGES_KEPT = 100_000;

const KINDS = ['ADDED', 'UPDATED', 'REMOVED'] as const;

/** Digits of a place in a file, so that places in text come in their order. */
const PLACE_DIGITS = 9;
/** Characters of an article's id. */
const ID_LENGTH = 24;

/** Adds to the log what a selection of `place`, `article_id` and `kind` gives, in the order of the places. */
function log(selection: string): string {
  return `insert into changes (sequence, article_id, kind, state_sequence)
    select
      (select coalesce(max(sequence), 0) from changes) + row_number() over (order by found.place, found.article_id),
      found.article_id, found.kind, (select sequence + 1 from state)
    from (${selection}) as found`;
}

const GONE = log(`
  select 0 as place, id as article_id, 'REMOVED' as kind from articles
  where source_id = $1 and id not in (select substr(key, ${PLACE_DIGITS + 1}, ${ID_LENGTH}) from json_each($2))`);

const HERE = log(`
  select substr(told.key, 1, ${PLACE_DIGITS}) as place, told.article_id, case when a.id is null then 'ADDED' else 'UPDATED' end as kind
  from (
    select key, substr(key, ${PLACE_DIGITS + 1}, ${ID_LENGTH}) as article_id, substr(key, ${PLACE_DIGITS + ID_LENGTH + 1}) as digest
    from json_each($1)
  ) as told left join articles as a on a.id = told.article_id
  where a.id is null or a.digest <> told.digest`);

/** A story of which several people move is one change. */
const MOVED = log(`
  select 0 as place, a.id as article_id, 'UPDATED' as kind from articles as a
  where a.source_id = $1
    and exists (select 1 from appearances as m where m.article_id = a.id and m.speaker_id = $3)
    and exists (
      select 1 from namings as n where n.source_id = $1 and n.named_id = $2 and n.person_id = $3
    )
    and not exists (
      select 1 from people_before as b where b.source_id = $1 and b.named_id = $2 and b.person_id = $4
    )
    and not exists (
      select 1 from changes as c
      where c.article_id = a.id and c.state_sequence = (select sequence + 1 from state)
    )`);

/** Remembers who the people of a file are, for the moment when it is told anew. */
const REMEMBER = `insert into people_before (source_id, named_id, person_id)
  select source_id, named_id, person_id from namings where source_id = $1
  on conflict (source_id, named_id) do nothing`;

/**
 * The statements that log what a file's new articles change; to run before the old ones go.
 *
 * @param digests of the new articles by id, in the order of the file
 */
export function logReplacement(sourceId: string, digests: ReadonlyMap<string, string>): Statement[] {
  const told = idList(
    [...digests].map(([id, digest], place) => `${String(place).padStart(PLACE_DIGITS, '0')}${id}${digest}`),
  );
  return [
    { sql: REMEMBER, parameters: [sourceId] },
    { sql: GONE, parameters: [sourceId, told] },
    { sql: HERE, parameters: [told] },
  ];
}

/** The statements that log that a file goes; to run before it does. */
export function logRemoval(sourceId: string): Statement[] {
  return [
    { sql: GONE, parameters: [sourceId, idList([])] },
    { sql: `delete from people_before where source_id = $1`, parameters: [sourceId] },
  ];
}

/** The statement that logs that a naming is counted to another person than clients saw; to run before it is. */
export function logMove(sourceId: string, namedId: string, from: string, to: string): Statement {
  return { sql: MOVED, parameters: [sourceId, namedId, from, to] };
}

/** The statements that forget who people were before, of families that are told. */
export function forgetBefore(families: readonly string[]): Statement[] {
  const sql = `delete from people_before where exists (
    select 1 from namings as n
    where n.source_id = people_before.source_id and n.named_id = people_before.named_id
      and n.family in (select key from json_each($1))
  )`;
  return families.length === 0 ? [] : [{ sql, parameters: [idList(families)] }];
}

/** Drops the oldest changes. */
export function pruneChanges(kept: number): Statement {
  const sql = `delete from changes where sequence <= (select max(sequence) from changes) - $1`;
  return { sql, parameters: [kept] };
}

/** What the log holds, as of one state of the data. */
export async function changeLog(query: Query): Promise<ChangeLog> {
  const sql = `select change_log,
      cast((select coalesce(min(sequence), 1) from changes) as integer) as oldest,
      cast((select coalesce(max(sequence), 0) from changes) as integer) as latest
    from state`;
  const row = onlyRow(await query({ sql, parameters: [] }));
  return { name: textOf(row, 'change_log'), first: numberOf(row, 'oldest'), last: numberOf(row, 'latest') };
}

/** The changes after one, in order. */
export async function changesAfter(
  query: Query,
  sequence: number,
  limit: number,
): Promise<readonly ArticleChange[]> {
  const sql = `select sequence, article_id, kind from changes where sequence > $1 order by sequence limit $2`;
  const rows = await query({ sql, parameters: [sequence, limit] });
  return rows.map((row) => ({
    sequence: numberOf(row, 'sequence'),
    articleId: textOf(row, 'article_id'),
    kind: oneOf(KINDS, row, 'kind'),
  }));
}
