import type { DiagnosticRecord, SourceFileRecord } from '../domain/records.ts';
import { heardNames } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { Query, Row } from './engine.ts';
import { sourceFilter } from './filters.ts';
import { idList } from './id-list.ts';
import { orderKey } from './keys.ts';
import { sourceTerms } from './order.ts';
import type { Page, PageRequest } from './page.ts';
import { type Listing, pageOf, pageStatement } from './paging.ts';
import type { SourceFileWhere } from './query.ts';
import { DIAGNOSTIC_COLUMNS, diagnosticOf, SOURCE_COLUMNS, sourceOf } from './records.ts';
import type { StoredSource } from './repository.ts';
import type { StoreCounts } from './snapshot.ts';
import { grouped, keyed, numberOf, onlyRow, textOf } from './row.ts';
import { fixed, sql, statementOf } from './sql.ts';
import { ATTRIBUTED } from './said.ts';

const LISTED = `in (select key from json_each($1))`;

export async function sequence(query: Query): Promise<number> {
  return numberOf(onlyRow(await query({ sql: 'select sequence from state', parameters: [] })), 'sequence');
}

export async function stamp(query: Query): Promise<string> {
  return textOf(onlyRow(await query({ sql: 'select stamp from state', parameters: [] })), 'stamp');
}

export async function counts(query: Query): Promise<StoreCounts> {
  const count = (table: string, name = table): string =>
    `cast((select count(*) from ${table}) as integer) as ${name}`;
  const sql = `select ${[
    count('sources'),
    count('articles'),
    count('quotes'),
    count(`quotes as q where ${ATTRIBUTED}`, 'attributed'),
    count(`speakers where kind = 'Person'`, 'people'),
    count('diagnostics'),
  ].join(', ')}`;
  const row = onlyRow(await query({ sql, parameters: [] }));
  return {
    sources: numberOf(row, 'sources'),
    articles: numberOf(row, 'articles'),
    quotes: numberOf(row, 'quotes'),
    attributed: numberOf(row, 'attributed'),
    people: numberOf(row, 'people'),
    diagnostics: numberOf(row, 'diagnostics'),
  };
}

export async function folders(
  query: Query,
): Promise<readonly { readonly folder: string; readonly sources: number }[]> {
  const sql = `select folder, cast(count(*) as integer) as sources from sources group by folder order by folder`;
  const rows = await query({ sql, parameters: [] });
  return rows.map((row) => ({ folder: textOf(row, 'folder'), sources: numberOf(row, 'sources') }));
}

export async function parserVersions(query: Query, names: readonly string[]): Promise<Map<string, number>> {
  const sql = `select parser_version, cast(count(*) as integer) as sources from sources
    where folder ${LISTED} group by parser_version`;
  const rows = await query({ sql, parameters: [idList(names)] });
  return keyed(rows, 'parser_version', (row) => numberOf(row, 'sources'));
}

export async function locationsOf(query: Query, names: readonly string[]): Promise<Map<string, string>> {
  const sql = `select name, location from folders where name ${LISTED}`;
  const rows = await query({ sql, parameters: [idList(names)] });
  return keyed(rows, 'name', (row) => textOf(row, 'location'));
}

const STORED = 'select id, folder, path, sha256, parser_version, heard_names from sources';

/** No index helps here: nearly always these are most of the files. */
export async function storedSources(
  query: Query,
  names: readonly string[],
): Promise<readonly StoredSource[]> {
  const sql = `${STORED} where folder ${LISTED} order by folder, path`;
  return (await query({ sql, parameters: [idList(names)] })).map(storedSourceOf);
}

export async function storedSourcesById(
  query: Query,
  ids: readonly string[],
): Promise<readonly StoredSource[]> {
  const sql = `${STORED} where id ${LISTED} order by folder, path`;
  return (await query({ sql, parameters: [idList(ids)] })).map(storedSourceOf);
}

function storedSourceOf(row: Row): StoredSource {
  return {
    id: textOf(row, 'id'),
    folder: textOf(row, 'folder'),
    path: textOf(row, 'path'),
    sha256: textOf(row, 'sha256'),
    parserVersion: textOf(row, 'parser_version'),
    heardNames: heardNames.read(textOf(row, 'heard_names')),
  };
}

export async function sourcesById(
  query: Query,
  ids: readonly string[],
): Promise<Map<string, SourceFileRecord>> {
  const sql = `select ${SOURCE_COLUMNS} from sources as f where f.id ${LISTED}`;
  return keyed(await query({ sql, parameters: [idList(ids)] }), 'id', sourceOf);
}

export async function textsOf(query: Query, sourceIds: readonly string[]): Promise<Map<string, string>> {
  const sql = `select source_id, text from source_texts where source_id ${LISTED}`;
  const rows = await query({ sql, parameters: [idList(sourceIds)] });
  return keyed(rows, 'source_id', (row) => textOf(row, 'text'));
}

export async function sourcesByPath(query: Query, path: string): Promise<readonly SourceFileRecord[]> {
  const sql = `select ${SOURCE_COLUMNS} from sources as f where f.path_key = $1 and f.path = $2 order by f.folder`;
  return (await query({ sql, parameters: [orderKey(path), path] })).map(sourceOf);
}

const LISTING: Listing = {
  columns: fixed(SOURCE_COLUMNS),
  table: fixed('sources as f'),
  id: fixed('f.id'),
  terms: sourceTerms(),
};

export async function sourcePage(
  query: Query,
  dialect: Dialect,
  where: SourceFileWhere,
  page: PageRequest,
): Promise<Page<SourceFileRecord>> {
  const statement = pageStatement(LISTING, sourceFilter(dialect, where), page);
  return pageOf(await query(statementOf(statement)), LISTING.terms, page, sourceOf);
}

export async function sourceCount(query: Query, dialect: Dialect, where: SourceFileWhere): Promise<number> {
  const statement = sql`select cast(count(*) as integer) as number from sources as f
    where ${sourceFilter(dialect, where)}`;
  return numberOf(onlyRow(await query(statementOf(statement))), 'number');
}

export async function diagnosticsBy(
  query: Query,
  owner: 'source_id' | 'article_id',
  ids: readonly string[],
): Promise<Map<string, readonly DiagnosticRecord[]>> {
  const sql = `select ${DIAGNOSTIC_COLUMNS} from diagnostics as d
    where d.${owner} ${LISTED} order by d.source_id, d.position`;
  return grouped(await query({ sql, parameters: [idList(ids)] }), owner, diagnosticOf);
}
