import { itemAt } from '../../item-at.ts';
import { CALLED, isGroupCalled } from '../../people/group-named.ts';
import type { Token } from '../../tokens.ts';
import { BODY, GROUP, isOf, NATIONALITY, ORGANIZATION, PREPOSITION, ROLE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isBodyKind } from './body-kinds.ts';
import { nameBehindKind } from './described-bodies.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';

/** `a group known as Black Harbour`, `a group calling itself Free Harbour` */
const BEFORE_NAME: ReadonlyMap<string, string> = new Map([
  ['known', 'as'],
  ['calling', 'itself'],
  ['calls', 'itself'],
]);

/** What bodies are called as well as people are. */
const BODIES_TOO = new WordList(`
  host sponsor organiser organizer operator maker manufacturer publisher employer lender insurer regulator plaintiff supplier
  developer distributor importer exporter broadcaster funder watchdog shareholder investor owner bidder buyer seller
  customer client winner rival partner landlord tenant applicant`);

/** What ends words in capitals for a person, beside offices. */
const PERSON = new WordList('famer laureate medallist medalist star mvp');

/** Small words inside the name of a body. */
const INSIDE = new WordList('of for the and & de');

/** Longest name, in tokens. */
const LONGEST_NAME = 8;

/**
 * The name of a body that words for it go on to tell: `a group called Port Calder Rising`, `the host, the Flathead Grange,`. Null if
 * they tell none.
 */
export function bodyNamedAs(clauses: Clauses, phrase: NounPhrase): string | null {
  const { tokens, passage } = clauses;
  const head = tokens[phrase.head];
  const next = tokens[phrase.to];
  if (next === undefined) return null;
  const group = head?.capital === false && isOf(head, GROUP | BODY | ORGANIZATION);
  if (next.text === ',') {
    if (head === undefined || head.capital || tokens[phrase.from]?.lower !== 'the') return null;
    // `the largest shareholder, the pension fund Ilma,`
    if (BODIES_TOO.has(head) || isBodyKind(head.lower)) {
      const told = nameBehindKind(clauses, phrase.to + 1);
      if (told !== null && tokens[told.phrase.to]?.text === ',')
        return textOf(passage.text, tokens, told.phrase.from, told.phrase.to);
    }
    // `the coach, the Hall of Famer,`
    if (tokens[phrase.to + 1]?.lower !== 'the' || !(group || BODIES_TOO.has(head))) return null;
    const to = nameEnd(clauses, phrase.to + 2);
    // `the winner, the Republican Governor, said`
    const last = tokens[to - 1];
    const body = to - phrase.to > 3 && !isOf(last, ROLE | NATIONALITY) && !PERSON.has(last);
    return body && tokens[to]?.text === ',' ? textOf(passage.text, tokens, phrase.to + 2, to) : null;
  }
  if (!group) return null;
  const from =
    CALLED.has(next) && isGroupCalled(tokens, phrase.head)
      ? phrase.to + 1
      : BEFORE_NAME.get(next.lower) === tokens[phrase.to + 1]?.lower
        ? phrase.to + 2
        : -1;
  if (from < 0) return null;
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const to = nameEnd(clauses, start);
  return to > start ? textOf(passage.text, tokens, start, to) : null;
}

const textOf = (text: string, tokens: readonly Token[], from: number, to: number): string =>
  text.slice(tokens[from]?.start, tokens[to - 1]?.end);

/** Behind words in capitals that are nobody's name. */
function nameEnd({ tokens, nameAt }: Clauses, from: number): number {
  let to = from;
  while (to - from < LONGEST_NAME && nameAt[to] === undefined) {
    const token = tokens[to];
    const inside = to > from && INSIDE.has(token) && itemAt(tokens, to + 1)?.capital === true;
    if (token?.kind !== 'word' || !(token.capital || inside) || (isOf(token, PREPOSITION) && !inside)) break;
    to += 1;
  }
  return nameAt[to] === undefined ? to : from;
}
