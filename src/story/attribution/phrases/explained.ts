import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { appositionBefore, behindAge } from '../../people/apposition.ts';
import { isRelative, isSpeechVerb } from '../../people/around-name.ts';
import { behindBrackets, behindOrigin } from '../../people/origin.ts';
import {
  BODY,
  DETERMINER,
  GROUP,
  isOf,
  LOOSE,
  NO_NOUN,
  POSSESSIVE,
  ROLE,
  SAYING,
  SOMEBODY,
} from '../../words/word-classes.ts';
import { DEGREES, REVEREND } from '../../words/clergy.ts';
import { WordList } from '../../words/word-list.ts';
import { isDemonym } from '../../words/demonyms.ts';
import { SENTENCE_MARK } from '../../words/punctuation.ts';
import { namesGroup } from './can-be-member.ts';
import { isRoleOrOne } from './can-speak.ts';
import { bodyBehind } from './body-behind.ts';
import { opensClause } from './clause.ts';
import { namedBetweenDashes } from './named-between-dashes.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { beyondRelative, LONGEST_RELATIVE } from './relative.ts';
import { verbBehind } from './verbs.ts';
import { wholeName, wholeNameFrom } from './whole-name.ts';

const ONE_OF_SOME = new WordList('one another');

/** `the chairman, Delbert Haines,`: from a description to the name that explains it. */
export function explained(clauses: Clauses, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase?.name !== null) return phrase;
  if (clauses.tokens[phrase.to]?.text !== ',') return namedAside(clauses, phrase) ?? phrase;
  // `One guest, the novelist Ada Winkler, called it`
  const titled =
    clauses.tokens[phrase.to + 1]?.lower === 'the' && clauses.nameAt[phrase.to + 1] === undefined;
  // `One resident, 71-year-old Ada Winkler, said`
  const start = behindAge(clauses.tokens, phrase.to + (titled ? 2 : 1));
  const name = clauses.nameAt[start];
  if (name === undefined)
    return (
      bodyBehind(clauses, phrase, start) ??
      namedBehindOwner(clauses, phrase, start) ??
      namedBehindCalling(clauses, phrase, start) ??
      phrase
    );
  const named = wholeNameFrom(clauses, start);
  const { to } = named;
  if (saysByTheWay(clauses, to)) return phrase;
  if (titled) {
    const head = clauses.tokens[phrase.head];
    const isSomebody = head !== undefined && (isOf(head, SOMEBODY) || isRoleOrOne(head));
    // `The vicar, the Rev Sam Gale,`, `One resident, the 71-year-old Mary Foxton,`
    const title = clauses.tokens[start];
    // Not `the father of the victim, the 20-year-old Tom Orme.`
    const plain = phrase.head === phrase.to - 1;
    const aged = plain && start > phrase.to + 2;
    const called = aged || title?.capital === false || REVEREND.has(title) || DEGREES.has(title);
    const ends = clauses.tokens[to]?.text ?? '.';
    const isPerson = called && (ends === ',' || (plain && ends === '.'));
    return isSomebody && isPerson ? { from: phrase.from, to, head: to - 1, name } : phrase;
  }
  // `one of the victims, Joan Peck.`
  const one = ONE_OF_SOME.has(clauses.tokens[phrase.from]) && clauses.tokens[phrase.from + 1]?.lower === 'of';
  // `said one, Joan Peck, who`
  const alone = phrase.to === phrase.from + 1 && ONE_OF_SOME.has(clauses.tokens[phrase.from]);
  if (alone) return named;
  // `said the measure's sponsor, Senator Johnny Ives.`
  // Its bearer may be told of with a place: `its sponsor, Johnny Ives of Yale.`
  const end = clauses.tokens[behindOrigin(clauses.tokens, to)]?.text ?? '.';
  const last = /^[.?!]$/.test(end) && to > start + 1;
  if (last && isOf(clauses.tokens[phrase.from], DETERMINER)) return named;
  // `one of the authors, Joan Peck of Yale, said`
  if (one && /^[,.]$/.test(end)) return named;
  const from = appositionBefore(clauses.tokens, start, to)?.from;
  if (isSecondOfTwo(clauses, phrase) || holdsTwo(clauses, phrase)) return named;
  if (from === undefined || from < phrase.from || from > phrase.head)
    return namesSpeaker(clauses, phrase, named) ? named : phrase;
  // A first name says little without whose relative it names: `Ruhl's son, Clive,`.
  return to === start + 1 && isRelative(clauses.tokens, start) ? { ...named, from: phrase.from } : named;
}

