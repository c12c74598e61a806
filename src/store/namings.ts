import type { NamingRecord } from '../domain/naming.ts';
import * as column from './columns.ts';
import type { Query, Row, Statement } from './engine.ts';
import { idList } from './id-list.ts';
import type { Unsettled } from './repository.ts';
import { grouped, textOf } from './row.ts';
import { sequence } from './source-reads.ts';

/** Marks the families a source names as unsettled by the change that is being made. */
export function unsettle(sourceId: string): Statement {
  const sql = `insert into unsettled_families (family, sequence)
    select distinct n.family, (select sequence + 1 from state) from namings as n where n.source_id = $1
    on conflict (family) do update set sequence = excluded.sequence`;
  return { sql, parameters: [sourceId] };
}

/** Unsettled families, at most `limit` of them by name, with all their namings. */
export async function unsettled(query: Query, limit: number): Promise<Unsettled> {
  const seen = await sequence(query);
  const rows = await query({
    sql: `select family from unsettled_families order by family limit $1`,
    parameters: [limit],
  });
  const families = rows.map((row) => textOf(row, 'family'));
  const found =
    families.length === 0
      ? []
      : await query({
          sql: `select source_id, named_id, person_id, family, evidence from namings
            where family in (select key from json_each($1)) order by family, named_id, source_id`,
          parameters: [idList(families)],
        });
  const namings = grouped(found, 'family', namingOf);
  return {
    sequence: seen,
    families: families.map((family) => ({ family, namings: namings.get(family) ?? [] })),
  };
}

function namingOf(row: Row): NamingRecord {
  return {
    sourceId: textOf(row, 'source_id'),
    namedId: textOf(row, 'named_id'),
    personId: textOf(row, 'person_id'),
    family: textOf(row, 'family'),
    ...column.evidence.read(textOf(row, 'evidence')),
  };
}
