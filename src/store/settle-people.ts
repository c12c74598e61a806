import { newState } from './clear.ts';
import { forgetBefore, logMove } from './changes.ts';
import type { Statement } from './engine.ts';
import type { PersonMove, Settlement } from './repository.ts';
import { SAID } from './said.ts';

const ARTICLES = `(select id from articles where source_id = $1)`;

/** Holds while the naming is as it was when the move was decided: another process may have read the file again. */
const STANDS = `exists (
  select 1 from namings as n where n.source_id = $1 and n.named_id = $2 and n.person_id = $3
)`;

/** $1 the file, $2 the naming, $3 the person it was counted to, $4 the person it is. */
const MOVE = [
  `insert into speakers (id, kind, name, name_folded, name_key, family_name, article_id, appearance_count, quote_count, stale)
   select cast($4 as text), kind, name, name_folded, name_key, family_name, null, 0, 0, 1 from speakers
   where id = $3 and ${STANDS}
   on conflict (id) do nothing`,
  `update speakers set
     quote_count = quote_count + (case id when $4 then 1 else -1 end) *
       (select count(*) from ${SAID} join quotes as q on q.id = said.quote_id
        where said.speaker_id = $3 and q.article_id in ${ARTICLES}),
     appearance_count = appearance_count + (case id when $4 then 1 else -1 end) *
       (select count(*) from appearances as m where m.speaker_id = $3 and m.article_id in ${ARTICLES}),
     stale = 1
   where id in ($3, $4) and ${STANDS}`,
  `insert into speaker_labels (speaker_id, kind, label_key, label, label_folded, order_key, tokens, uses)
   select cast($4 as text), l.kind, l.label_key, l.label, l.label_folded, l.order_key, l.tokens, m.uses
   from source_labels as m join speaker_labels as l
     on l.speaker_id = m.speaker_id and l.kind = m.kind and l.label_key = m.label_key
   where m.source_id = $1 and m.speaker_id = $3 and ${STANDS}
   on conflict (speaker_id, kind, label_key) do update set uses = speaker_labels.uses + excluded.uses, tokens = excluded.tokens`,
  `update speaker_labels set uses = speaker_labels.uses - m.uses
   from source_labels as m
   where m.source_id = $1 and m.speaker_id = $3 and speaker_labels.speaker_id = $3
     and m.kind = speaker_labels.kind and m.label_key = speaker_labels.label_key and ${STANDS}`,
  `update source_labels set speaker_id = $4 where source_id = $1 and speaker_id = $3 and ${STANDS}`,
  `update quotes set speaker_id = $4 where article_id in ${ARTICLES} and speaker_id = $3 and ${STANDS}`,
  `update quote_speakers set speaker_id = $4
   where quote_id in (select id from quotes where article_id in ${ARTICLES}) and speaker_id = $3 and ${STANDS}`,
  // Ids stand in what is stored as JSON too, and nothing else there looks like one.
  `update quotes set speaker_ids = replace(speaker_ids, $3, $4)
   where article_id in ${ARTICLES} and replace(speaker_ids, $3, $4) <> speaker_ids and ${STANDS}`,
  `update quotes set attribution = replace(attribution, $3, $4)
   where article_id in ${ARTICLES} and replace(attribution, $3, $4) <> attribution and ${STANDS}`,
  `update articles set credits = replace(credits, $3, $4)
   where source_id = $1 and replace(credits, $3, $4) <> credits and ${STANDS}`,
  ...['appearances', 'credited'].map(
    (table) =>
      `update ${table} set speaker_id = $4 where article_id in ${ARTICLES} and speaker_id = $3 and ${STANDS}`,
  ),
  `update paragraph_speakers set speaker_id = $4
   where paragraph_id in (select id from paragraphs where article_id in ${ARTICLES})
     and speaker_id = $3 and ${STANDS}`,
  `update namings set person_id = $4 where source_id = $1 and named_id = $2 and person_id = $3`,
].map((sql) => ({ sql, values: highest(sql) }));

/** The statements that count namings to the people they are, and note that their families are settled; where there are moves, `TIDY` belongs behind them. */
export function settleStatements({ sequence, families, moves }: Settlement): Statement[] {
  return [
    ...moves.map(({ sourceId, namedId, from, to }) => logMove(sourceId, namedId, from, to)),
    ...forgetBefore(families),
    // Everyone first goes back to the id of the name, which no two namings of a file share.
    ...moves.flatMap((move) => moveStatements(move, move.from, move.namedId)),
    ...moves.flatMap((move) => moveStatements(move, move.namedId, move.to)),
    ...families.map((family) => ({
      sql: `delete from unsettled_families where family = $1 and sequence <= $2`,
      parameters: [family, sequence],
    })),
    ...(moves.length > 0 ? [newState()] : []),
  ];
}

function moveStatements({ sourceId, namedId }: PersonMove, from: string, to: string): Statement[] {
  if (from === to) return [];
  return MOVE.map(({ sql, values }) => ({ sql, parameters: [sourceId, namedId, from, to].slice(0, values) }));
}

/** How many values a statement takes: PostgreSQL refuses more. */
function highest(sql: string): number {
  return Math.max(...[...sql.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
}
