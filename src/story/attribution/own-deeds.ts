import type { Sentence } from '../tokens.ts';
import { WordList } from '../words/word-list.ts';
import type { Clauses } from './noun-phrase.ts';
import { isPassive } from './passive.ts';
import { behindLoose } from './verbs.ts';

/** What whom a story is about does in a life, on a field, before a court, and whoever tells of it there does not. */
const LIVES = new WordList(`
  grew graduated married divorced emigrated enlisted retired serves served faces scored batted pitched joined
  played plays missed underwent`);

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
  if (MOVES.has(tokens[verb])) return 'MOVE';
  if (LIVES.has(tokens[verb]) || (DONE_TO.has(tokens[verb]) && isPassive(clauses, verb))) return 'LIFE';
  const has = HAVE.has(tokens[verb]) || HAVE.has(tokens[from + 1]);
  return has && tokens.slice(from, to).some((token) => HAD.has(token)) ? 'LIFE' : null;
}
