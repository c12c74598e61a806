import { MANNER, SAYING_PARTICLES } from '../../words/function-words.ts';
import { insertedThat } from '../../words/cues.ts';
import { frameBefore } from '../../words/frames.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { answersClaim } from '../settings/answers-claim.ts';
import { beginsClause } from '../settings/begins-clause.ts';
import { isBareQuestion } from './openings.ts';
import type { Complement } from './openings.ts';
import { lowerAt } from './complement-reading.ts';
import type { Reader, Reading } from './complement-reading.ts';
import { putTo } from './hearers.ts';
import { readAs, readBareClause, readBehindColon, readDeed, readMatter, readWord } from './read-bare.ts';
import { readBehindPreposition, readConfessed, readListened, readOpened } from './read-opened.ts';
import { readFound, readFronted, readInserted, readOnly, readTimed } from './read-fronted.ts';
import { readSettled, readSettledThat } from './read-settled.ts';
import { isMadeOut } from './tells-how.ts';
import { behindWhen, isAnothersVerb } from './said-when.ts';
import { questionToKnow } from '../cues/wants-to-know.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindClear } from '../cues/noun-or-verb.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';

const WHICH_OR_WHOM = new WordList('which whom');

/** Those of verbs that judge: `waved off the delay`. */
const OFF = new WordList('off down aside');

/** Verbs that say something with `in`. */
const SAID_IN = wordSet('chime chip weigh');

/**
 * The ways in which words go on behind a verb of saying, in order: the first that knows what stands there decides. What
 * only leads on to it, the time, a setting, whoever hears it, is left behind on the way.
 */
const READERS: readonly Reader[] = [
  readFound,
  readFronted,
  readTimed,
  readInserted,
  readOnly,
  readConfessed,
  readBehindPreposition,
  readOpened,
  readListened,
  readSettled,
  readSettledThat,
  readBehindColon,
  readWord,
  readBareClause,
  readAs,
  readDeed,
  readMatter,
];

/** What follows the verb of saying at `cue`; null if nothing that it takes. */
export function complementOf(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  lemma: string,
): Complement | null {
  if (lemma === 'put') return putTo(clauses, sentence, cue);
  if (lemma === 'tell' && isMadeOut(clauses.tokens, cue)) return null;
  if (answersClaim(clauses, sentence, cue)) return null;
  const question = questionToKnow(clauses.tokens, cue);
  if (question !== null)
    return isBareQuestion(clauses, sentence, question)
      ? null
      : { form: 'QUESTION', from: question, cueTo: cue + 1 };
  const frame = frameBefore(lemma, leadsToThat(clauses.tokens, cue + 1));
  if (frame === undefined) return null;
  const start = { clauses, sentence, cue, lemma, frame, cueTo: cue + 1, at: cue + 1 };
  const cueTo = behindParticle(start);
  const reading: Reading = { ...start, cueTo, at: cueTo };
  for (const read of READERS) {
    const complement = read(reading);
    if (complement === undefined) continue;
    if (complement === null || isAnothersVerb(clauses, sentence, cue, complement.from)) return null;
    // `responded to Ruhl's letter in which she called it late`: what tells more of the letter.
    if (
      isOf(clauses.tokens[complement.from], PREPOSITION) &&
      WHICH_OR_WHOM.has(clauses.tokens[complement.from + 1])
    )
      return null;
    return behindWhen(clauses, sentence, complement, lemma);
  }
  return null;
}

/** `that`, or `, in his letter, that` */
const leadsToThat = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'that' || (tokens[i]?.text === ',' && insertedThat(tokens, i) !== null);

/** Behind what belongs to the verb: `pointed out`, `made clear`, `waved off`, `chimed in that`, `said out loud`; not so in `said up to 40 homes`. */
function behindParticle(reading: Reading): number {
  const { clauses, sentence, cue, lemma, frame } = reading;
  const { tokens } = clauses;
  let i = lemma === 'make' ? (behindClear(tokens, cue) ?? cue + 1) : cue + 1;
  if (lowerAt(reading, i) === 'out' && lowerAt(reading, i + 1) === 'loud') return i + 2;
  const alone = WITHOUT_PARTICLE.has(lemma) && /^(?:up|out)$/.test(lowerAt(reading, i));
  if (!alone && i < sentence.to && (SAYING_PARTICLES.has(tokens[i]) || (frame.judged && OFF.has(tokens[i]))))
    i += 1;
  if (tellsHowAlone(reading, i)) i += 1;
  if (SAID_IN.has(lemma) && lowerAt(reading, i) === 'in' && lowerAt(reading, i + 1) === 'that') i += 1;
  return i;
}

/** Verbs with no `up` or `out` of their own: `said up to 40 homes`, `said out of 400 clerks 20 had left`. */
const WITHOUT_PARTICLE = wordSet(
  'say claim note warn report estimate insist state allege believe think predict show',
);

/** `said quietly.`, `The mill, she notes drily, is old`: nothing that is said begins behind how it is said; not so in `said flatly, it was late`. */
function tellsHowAlone({ clauses, sentence }: Reading, i: number): boolean {
  const { tokens } = clauses;
  if (!MANNER.has(tokens[i]) || !isLooseWord(tokens[i])) return false;
  const next = tokens[i + 1];
  if (i + 1 >= sentence.to || next === undefined) return true;
  const goesOn = next.text === ',' && !isFiniteVerb(clauses, i + 2) && beginsClause(clauses, sentence, i + 2);
  return next.kind === 'punctuation' && !goesOn;
}
