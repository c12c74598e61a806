import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { endsInS } from '../../words/inflect.ts';
import { DETERMINER, isOf, PAST } from '../../words/word-classes.ts';
import { HIM_HER_OR_THEM } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { isJoined } from '../phrases/joins.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, isLooseWord } from '../phrases/verbs.ts';

/** Verbs whose object does what the infinitive behind it says: `leading advisers to counter that "…"`, `allowed him to claim that`; no law `allows` anybody in particular. */
const CAUSES = new WordList(`
  lead leads leading led prompt prompts prompted prompting cause causes caused causing force forces forced forcing spur spurs
  spurred spurring inspire inspires inspired inspiring drive drives driving drove move moves moved moving allowed allowing
  enabled enabling emboldened emboldening persuaded persuading convinced convincing helped helping compelled compelling
  encouraged encouraging`);
const LED = new WordList('led drove');
/** What tells in words itself: `The lawsuit led the bank to settle, alleging`. */
const SAYS_ITSELF = new WordList(
  /^(?:ruling|judge?ment|order|injunction|verdict|indictment|lawsuit|suit|petition|complaint|filing|notice|directive|tweet|e-?mail|post|message|video|ad|audit|leaflet|flyer|poster|warning|warrant|subpoena|memo|editorial)s?$/,
);
/** What somebody does about such words, and says why. */
const REACTS = new WordList('apologise apologize retract withdraw delete cancel postpone respond reply');
/** What is done to something that is called names: not `forced the paper to stop, saying it lied`. */
const CALLING = new WordList(
  'calling describing branding labelling labeling denouncing condemning slamming decrying',
);
/** Most words of a description between such a verb and a name. */
const LONGEST_DESCRIPTION = 6;

/** The object before `to` of a verb that makes somebody do something; null if none. */
export function causedToDo(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const given = givenRoom(clauses, sentence, end);
  if (given !== null) return given;
  // `led its leader, Desmond Orme, to say`
  const aside = itemAt(clauses.tokens, end)?.text === ',';
  const last = objectEndingAt(clauses, sentence, aside ? end - 1 : end);
  const object = aside && last !== null ? setBeside(clauses, sentence, last) : last;
  if (object === null) return null;
  let from = object.from;
  // A description before a name belongs to it: `leading party elders such as Ruhl to counter`.
  while (
    from > sentence.from &&
    !CAUSES.has(itemAt(clauses.tokens, from - 1)) &&
    object.from - from < LONGEST_DESCRIPTION
  )
    from -= 1;
  if (!CAUSES.has(itemAt(clauses.tokens, from - 1))) return behindPresent(clauses, object);
  // `led Ruhl and his wife to say`
  const all = from < object.from ? somebodyFrom(clauses, from, end + 1) : null;
  return all?.to === end + 1 && isJoined(clauses.tokens, all) ? all : object;
}

/** `The law forces schools to say`: those whom the verb within a phrase makes do so, which can be a noun too; null if none is. */
function behindPresent(clauses: Clauses, { from, to, head, name }: NounPhrase): NounPhrase | null {
  const { tokens } = clauses;
  if (name !== null) return null;
  const isS = (i: number): boolean => endsInS(tokens[i]?.lower ?? '');
  // `The law forces schools`, `The rules force schools`
  for (let i = head - 1; i > from + 1; i -= 1)
    if (CAUSES.has(tokens[i]) && isS(i) !== isS(i - 1) && isS(head)) return { from: i + 1, to, head, name };
  return null;
}

/** `its leader, Desmond Orme,`, `Desmond Orme, its leader,`: whoever is told of by a phrase and one between commas, the named of the two; null if nobody. */
function setBeside(clauses: Clauses, sentence: Sentence, aside: NounPhrase): NounPhrase | null {
  const whole = describedBefore(clauses, sentence, aside);
  return whole === null || aside.name === null ? whole : { ...aside, from: whole.from };
}

/** The phrase that a comma parts from one behind it: `its leader` of `its leader, Desmond Orme`; null if none does. */
const describedBefore = (clauses: Clauses, sentence: Sentence, { from }: NounPhrase): NounPhrase | null =>
  itemAt(clauses.tokens, from - 1)?.text === ',' ? phraseEndingAt(clauses, from - 2, sentence.from) : null;