/** `his agent – Ann Lee –`, `the head of the Trust (BT), Ann Lee,`: the name that explains a description behind another mark; null if none does. */
function namedAside(clauses: Clauses, phrase: NounPhrase): NounPhrase | null {
  const to = behindBrackets(clauses.tokens, phrase.to);
  if (to === phrase.to) return namedBetweenDashes(clauses, phrase);
  const known = clauses.tokens[to]?.text === ',' ? explained(clauses, { ...phrase, to }) : null;
  return known?.name == null ? null : known;
}

/** `The doctor, Ann Lee said, looked at her`: whoever says what stands around is no doctor. */
const saysByTheWay = (clauses: Clauses, to: number): boolean =>
  isSpeechVerb(clauses.tokens[to]) &&
  clauses.tokens[to + 1]?.text === ',' &&
  verbBehind(clauses, to + 2, clauses.tokens.length) !== null;

/** `the bookie, Ann Lee, said`: a full name between commas and a verb of saying, whatever the word before calls its bearer. */
function namesSpeaker(clauses: Clauses, phrase: NounPhrase, { from, to }: NounPhrase): boolean {
  const { tokens } = clauses;
  const head = tokens[phrase.head];
  // `Another German, Ann Lee, said`
  const plain = head?.kind === 'word' && (!head.capital || isDemonym(head.lower));
  const one = plain && !isOf(head, BODY | GROUP) && !namesGroup(head);
  if (!one || !isDefinite(clauses, phrase) || to <= from + 1) return false;
  // `The second, Ann Lee of Harbour House, later said`
  const close = behindOrigin(tokens, to);
  if (tokens[close]?.text !== ',') return false;
  return isSpeechVerb(tokens[isOf(tokens[close + 1], LOOSE) ? close + 2 : close + 1]);
}

/** `the witness`, `his lawyer`, `Ruhl's lawyer` */
const isDefinite = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  isOf(tokens[from], DETERMINER) || tokens.slice(from, head).some((token) => isOf(token, POSSESSIVE));

/** Most tokens from the article of the first to the second. */
const LONGEST_FIRST = 6;

/** `Her father and coach, Anders Clarke,`, `the club's founder and chairman, Tom Hull,`: the second of two that one is. */
function isSecondOfTwo({ tokens }: Clauses, { from }: NounPhrase): boolean {
  const first = itemAt(tokens, from - 2);
  if (itemAt(tokens, from - 1)?.lower !== 'and' || isOf(tokens[from], DETERMINER)) return false;
  if (
    first?.kind !== 'word' ||
    first.capital ||
    first.lower.endsWith('s') ||
    !(isOf(first, SOMEBODY) || isRoleOrOne(first))
  )
    return false;
  // `Her former first coach and mentor`
  let before = from - 3;
  while (
    from - before < LONGEST_FIRST &&
    tokens[before]?.kind === 'word' &&
    !isOf(tokens[before], DETERMINER | POSSESSIVE)
  )
    before -= 1;
  return isOf(itemAt(tokens, before), DETERMINER | POSSESSIVE);
}

/** `said the club's founder and chairman, Tom Hull, who`: two that one is in one phrase. */
function holdsTwo(clauses: Clauses, phrase: NounPhrase): boolean {
  for (let i = phrase.from + 2; i < phrase.head; i += 1)
    if (clauses.tokens[i]?.lower === 'and') return isSecondOfTwo(clauses, { ...phrase, from: i + 1 });
  return false;
}

/** Most words before a calling in front of a name, beside the name of what its bearer works for, and most words of that. */
const [MOST_BEFORE, MOST_CAPITALS] = [2, 4];

/** What is done to the one named behind it: `representing`; not what a calling is about: `logging`. */
const DOES = new WordList(
  /^(?!(?:acting|aspiring|banking|boxing|building|catering|cleaning|cycling|drilling|engineering|farming|fishing|gaming|heating|housing|hunting|leading|logging|lying|managing|marketing|mining|nursing|painting|plumbing|practising|printing|racing|running|sailing|serving|shipping|surfing|swimming|teaching|trading|training|wrestling|writing|young)$)\p{Ll}{2,}ing$/u,
);

