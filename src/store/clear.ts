import type { Statement } from './engine.ts';
import { idList } from './id-list.ts';

const IN_SOURCES = `in (select key from json_each($1))`;
const ARTICLES_OF_SOURCES = `(select id from articles where source_id ${IN_SOURCES})`;

/** Takes off what the files counted for their speakers, then removes them; the rest goes with the sources. */
const CLEAR = [
  `update speakers set quote_count = speakers.quote_count - gone.number
   from (
     select speaker_id, count(*) as number from quotes
     where article_id in ${ARTICLES_OF_SOURCES} and speaker_id is not null group by speaker_id
   ) as gone
   where gone.speaker_id = speakers.id`,
  `update speakers set appearance_count = speakers.appearance_count - gone.number, stale = 1
   from (
     select speaker_id, count(*) as number from appearances
     where article_id in ${ARTICLES_OF_SOURCES} group by speaker_id
   ) as gone
   where gone.speaker_id = speakers.id`,
  `update speaker_labels set uses = speaker_labels.uses - gone.uses
   from (
     select speaker_id, kind, label_key, sum(uses) as uses from source_labels
     where source_id ${IN_SOURCES} group by speaker_id, kind, label_key
   ) as gone
   where gone.speaker_id = speaker_labels.speaker_id
     and gone.kind = speaker_labels.kind and gone.label_key = speaker_labels.label_key`,
  `delete from sources where id ${IN_SOURCES}`,
] as const;

/** The statements that remove files and all they brought, but for the speakers they leave without a story. */
export function clearSources(sourceIds: readonly string[]): Statement[] {
  const parameters = [idList(sourceIds)];
  return CLEAR.map((sql) => ({ sql, parameters }));
}

function bestLabel(kind: 'NAME' | 'FAMILY_NAME', columns: string, order: string): string {
  return `select ${columns} from speaker_labels as l
    where l.speaker_id = speakers.id and l.kind = '${kind}' order by ${order} limit 1`;
}

/**
 * What every change of the data ends with: labels without a use and speakers without a story go, speakers that
 * were touched get their names anew (the longest form found, of equally long ones the first by code point; of
 * family names the most frequent), and the sequence rises.
 */
export const SETTLE: readonly Statement[] = [
  `delete from speakers where appearance_count = 0`,
  `delete from speaker_labels where uses = 0`,
  `update speakers set
     (name, name_folded, name_key) = (${bestLabel('NAME', 'l.label, l.label_folded, l.order_key', 'length(l.label) desc, l.label')}),
     family_name = (${bestLabel('FAMILY_NAME', 'l.label', 'l.uses desc, l.label')}),
     stale = 0
   where stale = 1`,
  `update state set sequence = sequence + 1`,
].map((sql) => ({ sql, parameters: [] }));
