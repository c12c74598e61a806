import { itemAt } from '../../item-at.ts';
import { LONGEST_BETWEEN_COMMAS } from '../../people/around-name.ts';
import type { NameMention } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DAY_OR_MONTH,
  isOf,
  LOOSE,
  PREPOSITION,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HIM_HER_OR_THEM } from '../../words/pronouns.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';

/** A verb with one of some phrases behind it, which by `null` tells it alone; passive where it is done to the subject. */
export interface Deed {
  readonly verbs: WordList;
  readonly behind: readonly (readonly string[])[] | null;
  readonly passive: boolean;
}

const deed = (verbs: string, behind: readonly string[] | null, passive = false): Deed => ({
  verbs: new WordList(verbs),
  behind: behind?.map((phrase) => phrase.split(' ')) ?? null,
  passive,
});

const TRIED: readonly Deed[] = [
  deed('charged', ['with'], true),
  deed('indicted arraigned', ['for', 'on'], true),
  deed('pleaded pleads pled', ['guilty', 'not guilty', 'innocent', 'no contest']),
  deed('went goes is was', ['on trial']),
  deed('stood stands', ['trial']),
  deed('denies', [
    'the charge',
    'the charges',
    'all charges',
    'murder',
    'manslaughter',
    'rape',
    'assault',
    'theft',
  ]),
];

const OFFICES =
  'mayor governor president senate congress parliament office sheriff re-election reelection'.split(' ');
const TERMS = ['re-election', 'reelection', 'a second term', 'a third term', 'another term'];
const SEEN = 'crash shooting accident collision robbery stabbing'.split(' ');

/** By the word for a part in court or at the polls what somebody does who has it. */
export const DEEDS: ReadonlyMap<string, readonly Deed[]> = new Map([
  ['defendant', TRIED],
  ['accused', [...TRIED, deed('accused', ['of'], true)]],
  ['plaintiff', [deed('sued sues', null), deed('filed files', ['lawsuit', 'suit'])]],
  [
    'witness',
    [
      deed('testified testifies witnessed', null),
      deed(
        'saw',
        SEEN.map((noun) => `the ${noun}`),
      ),
      deed('took takes', ['the stand']),
    ],
  ],
  [
    'incumbent',
    [
      deed(
        'running runs',
        TERMS.map((term) => `for ${term}`),
      ),
      deed('seeking seeks', TERMS),
    ],
  ],
  [
    'candidate',
    [
      deed(
        'running runs',
        OFFICES.flatMap((office) => [`for ${office}`, `for the ${office}`]),
      ),
      deed('seeking seeks', ['re-election', 'reelection', 'the nomination']),
    ],
  ],
]);

/** Most words before a verb that are not its subject, and between a verb and the phrase behind it. */
const [MOST_BEFORE, MOST_BETWEEN] = [4, 2];

/** Of what is not so, or perhaps: `could be charged`, `has not sued`. */
const UNSURE = new WordList(
  "not n't never nearly almost allegedly could would should may might must can cannot will shall did do does",
);

/** The deed whose verb stands at a token, by whomever: `charged with theft`; undefined where it is that of none. */
export const deedAt = (tokens: readonly Token[], i: number, deeds: readonly Deed[]): Deed | undefined =>
  deeds.find(({ verbs, behind }) => verbs.has(tokens[i]) && (behind === null || goesOn(tokens, i, behind)));

/** `filed a civil lawsuit`, `went on trial`; not `went on trial lawyers' radio`, `filed a motion in the lawsuit`. */
function goesOn(tokens: readonly Token[], verb: number, behind: readonly (readonly string[])[]): boolean {
  for (let i = verb + 1; i <= verb + 1 + MOST_BETWEEN; i += 1) {
    const met = behind.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word));
    if (met !== undefined)
      return isOf(tokens[i + met.length - 1], PREPOSITION) || ends(tokens[i + met.length]);
    if (tokens[i]?.kind === 'punctuation' || isOf(tokens[i], PREPOSITION | CONJUNCTION)) return false;
  }
  return false;
}

const ends = (next: Token | undefined): boolean =>
  next?.kind !== 'word' || isOf(next, PREPOSITION | CONJUNCTION | ADVERB | DAY_OR_MONTH);

