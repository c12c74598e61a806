import type { Sentence } from '../../tokens.ts';
import { isOf, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isPassive } from '../phrases/passive.ts';
import { behindLoose } from '../phrases/verbs.ts';

/** What whom a story is about does in a life, on a field, before a court, and whoever tells of it there does not. */
const LIVES = new WordList(`
  grew graduated married divorced emigrated enlisted retired serves served faces scored batted pitched joined
  played plays missed underwent broke tore sprained fractured recovered signed won spent turned earned rushed threw`);

/** What is done to them: `He was arrested.`, not `He accused the police.` */
const DONE_TO = new WordList(`
  born diagnosed hospitalized hospitalised injured arrested charged convicted sentenced indicted jailed imprisoned detained
  extradited acquitted freed released accused deported held traded drafted suspended fined sidelined`);

/** What they have, or say they are not: `He had three hits.`, `He pleaded not guilty.` */
const HAD = new WordList(`
  hits goals points assists runs saves rebounds touchdowns catches wickets tries strikeouts surgery stroke stitches fever guilty`);

const HAVE = new WordList('has had pleaded pled pleads');

/** How whoever has just spoken moves in the room: `He shook his head.` */
const MOVES = new WordList(`
  smiled laughed grinned wept cried nodded shrugged sighed frowned winced shivered blushed shook paused pointed raised waved
  spread rubbed wiped clasped folded leaned gestured looked stared glanced clenched hesitated swallowed coughed sobbed`);

/** Whether a sentence that begins with `he` or `she` tells what happens to whom a story is about, or how whoever spoke moves. */
export function deedIn(clauses: Clauses, { from, to }: Sentence): 'LIFE' | 'MOVE' | null {
  const { tokens } = clauses;
  const verb = behindLoose(clauses, from + 1);
  // `He smiled.`, `He looked at the judge.`; not `He looked sharp in practice.`, `He waved to fans before the game.`
  if (MOVES.has(tokens[verb])) return isGesture(clauses, verb) ? 'MOVE' : 'LIFE';
  if (LIVES.has(tokens[verb]) || (DONE_TO.has(tokens[verb]) && isPassive(clauses, verb))) return 'LIFE';
  const has = HAVE.has(tokens[verb]) || HAVE.has(tokens[from + 1]);
  return has && tokens.slice(from, to).some((token) => HAD.has(token)) ? 'LIFE' : null;
}

/** What follows a move in the room, and whoever points or nods to something. */
const BEHIND_MOVE = new WordList(
  'his her at down up away toward towards again slightly broadly briefly and , when',
);
const TO_WHICH = new WordList('pointed nodded gestured');

function isGesture({ tokens }: Clauses, verb: number): boolean {
  const next = tokens[verb + 1];
  if (isOf(next, STOP) || BEHIND_MOVE.has(next)) return true;
  return next?.lower === 'to' && TO_WHICH.has(tokens[verb]);
}
