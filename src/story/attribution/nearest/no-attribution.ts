import { SAYINGS } from '../../words/sayings.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { DAY_OR_MONTH, DETERMINER, isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { cueWord } from '../../words/cues.ts';
import { isPassive } from '../phrases/passive.ts';
import { clauseStart } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../phrases/noun-phrase.ts';
import { LONGEST_INSERTION } from '../phrases/insertions.ts';
import { behindLoose, isFiniteVerb, verbBehind } from '../phrases/verbs.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { RELATIVE_PRONOUN } from '../../words/relatives.ts';
import { TELLS_OR_TOLD } from '../../words/verb-forms.ts';

/**
 * `Ruhl, who thinks it "absurd," called the plan daft`: a verb behind a quotation that the subject of the sentence waits for,
 * and `told`, behind which the speaker never stands.
 */
export function isOwnVerb(clauses: Clauses, sentence: Sentence, start: number, verb: number): boolean {
  const { tokens } = clauses;
  if (TELLS_OR_TOLD.has(tokens[verb])) return true;
  if (itemAt(tokens, start - 1)?.kind !== 'quote') return false;
  if (holdsMainVerb(clauses, start - 1)) return false;
  for (let i = start - 2; i > Math.max(sentence.from, start - LONGEST_INSERTION); i -= 1) {
    // Behind a comma, a verb of the main clause.
    if (tokens[i]?.text === ',' && isFiniteVerb(clauses, behindLoose(clauses, i + 1))) return false;
    if (itemAt(tokens, i - 1)?.text !== ',' || !(RELATIVE_PRONOUN.has(tokens[i]) || isParticiple(clauses, i)))
      continue;
    const told = phraseEndingAt(clauses, i - 2, sentence.from);
    if (told !== null && told.from <= clauseStart(clauses, sentence)) return true;
    break;
  }
  return clauseBehind(clauses, sentence, verb) && isNamedInAside(clauses, sentence, start - 1);
}

/** `The deal, which a judge must approve, "closes a chapter," said Ruhl`: a fragment right behind the comma of an aside; not so in `who said, "we go,"`. */
function holdsMainVerb({ tokens }: Clauses, quote: number): boolean {
  if (itemAt(tokens, quote - 1)?.text !== ',' || cueWord(tokens, quote - 2) !== null) return false;
  return /^\P{L}*\p{Ll}/u.test(tokens[quote]?.text ?? '');
}

/** What a description in an aside can begin with that has a verb of its own: `a vet who wrote "Paws"`. */
const isRelative = (token: Token | undefined): boolean =>
  RELATIVE_PRONOUN.has(token) || token?.lower === 'whose';

/** Whether a quotation ends an aside right behind the subject: `Ruhl, author of "The Weir," said`, `the cook, known as "Aunt Ann", said`. */
function isNamedInAside(clauses: Clauses, sentence: Sentence, quote: number): boolean {
  const { tokens } = clauses;
  const from = clauseStart(clauses, sentence);
  let verb = false;
  for (let i = quote - 1; i > Math.max(from, quote - LONGEST_INSERTION); i -= 1) {
    if (isRelative(tokens[i])) verb = false;
    if (tokens[i]?.text === ',') {
      const told = phraseEndingAt(clauses, i - 1, sentence.from);
      if (told !== null && told.from <= from) return !verb;
    }
    // `, known as "Ann"`: a participle.
    if (isFiniteVerb(clauses, i) && itemAt(tokens, i - 1)?.text !== ',' && !NAMES.has(tokens[i])) verb = true;
  }
  return false;
}

/** Participles that lead to a name: `a show called "Night Ward"`. */
const NAMES = new WordList('called named titled entitled nicknamed dubbed known');

/** `said she was tired`, `said the rent was high`: a verb with a clause behind it, which no speaker stands behind. */
function clauseBehind(clauses: Clauses, sentence: Sentence, verb: number): boolean {
  const subject = phraseStartingAt(clauses, verb + 1, sentence.to);
  return subject !== null && verbBehind(clauses, subject.to, sentence.to) !== null;
}

/** `Ruhl, accused of "fraud," said it was over` */
const isParticiple = (clauses: Clauses, i: number): boolean =>
  cueWord(clauses.tokens, i)?.form === 'PAST' && isPassive(clauses, i);

const THING = new WordList('something anything everything nothing what');

/** `— something Ruhl repeated`, `— a claim Ruhl repeated`: what the words before are called, told of by a clause. */
export function isSaidOf({ tokens }: Clauses, i: number): boolean {
  if (THING.has(tokens[i])) return true;
  if (!ARTICLE.has(tokens[i]) || !SAYINGS.has(tokens[i + 1]?.lower ?? '')) return false;
  const next = tokens[i + 2];
  return (next?.capital === true && !isOf(next, DAY_OR_MONTH)) || isOf(next, DETERMINER | SUBJECT_PRONOUN);
}

/** Verbs that take what somebody or something is called behind `as`. */
const CALLS_AS = wordSet('describe quote report recall proclaim pronounce certify name read');

/** `described the plan as`: what stands behind the verb does not speak; not so in `said a nurse as the bus left`. */
export const isDescribed = ({ tokens }: Clauses, verb: number, { to, name }: NounPhrase): boolean =>
  tokens[to]?.lower === 'as' && name === null && CALLS_AS.has(cueWord(tokens, verb)?.lemma ?? '');
