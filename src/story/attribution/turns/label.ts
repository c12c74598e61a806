import { TOLD_KINDS } from '../../passage.ts';
import { isOf, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { phraseEndingAt } from '../noun-phrase.ts';
import { bearerOfLabel, LONGEST_LABEL } from '../rules/label.ts';

/** What a paragraph begins with that can tell who says the rest of it: `Q:`, `ILSE ORME:`. */
export interface Label {
  readonly clauses: Clauses;
  /** The words before the colon, or the name that they begin with. */
  readonly phrase: NounPhrase;
  /** The first token of what is said. */
  readonly behind: number;
  /** ASKS: `Q:`; ANSWERS: `A:`; NAMED: somebody of the story; CAPITALS: other words in capitals. */
  readonly kind: 'ASKS' | 'ANSWERS' | 'NAMED' | 'CAPITALS';
}

/** Most tokens of a label that names nobody of the story: `AUDIENCE MEMBER`. */
const LONGEST_UNKNOWN = 3;

/** A full stop serves as a colon behind a letter: `Q. Will you go?` */
const LETTERS = new WordList('q. a.');
const ASKS = new WordList('q q. question');
const ANSWERS = new WordList('a a. answer');

/** The label that a paragraph begins with; null if it begins otherwise. */
export function labelOf(clauses: Clauses): Label | null {
  const { tokens, passage } = clauses;
  if (!TOLD_KINDS.has(passage.kind) || tokens[0]?.capital !== true) return null;
  const colon = colonOf(clauses);
  const to = LETTERS.has(tokens[0]) && colon !== 1 ? 1 : colon;
  const behind = colon === to ? to + 1 : to;
  if (to <= 0 || behind >= tokens.length) return null;
  const words: NounPhrase = { from: 0, to, head: to - 1, name: null };
  if (to === 1 && ASKS.has(tokens[0])) return { clauses, phrase: words, behind, kind: 'ASKS' };
  if (to === 1 && ANSWERS.has(tokens[0])) return { clauses, phrase: words, behind, kind: 'ANSWERS' };
  const named = phraseEndingAt(clauses, to - 1, 0);
  const phrase = named?.name != null && named.from === 0 ? named : bearerOfLabel(clauses, 0, to);
  if (phrase?.name != null) return { clauses, phrase, behind, kind: 'NAMED' };
  return isUnknown(clauses, to) ? { clauses, phrase: words, behind, kind: 'CAPITALS' } : null;
}

/** The first colon where a label can end; -1 if there is none. */
function colonOf({ tokens }: Clauses): number {
  for (let i = 0; i <= LONGEST_LABEL; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return -1;
    if (token.text === ':') return i;
  }
  return -1;
}

/** `WHO: Ann Lee. WHEN: Monday.` */
const WHAT = new WordList('who what when where why how');

function isUnknown({ tokens }: Clauses, to: number): boolean {
  const words = tokens.slice(0, to);
  const inCapitals = words.every(({ kind, text }) => kind === 'word' && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text));
  return (
    to <= LONGEST_UNKNOWN && inCapitals && !words.some((token) => isOf(token, PREPOSITION) || WHAT.has(token))
  );
}
