import type { Sentence } from '../../tokens.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';
import { BEFORE_OR_AFTER } from '../../words/linking-words.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { hasWords } from '../settings/begins-clause.ts';
import { isInfinitive } from '../phrases/infinitive.ts';
import type { Complement } from './openings.ts';

/** Verbs behind which `when` tells the time at which somebody says something. */
const NEVER_WHEN = wordSet(`
  complain protest joke boast brag quip shout yell scream cry promise vow pledge agree reply respond answer apologise apologize argue
  warn confess insist object gripe grumble moan claim assert contend threaten lament retort counter accept fume fret`);

const WHEN_OR_UNTIL = new WordList('when until');

/** `complained when the lights went out`: the time alone; not so in `argued when the lights went out, nobody would see`. */
function tellsWhen({ tokens }: Clauses, sentence: Sentence, { from }: Complement, lemma: string): boolean {
  if (!WHEN_OR_UNTIL.has(tokens[from]) || !NEVER_WHEN.has(lemma)) return false;
  for (let i = from + 1; i < sentence.to; i += 1)
    if (tokens[i]?.text === ',')
      return isOf(tokens[i + 1], CONJUNCTION) || tokens[i + 1]?.lower.endsWith('ing') === true;
  return true;
}

/** Most words of when something is said: `agreed when pressed in court that`. */
const LONGEST_WHEN = 4;

/** What is said, behind the time of it where that is told first: `agreed when pressed <that it had failed>`, `promised when elected <to cut taxes>`; null if nothing is. */
export function behindWhen(
  clauses: Clauses,
  sentence: Sentence,
  complement: Complement,
  lemma: string,
): Complement | null {
  if (!tellsWhen(clauses, sentence, complement, lemma)) return complement;
  const { tokens } = clauses;
  const { from, cueTo } = complement;
  for (let i = from + 2; i <= from + 1 + LONGEST_WHEN && tokens[i]?.kind === 'word'; i += 1) {
    if (isFiniteVerb(clauses, i - 1) && tokens[i - 1]?.lower.endsWith('ed') !== true) return null;
    if (tokens[i]?.lower === 'that' && hasWords(clauses, sentence, i + 1))
      return { form: 'THAT', from: i, cueTo };
    if (isInfinitive(clauses, i)) return { form: 'INFINITIVE', from: i, cueTo };
  }
  return null;
}

/** `complained before Ruhl said it was late`: behind what was read as the time of speaking stands the verb of whoever speaks then. */
export function isAnothersVerb(clauses: Clauses, sentence: Sentence, cue: number, verb: number): boolean {
  const { tokens } = clauses;
  if (verb < cue + 3 || tokens[verb]?.word.cue?.cueClass !== 'SPEECH' || !isFiniteVerb(clauses, verb))
    return false;
  const subject = ownSubject(clauses, sentence, verb);
  return (
    subject !== null &&
    subject.from > cue &&
    subject.to === verb &&
    BEFORE_OR_AFTER.has(tokens[subject.from - 1])
  );
}
