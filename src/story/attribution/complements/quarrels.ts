import type { Sentence, Token } from '../../tokens.ts';
import { isCount } from '../../words/function-words.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { skipSettings } from '../settings/settings.ts';

/** `argue over a novel that nine had read`: what there is a quarrel about, and no clause; not so in `argued over lunch that`. */
export function isAbout(clauses: Clauses, sentence: Sentence, i: number): boolean {
  // `argued for two hours about whether it was safe`
  if (!QUARRELS.has(clauses.tokens[i]))
    return QUARRELS.has(clauses.tokens[skipSettings(clauses, sentence, i)]);
  // `argued about 40 homes were lost`
  const next = clauses.tokens[i + 1];
  if (isCount(next) || next?.lower === 'half') return false;
  const phrase = phraseStartingAt(clauses, i + 1, sentence.to);
  if (phrase === null) return true;
  const { tokens } = clauses;
  if (BESIDE.has(tokens[phrase.head]) || isSpan(tokens, phrase.head)) return false;
  return !opensClause(clauses, sentence, behindOf(clauses, sentence, phrase.to));
}

/** Behind what tells whose or which a thing is: `the objections <of her party>`. */
function behindOf(clauses: Clauses, sentence: Sentence, to: number): number {
  if (clauses.tokens[to]?.lower !== 'of') return to;
  return phraseStartingAt(clauses, to + 1, sentence.to)?.to ?? to;
}

/** Whether what is argued stands behind a `that`: `that the plan was dead`; not so a relative, `that nine had read`, `that was high`. */
function opensClause(clauses: Clauses, sentence: Sentence, that: number): boolean {
  const { tokens } = clauses;
  if (tokens[that]?.lower !== 'that' || isFiniteVerb(clauses, that + 1)) return false;
  let end = that + 1;
  while (end < sentence.to && tokens[end]?.kind !== 'punctuation') end += 1;
  return !isFiniteVerb(clauses, end - 1);
}

const QUARRELS = new WordList('over about');
/** What one has or does while one argues: `argued over lunch that it was late`. */
const BESIDE = new WordList(`
  lunch dinner breakfast coffee tea drinks beer wine supper phone telephone radio course weekend holiday holidays summer winter
  spring autumn fall night period time zoom skype facebook twitter intercom loudspeaker`);

const SPANS = new WordList(
  'minute minutes hour hours day days week weeks month months year years decade decades century centuries',
);

/** `years`, `three days`, `a decade`: how long something is done. */
export const isSpan = (tokens: readonly Token[], i: number): boolean =>
  SPANS.has(tokens[i]) ||
  (SPANS.has(tokens[i + 1]) && (tokens[i]?.kind === 'number' || isOf(tokens[i], DETERMINER)));
