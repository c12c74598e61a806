import { TOLD_KINDS } from '../../passage.ts';
import type { Token } from '../../tokens.ts';
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
  const letter = LETTERS.has(tokens[0]) && colon !== 1;
  const to = letter ? 1 : beforeBrackets(tokens, colon);
  const behind = letter ? 1 : colon + 1;
  if (to <= 0 || behind >= tokens.length) return null;
  const words: NounPhrase = { from: 0, to, head: to - 1, name: null };
  if (to === 1 && ASKS.has(tokens[0])) return { clauses, phrase: words, behind, kind: 'ASKS' };
  if (to === 1 && ANSWERS.has(tokens[0])) return { clauses, phrase: words, behind, kind: 'ANSWERS' };
  const phrase = nameUpTo(clauses, to) ?? bearerOfLabel(clauses, 0, to) ?? bearerInCapitals(clauses, to);
  if (phrase?.name != null) return { clauses, phrase, behind, kind: 'NAMED' };
  return isUnknown(clauses, to) ? { clauses, phrase: words, behind, kind: 'CAPITALS' } : null;
}

/** `SEN. ILSE ORME, D-OHIO:`; null if the words are not all in capitals or begin with nobody of the story. */
function bearerInCapitals(clauses: Clauses, to: number): NounPhrase | null {
  const words = clauses.tokens.slice(0, to);
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 1 || words.some(({ text }) => text !== text.toUpperCase())) return null;
  return nameUpTo(clauses, comma);
}

/** The name with its title that stands from the start to a token; null if something else does. */
function nameUpTo(clauses: Clauses, to: number): NounPhrase | null {
  const phrase = phraseEndingAt(clauses, to - 1, 0);
  return phrase?.name != null && phrase.from === 0 ? phrase : null;
}

/**
 * The paragraphs that begin with what can be a label, be it one or not: `Lorn Courier: Why?`. A single word can where
 * others begin with it too: `Look: I paid.`
 */
export function maybeLabelled(all: readonly Clauses[]): ReadonlySet<Clauses> {
  const found = new Set<Clauses>();
  const byWord = new Map<string, Clauses>();
  for (const clauses of all) {
    const words = labelWords(clauses);
    if (words.length === 0 || !words.every(({ capital }) => capital)) continue;
    const only = words.length === 1 ? words[0]?.text : undefined;
    const same = only === undefined ? clauses : byWord.get(only);
    if (only !== undefined) byWord.set(only, clauses);
    if (same !== undefined) found.add(same).add(clauses);
  }
  return found;
}

function labelWords(clauses: Clauses): readonly Token[] {
  const { tokens } = clauses;
  const to = beforeBrackets(tokens, colonOf(clauses));
  return tokens.slice(0, Math.max(to, 0)).filter(({ kind }) => kind === 'word');
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

/** Where the brackets right before a colon open, else the colon: `ORME (laughing): No.`, `ILSE ORME (D-Ohio): Yes.` */
function beforeBrackets(tokens: readonly Token[], colon: number): number {
  const close = CLOSES.get(tokens[colon - 1]?.text ?? '');
  if (close === undefined) return colon;
  const open = tokens.slice(0, colon).findLastIndex(({ text }) => text === close);
  return open > 0 ? open : colon;
}

const CLOSES: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
]);

/** `WHO: Ann Lee. WHEN: Monday.` */
const WHAT = new WordList('who what when where why how');

function isUnknown({ tokens }: Clauses, to: number): boolean {
  const words = tokens.slice(0, to);
  const inCapitals = words.every(({ kind, text }) => kind === 'word' && /^\p{Lu}[\p{Lu}.'’-]+$/u.test(text));
  return (
    to <= LONGEST_UNKNOWN && inCapitals && !words.some((token) => isOf(token, PREPOSITION) || WHAT.has(token))
  );
}
