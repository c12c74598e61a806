import { isInitialA } from './initials.ts';
import { SUFFIXES } from './name-parts.ts';
import { particlesEnd } from './particles.ts';
import { NAME_PARTICLES } from '../words/name-particles.ts';
import { isFamilyAsWell, isNameAsWell, isNameWord } from './name-or-word.ts';
import { withLowerTitle } from './lower-title.ts';
import { envoyIn, holdsFor, joinsPortfolio, withBodyOf, withField } from './portfolio.ts';
import { behindPeople, splitTitle } from './run-title.ts';
import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import {
  ADVERB,
  AUXILIARY,
  DAY_OR_MONTH,
  DETERMINER,
  FIRST_NAME,
  isOf,
  LISTED_ROLE,
  NATIONALITY,
  NEVER_NAME,
  ORGANIZATION,
  PAST,
  PLACE,
  POSSESSIVE,
  ROLE,
  SAYING,
} from '../words/word-classes.ts';
import { isCommonWord } from '../words/gazetteer.ts';
import { siteEnd } from '../words/sites.ts';
import { WordList } from '../words/word-list.ts';

/** A run of capitalised words, with the title that stands before it. Indices are into the list of tokens. */
export interface NameRun {
  /** First token of the title, or of the name if there is no title. */
  readonly from: number;
  /** First token of the name; equal to `to` if the run is a title alone. */
  readonly nameFrom: number;
  readonly to: number;
  /** First token of the title, where the body whose office it is stands before that: the `Norland` of `Bank of Norland Governor`. */
  readonly titleFrom?: number;
  /** A role or courtesy stands before the name. */
  readonly titled: boolean;
}

/** Finds the runs of capitalised words that may name somebody, longest first from the left. */
export function findNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!startsName(tokens, i)) {
      i += 1;
      continue;
    }
    // `In a post on Truth Social Orme said`: nobody is called by the site.
    const site = siteEnd(tokens, i);
    if (site !== null) {
      i = site;
      continue;
    }
    const to = runEnd(tokens, i);
    const run = envoyIn(tokens, i, to) ?? splitTitle(tokens, behindPeople(tokens, i, to), to);
    if (run.nameFrom < run.to) runs.push(withBodyOf(tokens, withLowerTitle(tokens, withField(tokens, run))));
    // `King`, alone, can be short for Ann King; `the King` is an office.
    else if (to - i === 1 && !isOf(itemAt(tokens, i - 1), DETERMINER))
      runs.push({ from: i, nameFrom: i, to, titled: false });
    i = to;
  }
  return runs;
}

/** Whether a word that no name begins with is part of one here: `Peter A. Orme`, `Ten Have`. */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'a.' || isBehindParticle(tokens, i) || isInitialA(tokens, i);

/** `Ten Have`, `van Well`: an auxiliary or adverb in capitals behind a particle. */
function isBehindParticle(tokens: readonly Token[], i: number): boolean {
  return isOf(tokens[i], AUXILIARY | ADVERB) && NAME_PARTICLES.has(itemAt(tokens, i - 1));
}

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // `"We go," d'Orme said.`
  if (token?.capital !== true) return token?.lower[1] === "'" && /^[dl]['’]\p{Lu}\p{Ll}/u.test(token.text);
  // `533M Facelink users`
  if (token.text.length === 1 && isBehindDigits(tokens, i)) return false;
  if (isOf(token, NEVER_NAME)) {
    const initial = token.text.length === 2 && token.text.endsWith('.');
    if (!initial && !isBehindParticle(tokens, i) && !isNameAsWell(tokens, i) && !isInitialA(tokens, i))
      return false;
  }
  return (isNameWord(token) || isNameAsWell(tokens, i)) && !isInvertedCue(tokens, i);
}

const isBehindDigits = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i - 1)?.kind === 'number' && itemAt(tokens, i - 1)?.end === tokens[i]?.start;

/** Marks that a sentence begins behind. */
const STARTS = new WordList('. ? ! :');

/** `Said Ann Lee: "…"`, `Praising Ann Lee, he`: a verb of saying where a sentence begins, and a capital behind it. */
function isInvertedCue(tokens: readonly Token[], i: number): boolean {
  if (!isOf(tokens[i], SAYING)) return false;
  const before = itemAt(tokens, i - 1);
  if (before !== undefined && before.kind !== 'quote' && !STARTS.has(before)) return false;
  const cue = tokens[i]?.word.cue ?? null;
  if (cue === null) return false;
  const inverted =
    cue.cueClass === 'SPEECH' &&
    /^(?:said|says|added|adds|asked|wrote|replied|recalled)$/.test(tokens[i]?.lower ?? '');
  return (inverted || (cue.form === 'GERUND' && !cue.noun)) && isNameWord(tokens[i + 1]);
}

