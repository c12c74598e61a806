import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { likesTo } from './habit.ts';
import { FELL, isAboutMatter, isOwnedThing } from './noun-about.ts';
import type { Clauses } from './noun-phrase.ts';
import {
  AUXILIARY,
  DETERMINER,
  FINITE,
  isOf,
  LOOSE,
  NO_NOUN,
  OBJECT_PRONOUN,
  PAST,
  POSSESSIVE,
  PREPOSITION,
  SAYING,
  SOMEBODY,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { LONE_RELATIVE_OR_WHAT } from '../../words/relatives.ts';
import { POSSESSIVE_PRONOUN } from '../../words/pronouns.ts';

/** A word of time between a subject and its verb: `Lavrov later told`, `the bank on Tuesday said`. */
export function isLooseWord(token: Token | undefined): boolean {
  return isOf(token, LOOSE);
}

/** Whether the token is a finite verb form, as far as its shape tells. */
export function isFiniteVerb(clauses: Clauses, i: number): boolean {
  const token = clauses.tokens[i];
  if (token?.kind !== 'word' || token.capital || clauses.nameAt[i] !== undefined) return false;
  // `critics on the left`, `left tackle Karl Ruhl`
  if (token.lower === 'left' && (isBehindDeterminer(clauses, i) || isPlayer(clauses, i))) return false;
  if (isOf(token, FINITE)) return !isBehindArticle(clauses, i);
  if (isOf(token, PAST) && isParticipleOfNoun(clauses, i)) return false;
  const cue = cueWord(clauses.tokens, i);
  if (cue !== null && (cue.form === 'PAST' || cue.form === 'PRESENT'))
    return !isBehindArticle(clauses, i) && (!cue.noun || !isNounHere(clauses, i));
  return isOf(token, PAST) && (!nominalBefore(clauses, i) || isHeldUpBySome(clauses, i));
}

/** `critics on the left`; not `a loss that left fans in tears` */
const isBehindDeterminer = (clauses: Clauses, i: number): boolean =>
  isOf(itemAt(clauses.tokens, i - 1), DETERMINER) && !isRelativeThat(clauses, i - 1);

/** Who plays on the left. */
const PLAYER = new WordList('tackle guard fielder winger back wingback midfielder wing half center');

/** `left tackle Karl Ruhl`; not `Ruhl left half his estate`, `Hadley left center stage`. */
const isPlayer = ({ tokens, nameAt }: Clauses, left: number): boolean =>
  PLAYER.has(tokens[left + 1]) && (nameAt[left + 2] !== undefined || tokens[left + 2]?.text === ',');

const SOME = new WordList('some many few several both most');
const HELD = new WordList('signs banners placards flags posters candles pictures photographs portraits');

/** `Some carried signs`, `a few waved flags`: what stands before the verb is who does it. */
const isHeldUpBySome = ({ tokens }: Clauses, i: number): boolean =>
  SOME.has(itemAt(tokens, i - 1)) && HELD.has(tokens[i + 1]);

/** `Her alleged accomplice, Ann Lee, said`, `the firm's proposed buyer said`: a participle between an owner and a noun; not so in `who hit her claimed help`. */
export function isParticipleOfNoun({ tokens }: Clauses, i: number): boolean {
  const [owner, token, noun, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.lower.endsWith('ed') !== true || noun?.kind !== 'word' || noun.capital || isOf(noun, NO_NOUN))
    return false;
  if (isOf(owner, LOOSE)) return isParticipleBehindLoose(tokens, i);
  if (!POSSESSIVE_PRONOUN.has(owner) && !isOf(owner, POSSESSIVE)) return false;
  if (owner?.lower === 'her' && isOf(itemAt(tokens, i - 2), FINITE | PAST)) return false;
  return next?.text === ',' || next?.capital === true || isOf(next, FINITE | PAST | AUXILIARY | SAYING);
}

/** `Her only declared opponent`, `a recently reported breach` */
const isParticipleBehindLoose = (tokens: readonly Token[], i: number): boolean =>
  (POSSESSIVE_PRONOUN.has(itemAt(tokens, i - 2)) && itemAt(tokens, i - 1)?.lower === 'only') ||
  (isOf(tokens[i], SAYING) &&
    ARTICLE.has(itemAt(tokens, i - 2)) &&
    itemAt(tokens, i - 1)?.lower.endsWith('ly') === true);

/** `a set of rules`, `the added weight` */
const isBehindArticle = ({ tokens }: Clauses, i: number): boolean => ARTICLE.has(itemAt(tokens, i - 1));

/** Behind the loose words that begin at a token. */
export function behindLoose({ tokens }: Clauses, from: number): number {
  let i = from;
  while (isLooseWord(tokens[i])) i += 1;
  return i;
}

/** The finite verb from a token on, with nothing but loose words before it: `later told`; null if there is none. */
export function verbBehind(clauses: Clauses, from: number, to: number): number | null {
  let verb = from;
  while (verb < to && isLooseWord(clauses.tokens[verb]) && !isFiniteVerb(clauses, verb)) verb += 1;
  return isFiniteVerb(clauses, verb) ? verb : null;
}

/** Whether one of the tokens `from` up to, not including, `to` is a finite verb. */
export function holdsFiniteVerb(clauses: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(clauses, i)) return true;
  return false;
}

