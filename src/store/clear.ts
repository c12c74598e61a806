import { randomUUID } from 'node:crypto';
import type { Statement } from './engine.ts';
import { unsettle } from './namings.ts';
import { SAID } from './said.ts';
import { FORGET_PEOPLE, INDEX_PEOPLE, UNCOUNT_SOURCE } from './search-documents.ts';

const ARTICLES_OF_SOURCE = `(select id from articles where source_id = $1)`;

/** Takes off what the file counted for its speakers, then removes it; the rest goes with the source. */
const CLEAR = [
  `update speakers set quote_count = speakers.quote_count - gone.number
   from (
     select said.speaker_id, count(*) as number from ${SAID} join quotes as q on q.id = said.quote_id
     where q.article_id in ${ARTICLES_OF_SOURCE} group by said.speaker_id
   ) as gone
   where gone.speaker_id = speakers.id`,
  `update speakers set appearance_count = speakers.appearance_count - gone.number, stale = 1
   from (
     select speaker_id, count(*) as number from appearances
     where article_id in ${ARTICLES_OF_SOURCE} group by speaker_id
   ) as gone
   where gone.speaker_id = speakers.id`,
  `update speaker_labels set uses = speaker_labels.uses - gone.uses
   from source_labels as gone
   where gone.source_id = $1 and gone.speaker_id = speaker_labels.speaker_id
     and gone.kind = speaker_labels.kind and gone.label_key = speaker_labels.label_key`,
  UNCOUNT_SOURCE,
  `delete from sources where id = $1`,
] as const;

/** The statements that remove a file and all it brought, but for the speakers it leaves without a story. */
export function clearSource(sourceId: string): Statement[] {
  return [unsettle(sourceId), ...CLEAR.map((sql) => ({ sql, parameters: [sourceId] }))];
}

function bestLabel(kinds: string, columns: string, order: string): string {
  return `select ${columns} from speaker_labels as l
    where l.speaker_id = speakers.id and l.kind in (${kinds}) order by ${order} limit 1`;
}

/**
 * What every change of the data closes with: labels without a use and speakers without a story go, speakers that
 * were touched get their names anew (that of a correction, else the longest form found, of equally long ones the last by
 * code point, as `fullerName` has it but for letters of two UTF-16 units, which count once here; of
 * family names the most frequent). It follows from what is stored alone, so that once does for several changes.
 */
export const TIDY: readonly Statement[] = [
  ...FORGET_PEOPLE,
  `delete from speakers where appearance_count = 0`,
  `delete from speaker_labels where uses = 0`,
  ...INDEX_PEOPLE,
  `update speakers set
     (name, name_folded, name_key) = (${bestLabel(`'SHOWN_NAME', 'NAME'`, 'l.label, l.label_folded, l.order_key', 'l.kind desc, length(l.label) desc, l.label desc')}),
     family_name = (${bestLabel(`'FAMILY_NAME'`, 'l.label', 'l.uses desc, l.label')}),
     stale = 0
   where stale = 1`,
].map((sql) => ({ sql, parameters: [] }));

/** What every change of the data ends with: the sequence rises, and the state gets a name that no other has. */
export function newState(): Statement {
  return { sql: `update state set sequence = sequence + 1, stamp = $1`, parameters: [randomUUID()] };
}
