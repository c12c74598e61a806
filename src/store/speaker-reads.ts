import type { PersonRecord, SpeakerRecord } from '../domain/records.ts';
import type { LabelKind } from './columns.ts';
import type { Dialect } from './dialect.ts';
import type { Query } from './engine.ts';
import { personFilter } from './filters.ts';
import { ledOn } from './former-ids.ts';
import { idList } from './id-list.ts';
import { personTerms } from './order.ts';
import type { Page, PageRequest } from './page.ts';
import { type Listing, pageOf, pageStatement } from './paging.ts';
import type { PersonOrder, PersonWhere } from './query.ts';
import { PERSON_COLUMNS, personOf, SPEAKER_COLUMNS, speakerOf } from './records.ts';
import { grouped, keyed, numberOf, onlyRow, textOf } from './row.ts';
import { fixed, sql, statementOf, type Sql } from './sql.ts';

const LISTED = `in (select key from json_each($1))`;

export async function speakersById(
  query: Query,
  ids: readonly string[],
): Promise<Map<string, SpeakerRecord>> {
  const statement = `select ${SPEAKER_COLUMNS} from speakers as s where s.id ${LISTED}`;
  const found = keyed(await query({ sql: statement, parameters: [idList(ids)] }), 'id', speakerOf);
  const missing = ids.filter((id) => !found.has(id));
  if (missing.length === 0) return found;
  for (const [id, speaker] of await speakersByFormerId(query, missing)) found.set(id, speaker);
  return found;
}

/** People under ids they had before. An id that several have had since leads to nobody: it would be a guess. */
async function speakersByFormerId(query: Query, ids: readonly string[]): Promise<Map<string, SpeakerRecord>> {
  const statement = sql`select n.former, ${fixed(SPEAKER_COLUMNS)}
    from (
      select led.former, min(led.person_id) as person_id from (${ledOn(ids)}) as led
      group by led.former having min(led.person_id) = max(led.person_id)
    ) as n join speakers as s on s.id = n.person_id`;
  return keyed(await query(statementOf(statement)), 'former', speakerOf);
}

export async function peopleOfArticles(
  query: Query,
  articleIds: readonly string[],
): Promise<Map<string, readonly PersonRecord[]>> {
  const statement = `select m.article_id as parent, ${PERSON_COLUMNS}
    from appearances as m join speakers as s on s.id = m.speaker_id
    where m.article_id ${LISTED} and m.position is not null and s.kind = 'Person'
    order by m.article_id, m.position, s.id`;
  return grouped(await query({ sql: statement, parameters: [idList(articleIds)] }), 'parent', personOf);
}

export async function peopleOfParagraphs(
  query: Query,
  paragraphIds: readonly string[],
): Promise<Map<string, readonly PersonRecord[]>> {
  const statement = `select m.paragraph_id as parent, ${PERSON_COLUMNS}
    from paragraph_speakers as m join speakers as s on s.id = m.speaker_id
    where m.paragraph_id ${LISTED} and s.kind = 'Person'
    order by m.paragraph_id, m.position, s.id`;
  return grouped(await query({ sql: statement, parameters: [idList(paragraphIds)] }), 'parent', personOf);
}

/** Labels of one kind other than the name shown, most frequent first. */
export async function labelsOf(
  query: Query,
  kind: LabelKind,
  speakerIds: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const statement = `select l.speaker_id as parent, l.label
    from speaker_labels as l join speakers as s on s.id = l.speaker_id
    where l.speaker_id ${LISTED} and l.kind = $2 and (l.kind <> 'NAME' or l.label <> s.name)
    order by l.speaker_id, l.uses desc, l.label`;
  const rows = await query({ sql: statement, parameters: [idList(speakerIds), kind] });
  return grouped(rows, 'parent', (row) => textOf(row, 'label'));
}

const LISTING: Omit<Listing, 'terms'> = {
  columns: fixed(PERSON_COLUMNS),
  table: fixed('speakers as s'),
  id: fixed('s.id'),
};

export async function personPage(
  query: Query,
  dialect: Dialect,
  where: PersonWhere,
  order: readonly PersonOrder[],
  page: PageRequest,
): Promise<Page<PersonRecord>> {
  const terms = personTerms(order);
  const statement = pageStatement({ ...LISTING, terms }, people(dialect, where), page);
  return pageOf(await query(statementOf(statement)), terms, page, personOf);
}

export async function personCount(query: Query, dialect: Dialect, where: PersonWhere): Promise<number> {
  const statement = sql`select cast(count(*) as integer) as number from speakers as s
    where ${people(dialect, where)}`;
  return numberOf(onlyRow(await query(statementOf(statement))), 'number');
}

function people(dialect: Dialect, where: PersonWhere): Sql {
  return sql`s.kind = 'Person' and ${personFilter(dialect, where)}`;
}