/**
 * `its promises`, `the report`: a word that is noun and verb is a noun after a determiner, adjective or preposition,
 * before a verb of its own (`the committee report was late`), and with a plural that it does not agree with
 * (`media reports`).
 */
export function isNounHere(clauses: Clauses, i: number): boolean {
  const before = itemAt(clauses.tokens, i - 1);
  // `Warning that it was late, Ruhl left`
  if (before === undefined)
    return !(clauses.tokens[i]?.lower.endsWith('ing') === true && clauses.tokens[i + 1]?.lower === 'that');
  const singular = clauses.tokens[i]?.lower.endsWith('s') === true;
  if (isRelativeThat(clauses, i - 1) && (!singular || leadsToQuote(clauses, i))) return false;
  // `is right to note that`
  // `likes to call it`
  if (
    before.lower === 'to' &&
    (/^(?:that|how|why|whether)$/.test(clauses.tokens[i + 1]?.lower ?? '') ||
      likesTo(clauses.tokens, i - 1) !== null)
  )
    return endsInS(clauses.tokens[i]?.lower ?? '');
  if (before.lower === 'to' && callsSo(clauses, i)) return false;
  if (isOf(before, DETERMINER | PREPOSITION | POSSESSIVE)) return true;
  if (hasOwnVerb(clauses, i)) return true;
  // `an earlier forecast`
  if (isLooseWord(before) && /^(?:an?|the)$/.test(itemAt(clauses.tokens, i - 2)?.lower ?? '')) return true;
  if (PLURALS.has(before) && endsInS(clauses.tokens[i]?.lower ?? '')) return true;
  if (isOf(before, SOMEBODY)) return false;
  // `, beating forecasts`
  if (itemAt(clauses.tokens, i - 2)?.text === ',' && !before.capital && before.lower.endsWith('ing'))
    return true;
  if (
    isAboutMatter(clauses, i) ||
    isOwnedThing(clauses, i) ||
    isGoverned(clauses, i) ||
    isObjectOfDoing(clauses, i)
  )
    return true;
  // `Ruhl's by-now-familiar claims`, `his past comments`
  if (
    isOf(itemAt(clauses.tokens, i - 2), POSSESSIVE | DETERMINER) &&
    (before.text.includes('-') || PLAIN_ADJECTIVE.has(before))
  )
    return true;
  if (before.kind === 'number' || ADJECTIVE_END.has(before)) return true;
  return false;
}

/** Most words of what is called so between marks behind it. */
const LONGEST_CALLED = 5;

/** What tells that something is not said: `was about to call it "dead"`. */
const NOT_YET = new WordList('about tempted tried tries trying ready set poised unable afraid free');

