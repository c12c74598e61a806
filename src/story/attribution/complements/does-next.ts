import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { HAVE } from '../../words/function-words.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  isOf,
  OBJECT_PRONOUN,
  PAST,
  STOP,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindLoose, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { BEHIND_VERB } from './speakers-deed.ts';

/* What a speaker does next, behind a thing spoken of. */

/** What leads on from a thing spoken of to what the speaker does. */
export const JOINT = new WordList('and but or yet nor then');

/** `then`, which leads on without a comma as well. */
export const isThen = (token: Token | undefined): boolean => token?.lower === 'then';

/** Furthest `has` before what is spoken of, in tokens: `has since then praised the plan`. */
const LONGEST_VERB = 5;
const NEGATES = new WordList("did does do has have didn't doesn't don't hasn't haven't");
/** Participles that are no pasts: `has praised the plan but given it no money`. */
const PARTICIPLE = new WordList(
  'been given taken done seen gone shown chosen written driven begun broken drawn thrown grown known',
);

/** What stands behind the verb of a deed rather than a participle. */
const AWAY = new WordList('against into onto abroad');

/** Pasts of what people do, which tell no noun behind them which it is; the second before what is done to several: `showed jurors a photo`. */
const DID = new WordList(`
  went came ran sat stood walked looked laughed smiled wept cried fled resigned appeared tried refused hoped waited stayed
  voted worked knelt bowed listened pleaded`);
const DID_TO = new WordList('showed gave took drew wrote threw thanked laid lit saw met knew');

/** `denied the charge and walked out`, `has praised the plan but given it no money`: what the speaker does next. */
export function goesOnToDo(clauses: Clauses, from: number, joint: number): boolean {
  const { tokens } = clauses;
  // `met the then disgraced mayor`
  if (isThen(tokens[joint]) && isOf(itemAt(tokens, joint - 1), DETERMINER | CONJUNCTION)) return false;
  let verb = joint + 1;
  while (isLooseWord(tokens[verb]) && !isFiniteVerb(clauses, verb)) verb += 1;
  const next = tokens[verb + 1];
  const takes =
    next?.capital === true ||
    isOf(next, DETERMINER | OBJECT_PRONOUN) ||
    next?.lower === 'it' ||
    BEHIND_VERB.has(next) ||
    // `criticised the plan and voted against it`; not `the bill agreed and voted against in May`
    ((AWAY.has(next) || DID.has(tokens[verb])) && !isOf(itemAt(tokens, joint - 1), PAST)) ||
    // `called him a liar and showed photos`
    (DID_TO.has(tokens[verb]) && next?.kind === 'word' && endsInS(next.lower));
  if (PARTICIPLE.has(tokens[verb]))
    return (
      (takes || tokens[verb]?.lower === 'been') &&
      tokens.slice(Math.max(0, from - LONGEST_VERB), from).some((token) => HAVE.has(token))
    );
  if (!isFiniteVerb(clauses, verb)) return false;
  // `praised the plan but did not back it`: no thing does so.
  if (NEGATES.has(tokens[verb]) && (tokens[verb]?.lower.endsWith("n't") === true || next?.lower === 'not'))
    return true;
  // `condemned the killed and wounded`
  return !isOf(tokens[verb], AUXILIARY) && (takes || (!isOf(tokens[verb], PAST) && isOf(next, STOP)));
}

/** `then fled`, `then blamed it`: what people do next, and after a denial whatever is done; not `admitted the car then hit a tree`. */
export function isDoneThen(clauses: Clauses, then: number, lemma: string): boolean {
  const verb = behindLoose(clauses, then + 1);
  if (!isFiniteVerb(clauses, verb) || isOf(clauses.tokens[verb], AUXILIARY)) return false;
  return lemma === 'deny' || DID.has(clauses.tokens[verb]) || clauses.tokens[verb]?.word.cue?.form === 'PAST';
}
