import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { FIELDS } from '../../words/fields.ts';
import { BODIES } from '../../words/roles.ts';
import { DETERMINER, GROUP, isOf, ORGANIZATION, PLACE, ROLE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** What can lead to the last part of a body's name: `Committee for Tides, Wind and Ports`, `Department of Tides and Ports`. */
const INSIDE = new WordList('of for on');

/** Other words that end the name of a body: `the Brae Trust and Tarn Council` are two; not so alone, as in `the College and Schools Union`. */
const ENDS_NAMES = new WordList(`
  trust fund club college academy academies centre center corporation museum gallery hospitals trusts infirmary clinic chamber
  orchestra theatre theater festival campaign project`);

/**
 * `the Organisation of Ties and Growth`, `an official at the Department of Tides and Ports`, `the Tides and Exchange
 * Commission`: phrases that an `and` inside the name of a body parts.
 */
export function isInsideName(clauses: Clauses, all: readonly NounPhrase[]): boolean {
  const { tokens } = clauses;
  const [first, ...others] = all;
  if (first?.name !== null || clauses.nameAt[first.to - 1] !== undefined) return false;
  const from = capitalsStart(clauses, first);
  if (
    from === first.to ||
    from === first.from ||
    !others.every((one) => isCapitals(clauses, one) || isTheField(clauses, one))
  )
    return false;
  const noun = itemAt(tokens, from - 2);
  // `the Bank of England and Nordbank` are two; `the High Court of England and Wales` is one
  const ofPlace = from === first.to - 1 && isOf(tokens[from], PLACE);
  if (ofPlace && !others.every((one) => isOf(itemAt(tokens, one.to - 1), PLACE))) return false;
  if (INSIDE.has(itemAt(tokens, from - 1)) && from - 2 >= first.from)
    return noun?.capital === true && isOf(noun, ORGANIZATION | ROLE);
  const [last, before] = [others.at(-1), itemAt(tokens, first.to - 1)];
  // Not `the House and Senate Committee`, `the FBI and Justice Department`.
  if (
    before?.lower === 'house' ||
    BODIES.has(before?.lower ?? '') ||
    (ENDS_NAMES.has(before) && from < first.to - 1) ||
    isOf(before, GROUP) ||
    /^[\p{Lu}.]{2,}$/u.test(before?.text ?? '')
  )
    return false;
  return (
    itemAt(tokens, from - 1)?.lower === 'the' &&
    last !== undefined &&
    last.to - last.from > 1 &&
    isOf(itemAt(tokens, last.to - 1), ORGANIZATION)
  );
}

/** The end of `the Ministry of Tides and the Environment`; `the Ministry of Tides and the Brae Bank` are two. */
function isTheField({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  const word = itemAt(tokens, to - 1);
  return to - from === 2 && tokens[from]?.lower === 'the' && word?.capital === true && FIELDS.has(word);
}

/** A capitalised word, articles left out. */
function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !isOf(token, DETERMINER);
}

/** Where the capitalised words begin that a phrase ends with; its end if it ends otherwise. */
export function capitalsStart({ tokens }: Clauses, { from, to }: NounPhrase): number {
  let start = to;
  while (start > from && isCapital(itemAt(tokens, start - 1))) start -= 1;
  return start;
}

/** Nothing but capitalised words of no person. */
export function isCapitals({ tokens }: Clauses, { name, from, to }: NounPhrase): boolean {
  return name === null && tokens.slice(from, to).every(isCapital);
}