/** `The row led Ruhl to quit, saying`: whoever goes on whom a thing makes do so; null where it makes nobody. */
export function causedBy(
  clauses: Clauses,
  sentence: Sentence,
  thing: NounPhrase,
  verb: number,
): NounPhrase | null {
  const { tokens } = clauses;
  const first = behindLoose(clauses, thing.to);
  if (!CAUSES.has(tokens[first])) return null;
  // `The ruling forced Ruhl to pay, saying`; not so in `The ruling forced Ruhl to rise and say`
  const done =
    (isOf(tokens[first], PAST) || LED.has(tokens[first])) && tokens[verb]?.word.cue?.form === 'BASE';
  if (!done && canJudge(clauses, thing)) return null;
  let to = first + 1;
  while (to < verb && isInObject(tokens[to]) && tokens[to]?.lower !== 'to') to += 1;
  const next = tokens[to + 1];
  // `The lawsuit led the bank to settle, alleging`; not so in `The tweet led Ruhl to apologise, saying`,
  // nor in `The ruling led unions to walk out, calling it "a joke"`: nothing calls itself `it`.
  const callsIt = CALLING.has(tokens[verb]) && tokens[verb + 1]?.lower === 'it';
  if (!done && SAYS_ITSELF.has(tokens[thing.head]) && !REACTS.has(next) && !callsIt) return null;
  // `moved them to tears`, `led him to the door`
  const does = tokens[to]?.lower === 'to' && !isOf(next, DETERMINER) && !endsInS(next?.lower ?? '');
  return does ? causedToDo(clauses, sentence, to - 1) : null;
}

/** A word, or a comma as in `led Ruhl, its leader, to quit`. */
const isInObject = (token: Token | undefined): boolean => token?.kind === 'word' || token?.text === ',';

/** `led him to say`, `led the mayor to say`; not `forced himself to say`, which the subject does. */
function objectEndingAt(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  if (HIM_HER_OR_THEM.has(itemAt(clauses.tokens, end)))
    return { from: end, to: end + 1, head: end, name: null };
  return SELF.has(itemAt(clauses.tokens, end)) ? null : phraseEndingAt(clauses, end, sentence.from);
}

const SELF = new WordList('himself herself itself themselves myself ourselves');

/** What somebody is given who says something then. */
const ROOM = new WordList(`
  grounds reason reasons chance opportunity confidence room cause excuse courage strength right licence license permission
  freedom voice platform time space scope ammunition means leeway basis occasion pretext free able`);
const GAVE = new WordList(
  'gave giving offered offering handed handing left leaving granted granting earned earning',
);
/** Most words of what is given before its noun: `fresh legal grounds`. */
const LONGEST_GIVEN = 3;

/** `gave Ruhl grounds to declare`, `gave its chief, Orme, the chance to say`, `left him free to argue`: whoever is given them, by the last word before `to`; null if nobody. */
function givenRoom(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!ROOM.has(itemAt(tokens, end))) return null;
  for (let i = end - 1; i > sentence.from && end - i <= LONGEST_GIVEN; i -= 1) {
    const aside = itemAt(tokens, i)?.text === ',';
    const phrase = objectEndingAt(clauses, sentence, aside ? i - 1 : i);
    if (phrase === null) continue;
    const whole = (aside ? describedBefore(clauses, sentence, phrase) : null) ?? phrase;
    if (GAVE.has(itemAt(tokens, whole.from - 1))) return phrase.name === null ? whole : phrase;
  }
  return null;
}

/** What is told of somebody who did so, perhaps: `is alleged to have said`. */
export const ALLEGED = new WordList(
  'alleged said reported believed thought understood claimed known rumoured rumored supposed recorded',
);

/** `to whom Ruhl is alleged to have said`: of whom that is told, by the `to`; null if nobody is. */
export function toldToHave(clauses: Clauses, sentence: Sentence, to: number): NounPhrase | null {
  const { tokens } = clauses;
  if (tokens[to + 1]?.lower !== 'have' || !ALLEGED.has(itemAt(tokens, to - 1))) return null;
  let i = to - 2;
  let passive = false;
  for (; i > sentence.from && isLooseWord(tokens[i]); i -= 1) passive ||= BE.has(tokens[i]);
  return passive ? phraseEndingAt(clauses, i, sentence.from) : null;
}
