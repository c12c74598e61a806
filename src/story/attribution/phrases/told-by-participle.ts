import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { PARTICIPLES, TIMES } from '../../words/function-words.ts';
import { canSpeak } from './can-speak.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { restrictedBy } from './restrictive.ts';
import { isLooseWord } from './verbs.ts';
import {
  AUXILIARY,
  DAY_OR_MONTH,
  isOf,
  PAST,
  PREPOSITION,
  SAYING,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { OF_OR_WITH } from '../../words/linking-words.ts';
import { THING_RELATIVE } from '../../words/relatives.ts';

/** What leads on from a participle that tells more of the noun before it: `seen by`, `issued earlier`. */
export const BEHIND_PARTICIPLE = new WordList(
  'by for in from on to through via with at under earlier last this late early online',
);

/** What somebody is to a place, a body or a plan, and does to nothing. */
const TIED = new WordList('involved linked tied connected affiliated associated');

/** `A builder accused of murder said`: what is held against somebody, or not any more. */
const ACCUSED = new WordList('accused suspected convicted acquitted cleared charged');

/** What nobody has done to them: `where a woman died in May`. */
const DONE_TO_NOBODY = new WordList(
  'died lived worked disappeared vanished collapsed arrived happened occurred appeared emerged resided slept waited',
);

/** What is done to a note so that it is somewhere: `A letter left on the door said`, `A banner draped over the bridge said`. */
const PUT = new WordList(
  'left hung stuck nailed pinned taped draped found written hidden stapled glued scrawled painted',
);
const WHERE = new WordList('over outside inside behind near at across above');

/** What is done to somebody by another: `A man shot by police said he had run`. */
const HURT = new WordList(`
  hit shot struck bitten stung beaten hurt torn thrown taught fed caught driven stolen sold bought built born chosen
  overcome overrun split swept`);

/** How somebody is found or left: `A man found alive said`. */
export const STATES = new WordList('alive dead safe guilty unconscious injured hurt stranded');

/** What leads on to what happened first or next, where whatever stands behind it says nothing: `A girl killed after a crash said`. */
const BEFORE_OR_AFTER = new WordList('after before since until');

/** `A memo seen by the Post said`: what a participle at a token tells more of; null if it is none. */
export function toldOfBy(clauses: Clauses, sentence: Sentence, participle: number): NounPhrase | null {
  const { tokens } = clauses;
  // `published Tuesday in the Post`
  const day = isOf(tokens[participle + 1], DAY_OR_MONTH) ? participle + 2 : participle + 1;
  // `A man found alive after two days said`
  const next = tokens[STATES.has(tokens[day]) ? day + 1 : day];
  const put = PUT.has(tokens[participle]);
  const leads =
    BEHIND_PARTICIPLE.has(next) ||
    BEFORE_OR_AFTER.has(next) ||
    (put && WHERE.has(next)) ||
    (next !== tokens[day] && isOf(next, SAYING | AUXILIARY));
  if (!leads && !(OF_OR_WITH.has(next) && ACCUSED.has(tokens[participle]))) return null;
  const known = put || isOf(tokens[participle], PAST) || PARTICIPLES.has(tokens[participle]);
  if (!known && !(next?.lower === 'by' && HURT.has(tokens[participle]))) return null;
  if (DONE_TO_NOBODY.has(tokens[participle])) return null;
  // `The bank claimed in May Ruhl said so`: what takes a clause may have one behind it.
  if (next?.lower !== 'by' && FRAMES.get(cueWord(tokens, participle)?.lemma ?? '')?.clause === true)
    return null;
  // `A doctor not linked to the clinic said`
  const not = itemAt(tokens, participle - 1)?.lower === 'not';
  // `A man accidentally killed by a guard said`
  const how = itemAt(tokens, participle - 1);
  const loosely = isLooseWord(how) && !isOf(how, AUXILIARY | DAY_OR_MONTH);
  const phrase = phraseEndingAt(clauses, not || loosely ? participle - 2 : participle - 1, sentence.from);
  if (phrase === null || isOf(tokens[phrase.head], SUBJECT_PRONOUN)) return null;
  // `a find that a doctor linked to the clinic called "odd"`
  if ((not || TIED.has(tokens[participle])) && isOf(tokens[phrase.head], SOMEBODY)) return phrase;
  // `A study that scientists published in May said`
  if (THING_RELATIVE.has(itemAt(tokens, phrase.from - 1)))
    return restrictedBy(clauses, sentence, phrase.from - 1, participle + 1);
  return canSpeak(clauses, phrase) && opensClause(clauses, sentence, phrase.from) ? phrase : null;
}

/** What leads from a participle to one of doing: `accused of killing`. */
const LEADS = new WordList('of with for by from');

/**
 * `Many of the clerks eyeing the harbour board have said`: a participle right behind a subject, whose object ends
 * before the verb; null if a token is none.
 */
export function doingBehind(clauses: Clauses, sentence: Sentence, participle: number): NounPhrase | null {
  const token = itemAt(clauses.tokens, participle);
  if (token?.lower.endsWith('ing') !== true || token.capital) return null;
  if (isOf(token, PREPOSITION) || TIMES.has(token)) return null;
  // `A builder accused of killing his partner told`
  const led =
    LEADS.has(itemAt(clauses.tokens, participle - 1)) && isOf(itemAt(clauses.tokens, participle - 2), PAST);
  const at = led ? participle - 2 : participle;
  const phrase = phraseEndingAt(clauses, at - 1, sentence.from);
  if (phrase?.to !== at || isOf(clauses.tokens[phrase.head], SUBJECT_PRONOUN)) return null;
  return canSpeak(clauses, phrase) && opensClause(clauses, sentence, phrase.from) ? phrase : null;
}