const MATES = new WordList('teammate linemate counterpart classmate roommate');
/** Where somebody plays: `his teammate, center Bo Hadley, said`. */
const POSITIONS = new WordList(
  'center forward tackle guard end back wing safety linebacker cornerback receiver fielder baseman shortstop catcher goalie defenseman lineman',
);

/** `A witness, logging contractor Bo Hadley, said`: the name behind what its bearer does, with a word before that which may be a verb or names a body. */
function namedBehindCalling(clauses: Clauses, phrase: NounPhrase, start: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (!isOf(tokens[phrase.head], SOMEBODY | ROLE) && !MATES.has(tokens[phrase.head])) return null;
  let capitals = 0;
  for (let i = start; i < start + MOST_BEFORE + capitals; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isOf(token, NO_NOUN | SAYING)) return null;
    // `The lawyer, representing defendant Karl Ruhl, said`
    if (DOES.has(token)) return null;
    // `The star witness, former Dredgemar accountant Luca Piras, said`
    if (token.capital) capitals += 1;
    if (capitals > MOST_CAPITALS) return null;
    if (nameAt[i + 1] === undefined) continue;
    const named = wholeNameFrom(clauses, i + 1);
    if (tokens[i + 1]?.capital !== false && !POSITIONS.has(token)) return null;
    // `said the star witness, former accountant Luca Piras.`
    const last = named.to > i + 2 && /^[.?!]$/.test(tokens[named.to]?.text ?? '.');
    return namesSpeaker(clauses, phrase, named) || (last && isDefinite(clauses, phrase)) ? named : null;
  }
  return null;
}

/** `The committee's chair, Labour's Ann Lee, said`: the name behind the party, club or country that its bearer belongs to. */
function namedBehindOwner(clauses: Clauses, phrase: NounPhrase, start: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  let i = start;
  while (i < start + MOST_CAPITALS && tokens[i]?.capital === true && nameAt[i] === undefined) i += 1;
  if (i === start || !isOf(tokens[i], POSSESSIVE) || nameAt[i + 1] === undefined) return null;
  const named = wholeNameFrom(clauses, i + 1);
  if (namesSpeaker(clauses, phrase, named)) return named;
  // `said the committee's chair, Labour's Ann Lee.`
  const last =
    isOf(tokens[phrase.head], SOMEBODY | ROLE) && named.to > i + 2 && SENTENCE_MARK.has(tokens[named.to]);
  return last && isDefinite(clauses, phrase) ? named : null;
}

const DEFINITE = new WordList('the his her their');

/**
 * `A nurse who works nights, Tora Brekke, said`: the full name between commas, the second at `close`, of the one whom a
 * relative clause before it tells of; null if there is none, and where the clause ends with another: `who hit his son,`.
 */
export function namedBehindRelative(clauses: Clauses, sentence: Sentence, close: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (tokens[close]?.text !== ',' || itemAt(nameAt, close - 1) === undefined) return null;
  const named = wholeName(clauses, close - 1);
  const comma = named.from - 1;
  if (named.to < named.from + 2 || comma <= sentence.from || tokens[comma]?.text !== ',') return null;
  let who = comma - 1;
  while (who > sentence.from && comma - who < LONGEST_RELATIVE && tokens[who]?.lower !== 'who') {
    if (tokens[who]?.kind === 'quote' || /^[,;:]$/.test(tokens[who]?.text ?? ',')) return null;
    who -= 1;
  }
  const told = tokens[who]?.lower === 'who' ? beyondRelative(clauses, sentence, who - 1) : null;
  if (told?.name !== null || !opensClause(clauses, sentence, told.from)) return null;
  const [first, head] = [tokens[told.from], tokens[told.head]];
  const one = isOf(first, DETERMINER) || first?.lower === 'one';
  if (!one || head === undefined || !(isOf(head, SOMEBODY) || isRoleOrOne(head))) return null;
  // `who works for the mayor, Tora Brekke, said`
  if (DEFINITE.has(itemAt(tokens, comma - 2)) && isOf(tokens[comma - 1], ROLE)) return null;
  const last = phraseEndingAt(clauses, comma - 1, sentence.from);
  const other = last === null || last.from <= who ? undefined : tokens[last.head];
  return other !== undefined && (last?.name != null || isOf(other, SOMEBODY)) ? null : named;
}