/** `rose to call the plan "dead"`, `to brand it "a sham"`: no noun stands right before an article and words between marks. */
function callsSo({ tokens }: Clauses, i: number): boolean {
  const next = tokens[i + 1];
  const object = isOf(next, DETERMINER | OBJECT_PRONOUN) || next?.capital === true || next?.lower === 'it';
  if (!object || endsInS(tokens[i]?.lower ?? '') || NOT_YET.has(itemAt(tokens, i - 2))) return false;
  for (let at = i + 1; at <= i + LONGEST_CALLED + 1; at += 1) {
    if (tokens[at]?.kind === 'quote') return true;
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** Furthest article before a noun that a participle governs, in tokens. */
const LONGEST_NOUN = 5;

/** `topping the average town forecast`: a noun with the article that a participle has behind it. */
function isObjectOfDoing({ tokens }: Clauses, i: number): boolean {
  // `, citing a town report that`: what it tells is told by that town's report.
  if (tokens[i + 1]?.lower === 'that') return false;
  for (let at = i - 1; at > Math.max(0, i - LONGEST_NOUN); at -= 1) {
    if (tokens[at]?.kind !== 'word') return false;
    if (!ARTICLE.has(tokens[at])) continue;
    const doing = itemAt(tokens, at - 1);
    return doing?.kind === 'word' && doing.lower.endsWith('ing') && itemAt(tokens, at - 2)?.text === ',';
  }
  return false;
}

/** `a sign that reads, "…"`: words between marks stand right behind a verb. */
function leadsToQuote({ tokens }: Clauses, verb: number): boolean {
  const next = tokens[verb + 1];
  return (next?.text === ',' || next?.text === ':' ? tokens[verb + 2] : next)?.kind === 'quote';
}

/** `in swing states, among them`: a plural behind a preposition and a noun; not `the man in charge claims he paid`. */
function isGoverned({ tokens }: Clauses, i: number): boolean {
  const [before, token, next] = [itemAt(tokens, i - 1), tokens[i], tokens[i + 1]];
  if (before?.kind !== 'word' || before.capital || !endsInS(token?.lower ?? '')) return false;
  if (!isOf(itemAt(tokens, i - 2), PREPOSITION) || isOf(before, OBJECT_PRONOUN)) return false;
  return !(isOf(next, SUBJECT_PRONOUN | DETERMINER) || next?.capital === true || next?.kind === 'quote');
}

/** Adjectives that stand before nouns for something said: `his past comments`. */
const PLAIN_ADJECTIVE = new WordList(`
  past new old recent latest earlier repeated early own public private constant frequent false bold main clear stark fresh
  solemn bleak dire grim stern blunt final strong stronger harsh sharp veiled rare chilling firm big bigger dark thin
  heartfelt last-minute similar second third further sweeping damning urgent`);
const ADJECTIVE_END = new WordList(/(?:al|ic|ive|ous|ary|ful|ish|ed|able)$/);

/** Whether a word looks like an adjective: `plain`, `critical`. */
export const looksAdjective = (token: Token | undefined): boolean =>
  PLAIN_ADJECTIVE.has(token) || ADJECTIVE_END.has(token);

/** `a card that read`, `the figures that show`: a `that` behind a noun, with its verb. */
function isRelativeThat(clauses: Clauses, i: number): boolean {
  const noun = itemAt(clauses.tokens, i - 1);
  const article = itemAt(clauses.tokens, i - 2)?.lower ?? '';
  return (
    clauses.tokens[i]?.lower === 'that' &&
    noun?.kind === 'word' &&
    /^(?:an?|the)$/.test(article) &&
    cueWord(clauses.tokens, i - 1) === null
  );
}

/** Plurals without an -s, whose verbs have none either. */
const PLURALS = new WordList('media police people');

const OWN_VERBS = new WordList('was were is are has had will would put issued released published said says');

/** Whether a verb follows that a word with the shape of one must be the subject of: `report was`, `report issued by`. */
function hasOwnVerb({ tokens }: Clauses, i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.capital) return false;
  // `what analysts claim is a sign`: there the words between are the subject.
  if (LONE_RELATIVE_OR_WHAT.has(itemAt(tokens, i - 2))) return false;
  return OWN_VERBS.has(next) || FELL.has(next);
}

/** `the so-called reset`, `a planned visit`: a participle between a determiner and its noun. */
function nominalBefore(clauses: Clauses, i: number): boolean {
  return isOf(itemAt(clauses.tokens, i - 1), DETERMINER | PREPOSITION);
}