/** `At Brae Crown Court Joel Ruhl denied it`: a court ends before whoever stands there; not so `Supreme Court Justice Ann Lee`. */
const isBehindCourt = (tokens: readonly Token[], i: number): boolean =>
  itemAt(tokens, i - 1)?.lower === 'court' &&
  !isOf(tokens[i], ROLE) &&
  (tokens[i + 1]?.capital === true ? isOf(tokens[i], FIRST_NAME) : isSurnameAtCourt(tokens, i));

const AT = new WordList('at in outside before');

/** `At Brae Crown Court Ruhl said`, `At Brae Magistrates' Court Ruhl, 40, said`; not `At the Royal Court Theatre`. */
function isSurnameAtCourt(tokens: readonly Token[], i: number): boolean {
  const [word, next] = [tokens[i], tokens[i + 1]];
  if (word?.capital !== true || isOf(word, NEVER_NAME | ORGANIZATION | DAY_OR_MONTH)) return false;
  if (isCommonWord(word.word.folded)) return false;
  const tells = next?.text === ',' ? tokens[i + 2]?.kind === 'number' : isOf(next, PAST | SAYING);
  if (!tells || itemAt(tokens, i - 2)?.lower === 'the') return false;
  let from = i - 1;
  while (itemAt(tokens, from - 1)?.capital === true || isOf(itemAt(tokens, from - 1), POSSESSIVE)) {
    from -= 1;
    if (AT.has(tokens[from])) return true;
  }
  const before = itemAt(tokens, from - 1)?.lower === 'the' ? from - 2 : from - 1;
  return AT.has(itemAt(tokens, before));
}

function runEnd(tokens: readonly Token[], from: number): number {
  let i = from + 1;
  for (;;) {
    const token = tokens[i];
    if (token === undefined || isBehindCourt(tokens, i)) return i;
    if (isNameWord(token) && (!isOf(token, NEVER_NAME) || goesOn(tokens, i))) {
      i += 1;
      continue;
    }
    if (isFamilyAsWell(tokens, i)) {
      i += 1;
      continue;
    }
    const behind = particlesEnd(tokens, behindNickname(tokens, i));
    if (behind > i) {
      if (!isNameWord(tokens[behind])) return i;
      i = behind + 1;
    } else if (token.kind !== 'word') {
      if (token.text !== ',' || !SUFFIXES.has(tokens[i + 1])) return i;
      i += 2;
    } else if (token.lower[1] === "'" && /^[dl]['’]\p{Lu}/u.test(token.text)) {
      // Henri Giscard d'Estaing
      i += 1;
    } else if (token.lower === 'of' && isTitleOf(tokens, i)) {
      i += tokens[i + 1]?.lower === 'the' ? 3 : 2;
    } else if (token.lower === 'for' && holdsFor(tokens, i)) {
      i += 2;
    } else if (token.lower === 'and' && joinsPortfolio(tokens, from, i)) {
      i += 2;
    } else {
      return i;
    }
  }
}

/** Lars-Erik "Lasse" Holmqvist, Tom "the Ferret" Hull */
const NICKNAME = /^\P{L}{1,2}(?:[Tt]he )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?['"”’]{1,2}$/u;

/** Behind a nickname between marks, where the name goes on behind it; the token given where none stands there. */
function behindNickname(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  if (token?.kind === 'quote')
    return itemAt(tokens, i - 1)?.capital === true && NICKNAME.test(token.text) ? i + 1 : i;
  return isInBrackets(tokens, i) ? i + 3 : i;
}

/** What brackets hold behind a name that is no nickname: `Lee (Kenya)`, `Lee (Labour)`, `Lee (AP)`. */
const NO_NICKNAME = PLACE | NATIONALITY | ORGANIZATION | ROLE | NEVER_NAME;

/** `Peter (Pete) Brown`: one word in brackets behind a first name, or one that is a first name itself. */
function isInBrackets(tokens: readonly Token[], i: number): boolean {
  const nickname = tokens[i + 1];
  if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') return false;
  if (!isNameWord(nickname) || !/^\p{Lu}\p{Ll}/u.test(nickname?.text ?? '') || isOf(nickname, NO_NICKNAME))
    return false;
  return (
    isOf(nickname, FIRST_NAME) ||
    (isOf(itemAt(tokens, i - 1), FIRST_NAME) && !isOf(itemAt(tokens, i - 1), PLACE))
  );
}

/** `Secretary of State Hillary Clinton`: a role before `of`, one of its objects or a capital after it. */
function isTitleOf(tokens: readonly Token[], of: number): boolean {
  if (!isOf(itemAt(tokens, of - 1), LISTED_ROLE)) return false;
  const object = tokens[of + 1];
  const after = object?.lower === 'the' ? tokens[of + 2] : object;
  return isNameWord(after);
}
