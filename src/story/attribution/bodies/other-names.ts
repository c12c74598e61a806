import { beginsSentence } from '../../begins-sentence.ts';
import { itemAt } from '../../item-at.ts';
import { isPlace } from '../../words/gazetteer.ts';
import {
  CONJUNCTION,
  COURTESY_TITLE,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  NATIONALITY,
  PLACE,
  POSSESSIVE,
  PREPOSITION,
  ROLE,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { hasOfficeWord } from './office-words.ts';
import { BEFORE_PLACE } from './plain-names.ts';

/** A name in capitals that is nobody's, or a small word for a group: what `the group` can mean. */
export interface OtherName {
  /** Lower case. */
  readonly words: readonly string[];
  /** Offset in the source. */
  readonly start: number;
}

/** What no name of a body begins with. */
const NO_START = DETERMINER | PREPOSITION | CONJUNCTION | SUBJECT_PRONOUN | DAY_OR_MONTH;
/** What is no name by itself. */
const NO_NAME = NO_START | NATIONALITY | PLACE | GROUP | ROLE | COURTESY_TITLE;

/** Who is a group as well, whatever it is called. */
const GROUPS = new WordList(
  'militia militias gang gangs cartel cartels rebels militants insurgents movement sect cult guerrillas guerillas',
);

/** Letters that are nobody's. */
const NOBODYS = new WordList('gdp ceo cfo covid covid-19 hiv aids dna tv pr ipo phd');

/** Those of a story by where they first stand: Gray Wolves of `members of the Gray Wolves`, Hezbollah of `Hezbollah fired`; not places, people, offices. */
export function otherNames(all: readonly Clauses[]): readonly OtherName[] {
  const found = new Map<string, OtherName>();
  const small = new Set<string>();
  for (const clauses of all) {
    const { tokens, passage } = clauses;
    for (let i = 0; i < tokens.length; i += 1) {
      const token = tokens[i];
      if (token === undefined) continue;
      if (!token.capital) small.add(token.word.folded);
      if (!token.capital && !GROUPS.has(token)) continue;
      const to = token.capital ? endOfRun(clauses, i) : i + 1;
      const from = token.capital ? startInRun(clauses, i, to) : i;
      if (from < to && (!token.capital || isName(clauses, from, to))) {
        const words = tokens.slice(from, to).map(({ word }) => word.folded);
        const key = words.join(' ');
        if (!found.has(key))
          found.set(key, { words, start: passage.flow.toSource(tokens[from]?.start ?? 0) });
      }
      i = Math.max(i, to - 1);
    }
  }
  // `Exports are to grow. Growth in exports will slow`
  return [...found.values()].filter(
    ({ words: [first = '', ...more] }) => more.length > 0 || GROUPS.hasWord(first) || !small.has(first),
  );
}

/** Behind the words in capitals from a token on. */
function endOfRun({ tokens }: Clauses, from: number): number {
  let to = from;
  while (tokens[to]?.capital === true && tokens[to]?.kind === 'word') to += 1;
  return to;
}

/** Behind what a name does not begin with: `In Gray`, `The Gray`. */
function startInRun({ tokens }: Clauses, i: number, to: number): number {
  let from = i;
  while (from < to && isOf(tokens[from], NO_START)) from += 1;
  return from;
}

function isName(clauses: Clauses, from: number, to: number): boolean {
  const { tokens, nameAt } = clauses;
  const words = tokens.slice(from, to);
  // `Director General Ann Lee`: somebody's.
  if (
    words.some((_, i) => nameAt[from + i] !== undefined) ||
    words.every((word) => isOf(word, NO_NAME) || NOBODYS.has(word))
  )
    return false;
  if (BEFORE_PLACE.has(itemAt(tokens, from - 1)) || isPlace(words.map(({ word }) => word.folded).join(' ')))
    return false;
  if (words.length > 1 || !beginsSentence(tokens, from)) return true;
  return isOf(tokens[to], POSSESSIVE) || isFiniteVerb(clauses, to);
}

/** Whether one of some names in the order of the story stands before an offset, beside such as have those words alone and offices. */
export function standsBefore(names: readonly OtherName[], than: readonly string[], offset: number): boolean {
  const other = names.find(
    ({ words }) => !hasOfficeWord(words) && !words.every((word) => than.includes(word)),
  );
  return other !== undefined && other.start < offset;
}
