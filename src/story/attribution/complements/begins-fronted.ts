import type { Sentence, Token } from '../../tokens.ts';
import { isCount } from '../../words/function-words.ts';
import { isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { ANY_OCCASION } from '../../words/occasions.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { attributionAt } from '../nearest/cue-after.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';
import { beforeSubject } from '../settings/before-subject.ts';
import { beginsClause } from '../settings/begins-clause.ts';
import { areTwoWords, holdsThat, isNoSetting, MEASURED } from '../settings/begins-said.ts';

/** What a phrase before the main clause of what is said begins with. */
const FRONTS = new WordList(`
  with without despite because thanks given based like unlike instead rather until since among between under for after before during
  as in`);
/** Verbs of saying that such words follow: not `apologised for`, `announced in May`. */
const SAYS = wordSet(
  'say tell argue claim insist note acknowledge predict estimate explain testify add state contend maintain concede assert stress conclude observe admit',
);
/** Furthest comma behind it, in tokens. */
const LONGEST_FRONTED = 12;

/**
 * Whether what is said begins with what stands before its own subject: `said by then the mill would be closed`, `told reporters under
 * the plan, the mill would close`; not so where that tells when or where somebody speaks: `said in Riga the mill would close`.
 */
export function beginsFronted(
  clauses: Clauses,
  sentence: Sentence,
  cue: number,
  from: number,
  lemma: string,
): boolean {
  const { tokens } = clauses;
  if (tokens[from]?.kind !== 'word' || !SAYS.has(lemma)) return false;
  // `Of the 40 clerks, 30 had left`; not so in `said of the plan, it was late`
  if (tokens[from].lower === 'of') return holdsCountBehindComma(tokens, from);
  if (isNoSetting(tokens, from)) return !holdsThat(tokens, from) && leadsToClause(clauses, sentence, from);
  if (!FRONTS.has(tokens[from]) || MEASURED.has(tokens[from + 1])) return false;
  for (let i = from + 2; i < Math.min(sentence.to, from + LONGEST_FRONTED); i += 1) {
    const token = tokens[i];
    // `said in a statement because of the rain, it was off` speaks in the statement.
    if (token?.kind === 'quote' || token?.lower === 'that' || ANY_OCCASION.has(token)) return false;
    const next = tokens[i + 1];
    if (token?.text === ',')
      return (
        !NO_SUBJECT.has(next) &&
        !isOf(next, SUBORDINATOR) &&
        next?.kind !== 'quote' &&
        !hangsOnOther(clauses, sentence.from, cue) &&
        beginsClause(clauses, sentence, i + 1) &&
        attributionAt(clauses, sentence, i) === null
      );
  }
  return false;
}

/** Whether a clause stands behind the phrase that begins at a token: `said in fact (,) the mill had closed`. */
function leadsToClause(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const phrase = phraseStartingAt(clauses, from + 1, sentence.to)?.to ?? from + 2;
  const end = beforeSubject(clauses, sentence, from + 1, phrase, false) ?? phrase;
  // `claimed for years to be a doctor`
  if (tokens[end]?.lower === 'to') return false;
  // `said on average pay rose`: who or what does it stands right behind the two words.
  if (areTwoWords(tokens, from) && end > from + 2 && beginsClause(clauses, sentence, from + 2)) return true;
  return beginsClause(clauses, sentence, tokens[end]?.text === ',' ? end + 1 : end);
}

/** What begins a clause that tells more of what stands before it. */
const NO_SUBJECT = new WordList(/^\p{L}{2,}ing$/u);

/** `Of the 40 clerks, 30 had left` */
function holdsCountBehindComma(tokens: readonly Token[], from: number): boolean {
  const comma = tokens.slice(from, from + LONGEST_FRONTED).findIndex(({ text }) => text === ',');
  const behind = tokens[from + comma + 1];
  return comma > 1 && isCount(behind);
}

/** Whether a verb belongs to a clause that hangs on another or stands behind one: `When Ruhl testified in May, the mill was shut`, `It was late, Ruhl said after the vote, and`. */
function hangsOnOther(clauses: Clauses, from: number, cue: number): boolean {
  const { tokens } = clauses;
  for (let i = cue - 1; i >= from; i -= 1) {
    if (tokens[i]?.kind === 'quote') return true;
    if (tokens[i]?.kind === 'punctuation') return holdsFiniteVerb(clauses, from, i);
    if (isOf(tokens[i], SUBORDINATOR) || RELATIVE_PRONOUN.has(tokens[i])) return true;
  }
  return false;
}