/** Words before a name by which somebody else is the subject: `the lawyer of Karl Ruhl testified`. */
const BELONGS = new WordList('of for with from to by against behind');

/** Subjects that tell nothing of another: `she testified`, `he left and testified`, `to testify`. */
const UNTOLD = new WordList('he she and to');

/**
 * Whose deed a verb tells: `Karl Ruhl, 34, was charged`, `Ruhl, who was charged`, `Ruhl, charged with`. `'OTHER'` where it is
 * or can be somebody without a name; null where it tells of nobody, or of nothing done.
 */
export function whoseDeed(
  { tokens, nameAt }: Clauses,
  verb: number,
  { passive, behind }: Deed,
): NameMention | 'OTHER' | null {
  let be = false;
  let at = verb - 1;
  for (; at >= 0 && verb - at <= MOST_BEFORE && isOf(tokens[at], AUXILIARY | ADVERB | LOOSE); at -= 1) {
    if (UNSURE.has(tokens[at])) return null;
    be ||= BE.has(tokens[at]);
  }
  // `Prosecutors charged Karl Ruhl with`, `The state charged a man with`; `Tom Orme accused Karl Ruhl of`: perhaps no court does
  if (passive && !be && !isOf(tokens[verb + 1], PREPOSITION)) {
    if (HIM_HER_OR_THEM.has(tokens[verb + 1])) return null;
    return CHARGES.has(tokens[at])
      ? (nameAt[verb + 1] ?? 'OTHER')
      : nameAt[verb + 1] === undefined
        ? null
        : 'OTHER';
  }
  if (passive && !be && tokens[at]?.text !== ',') return nameAt[at] === undefined ? 'OTHER' : null;
  if (!passive && be && !isProgressive(tokens[verb])) return null;
  if (UNTOLD.has(tokens[at])) return null;
  if (behind === null && isDated(tokens, verb)) return 'OTHER';
  if (tokens[at]?.lower === 'who' && itemAt(tokens, at - 1)?.text === ',') at -= 1;
  if (tokens[at]?.text === ',' || tokens[at]?.text === ')') at = nameBefore(tokens, nameAt, at);
  const name = nameAt[at];
  if (name === undefined) return 'OTHER';
  let first = at;
  while (nameAt[first] === name) first -= 1;
  // `Karl Ruhl and Tom Orme went on trial`
  const joined = tokens[first]?.lower === 'and' && nameAt[first - 1] !== undefined;
  return joined || BELONGS.has(tokens[first]) ? 'OTHER' : name;
}

/** Who charges somebody in court. */
const CHARGES = new WordList(
  'state prosecutors prosecutor police authorities jury crown government detectives officers',
);

/** Most words between a verb and the year that tells of another time: `sued the town in 1998`. */
const MOST_TO_YEAR = 8;

const YEAR = new WordList(/^(?:19|20)\d\d$/);

function isDated(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i <= verb + MOST_TO_YEAR; i += 1) {
    if (YEAR.has(tokens[i])) return true;
    if (tokens[i]?.text === '.') return false;
  }
  return false;
}

/** `is running`, which no form of `be` makes passive; not `was sued`. */
const isProgressive = (verb: Token | undefined): boolean => verb?.lower.endsWith('ing') === true;

/** What tells where somebody lives and how old they are: `(40), of 12 Elm Street, Brae,`, `with an address in Brae,`. */
const OF_WHERE = new WordList(
  ', ( ) of from at in with an a last address no fixed abode aged formerly originally',
);
/** Most tokens of it. */
const LONGEST_WHERE = 20;

/** The last token of the name that a comma at `comma` ends the insertion behind: `Karl Ruhl, 34, was`; else the one before it. */
function nameBefore(tokens: readonly Token[], nameAt: Clauses['nameAt'], comma: number): number {
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_WHERE; i -= 1) {
    const token = tokens[i];
    if (nameAt[i] !== undefined) return i;
    if (token?.kind !== 'number' && token?.capital !== true && !OF_WHERE.has(token)) break;
  }
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_BETWEEN_COMMAS; i -= 1) {
    if (nameAt[i] !== undefined) return i;
    if (tokens[i]?.text === ',' && nameAt[i - 1] !== undefined) return i - 1;
    if (tokens[i]?.kind === 'punctuation') return -1;
  }
  return -1;
}
