import type { CorrectedId, SourceBundle } from '../domain/records.ts';
import { BulkInsert } from './bulk-insert.ts';
import type { Statement } from './engine.ts';
import { idList } from './id-list.ts';
import { among, fixed, sql, type Sql } from './sql.ts';

const CORRECTED_IDS = new BulkInsert<CorrectedId & { readonly sourceId: string }>('corrected_ids', {
  source_id: ({ sourceId }) => sourceId,
  name_id: ({ nameId }) => nameId,
  named_id: ({ namedId }) => namedId,
});

/** The statements that store which names of a file corrections tell of. */
export function insertCorrectedIds({ source, correctedIds }: SourceBundle): Statement[] {
  return CORRECTED_IDS.of(correctedIds.map((one) => ({ sourceId: source.id, ...one })));
}

/** $1 the file, $2 ids of names that corrections are told of. */
const KEEP = `insert into former_ids (former_id, source_id, name_id)
  select distinct held.id, held.source_id, held.name_id
  from (
    select n.person_id as id, n.source_id, coalesce(c.name_id, n.named_id) as name_id, c.name_id as corrected
    from namings as n left join corrected_ids as c on c.source_id = n.source_id and c.named_id = n.named_id
    where n.source_id = $1
    union all
    select c.named_id, c.source_id, c.name_id, c.name_id from corrected_ids as c where c.source_id = $1
  ) as held
  where held.id <> held.name_id
    and (held.corrected is not null or held.name_id in (select key from json_each($2)))
  on conflict (former_id, source_id, name_id) do nothing`;

/**
 * The statements that keep the ids under which speakers of a file stand of whom corrections tell, or told, something
 * else; to run before the file's records go. No function of what is read could lead such an id on: what an entry said
 * before it was changed stands nowhere else.
 */
export function keepFormerIds({ source, correctedIds }: SourceBundle): Statement[] {
  return [{ sql: KEEP, parameters: [source.id, idList(correctedIds.map(({ nameId }) => nameId))] }];
}

/** The statement that forgets them, for a file that is removed. */
export function forgetFormerIds(sourceId: string): Statement {
  return { sql: `delete from former_ids where source_id = $1`, parameters: [sourceId] };
}

/** Holds while the file still has the name, as that of an organisation: what names a person there has a naming. */
const IN_FILE = fixed(`exists (
  select 1 from appearances as m join articles as a on a.id = m.article_id
  where a.source_id = k.source_id and m.speaker_id = k.name_id
)`);

/**
 * Selects, for those of the ids that nobody has any more, as `former` the id and as `person_id` whom it leads to:
 * an id that a name had before more was known, that it would have without the corrections, or that another correction gave.
 * An organisation has no naming: it is what its name, or its correction, says.
 */
export function ledOn(ids: readonly string[]): Sql {
  const nobodys = (column: Sql): Sql =>
    sql`${among(column, ids)} and not exists (select 1 from speakers as other where other.id = ${column})`;
  return sql`select n.named_id as former, n.person_id from namings as n
    where ${nobodys(fixed('n.named_id'))} and n.person_id <> n.named_id
    union all
    select c.name_id, coalesce(n.person_id, c.named_id)
    from corrected_ids as c left join namings as n on n.source_id = c.source_id and n.named_id = c.named_id
    where ${nobodys(fixed('c.name_id'))}
    union all
    select k.former_id, coalesce(n.person_id, c.named_id, k.name_id)
    from former_ids as k left join corrected_ids as c on c.source_id = k.source_id and c.name_id = k.name_id
      left join namings as n on n.source_id = k.source_id and n.named_id = coalesce(c.named_id, k.name_id)
    where ${nobodys(fixed('k.former_id'))} and (n.person_id is not null or c.named_id is not null or ${IN_FILE})`;
}
