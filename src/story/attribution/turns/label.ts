import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { labelShape } from '../../people/speaker-label.ts';
import type { LabelShape } from '../../people/speaker-label.ts';
import type { Token } from '../../tokens.ts';
import { isInCapitals } from '../../tokens.ts';
import {
  AUXILIARY,
  FINITE,
  isOf,
  NOUN_PREPOSITION,
  PREPOSITION,
  ROLE,
  SAYING,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { bearerOfLabel } from '../rules/label.ts';

/** What a paragraph, or a sentence in it, begins with that can tell who says the rest of it: `Q:`, `ILSE ORME:`. */
export interface Label {
  readonly clauses: Clauses;
  /** The words before the colon, or the name that they begin with. */
  readonly phrase: NounPhrase;
  /** The first token of what is said. */
  readonly behind: number;
  /** The token behind the last of what is said. */
  readonly end: number;
  /** ASKS: `Q:`; ANSWERS: `A:`; NAMED: somebody of the story; INITIALS: of somebody; UNKNOWN: other words with capitals. */
  readonly kind: 'ASKS' | 'ANSWERS' | 'NAMED' | 'INITIALS' | 'UNKNOWN';
  /** The name that a label names somebody by, or that its initials stand for; null for others. */
  readonly name: NameMention | null;
}

/** Most tokens of a label that names nobody of the story: `AUDIENCE MEMBER`. */
const LONGEST_UNKNOWN = 3;

/** A full stop serves as a colon behind a letter: `Q. Will you go?` */
const LETTERS = new WordList('q. a.');
const ASKS = new WordList('q q. question');
const ANSWERS = new WordList('a a. answer');

/** Whether as many paragraphs begin with what can be a label as the shortest talk has. */
export function mayBeTalk(passages: readonly Passage[]): boolean {
  let labels = 0;
  for (const { kind, text, tokens } of passages) {
    if (!TOLD_KINDS.has(kind)) continue;
    // Few paragraphs have a colon at all.
    const shape = text.includes(':') ? labelShape(tokens, 0) : null;
    if (!LETTERS.has(tokens[0]) && (shape === null || hasVerb(tokens, shape))) continue;
    labels += 1;
    if (labels === FEWEST) return true;
  }
  return false;
}

const FEWEST = 2;

/** `He told the board: "We go."`: a clause before a colon, not a label. */
function hasVerb(tokens: readonly Token[], { from, nameTo }: LabelShape): boolean {
  for (let i = from; i < nameTo; i += 1)
    if (tokens[i]?.capital === false && isOf(tokens[i], AUXILIARY | FINITE | SAYING)) return true;
  return false;
}

/** The labels of a paragraph, `ANN LEE: I go. TOM HULL: You stay.`; none if it begins with none. */
export function labelsOf(clauses: Clauses): readonly Label[] {
  const { passage, tokens } = clauses;
  const first = TOLD_KINDS.has(passage.kind) ? labelAt(clauses, 0) : null;
  if (first === null) return NONE;
  const labels = [first];
  for (const { from } of passage.sentences) {
    if (from < first.behind) continue;
    const next = labelAt(clauses, from);
    if (next !== null && isOfInterview(next) === isOfInterview(first)) labels.push(next);
  }
  return labels.map((label, at) => ({ ...label, end: labels[at + 1]?.phrase.from ?? tokens.length }));
}

const NONE: readonly Label[] = [];

/** Whether a label is `Q:` or `A:`. */
export const isOfInterview = ({ kind }: Label): boolean => kind === 'ASKS' || kind === 'ANSWERS';

function labelAt(clauses: Clauses, start: number): Label | null {
  const { tokens } = clauses;
  const first = tokens[start];
  const shape = labelShape(tokens, start);
  const letter = LETTERS.has(first) && shape?.colon !== start + 1;
  const from = shape?.from ?? start;
  const to = letter ? start + 1 : (shape?.to ?? start);
  const behind = letter ? start + 1 : (shape?.colon ?? start) + 1;
  if (to === from || behind >= tokens.length) return null;
  const words: NounPhrase = { from, to, head: to - 1, name: null };
  const of = (kind: Label['kind'], phrase = words): Label => {
    return { clauses, phrase, behind, end: tokens.length, kind, name: phrase.name };
  };
  if (to === from + 1 && ASKS.has(tokens[from])) return of('ASKS');
  if (to === from + 1 && ANSWERS.has(tokens[from])) return of('ANSWERS');
  if (shape === null) return null;
  // `Dear Ms. Orme`
  if (tokens[from]?.lower === 'dear') return of('UNKNOWN');
  const phrase = bearerOf(clauses, shape);
  if (phrase?.name != null) return of('NAMED', phrase);
  return isUnknown(tokens, shape) ? of('UNKNOWN') : null;
}

/** Somebody of the story whom a label names: `ILSE ORME`, `Ilse Orme, an analyst`, `SEN. ILSE ORME, D-OHIO`. */
function bearerOf(clauses: Clauses, { from, nameTo, to }: LabelShape): NounPhrase | null {
  const described = nameTo < to ? bearerOfLabel(clauses, from, to) : null;
  if (described !== null) return described;
  const { tokens } = clauses;
  // `SEN. ILSE ORME, D-OHIO`, `Ilse Orme, 34, Lorn`
  const told =
    nameTo === to || tokens[nameTo + 1]?.kind === 'number' || tokens.slice(from, to).every(isInCapitals);
  if (!told) return null;
  const phrase = phraseEndingAt(clauses, nameTo - 1, from);
  return phrase?.name != null && phrase.from === from ? phrase : null;
}

/** What heads words that nobody says: `WHO: Ann Lee.`, `WARNING: You will see blood.` */
const HEADINGS = new WordList(`
  who what when where why how date day time place location venue address contact cost price prices total age topic subject
  note notes warning update updated correction corrections clarification advisory alert disclaimer reminder spoiler tip tips
  background context summary analysis fact facts source sources credit photo photos picture image caption video audio graphic
  verdict rating score result results winner loser ingredients method serves directions breaking exclusive related read watch`);

/** Whether the words of a label can tell somebody whom the story does not name: `MODERATOR`, `SPEAKER 2`, `the Courier`. */
function isUnknown(tokens: readonly Token[], { from, nameTo, to }: LabelShape): boolean {
  const words = tokens.slice(tokens[from]?.lower === 'the' ? from + 1 : from, to);
  if (nameTo < to || words.length === 0 || words.length > LONGEST_UNKNOWN) return false;
  if (HEADINGS.has(words.at(-1)) || words.some((token) => isOf(token, PREPOSITION))) return false;
  const shape = words.every(isInCapitals) ? IN_CAPITALS : IN_SMALL_LETTERS;
  return words.every(
    (token, at) =>
      (token.kind === 'word' && shape.test(token.text)) ||
      // `SPEAKER 2`, `Audience member`
      (at > 0 && (token.kind === 'number' || isOf(token, ROLE))),
  );
}

const IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const IN_SMALL_LETTERS = /^\p{Lu}[\p{L}'’-]+$/u;

/**
 * The paragraphs that begin with what can be a label, be it one or not: `Lorn Courier: Why?`. A single word in small
 * letters can where others begin with it too: `Look: I paid.`
 */
export function maybeLabelled(all: readonly Clauses[]): ReadonlySet<Clauses> {
  const found = new Set<Clauses>();
  const byWord = new Map<string, Clauses>();
  for (const clauses of all) {
    const words = labelWords(clauses);
    const [first] = words;
    if (first?.capital !== true || !words.every(isOfName)) continue;
    if (words.length > 1 || isInCapitals(first)) {
      found.add(clauses);
      continue;
    }
    const same = byWord.get(first.text);
    byWord.set(first.text, clauses);
    if (same !== undefined) found.add(same).add(clauses);
  }
  return found;
}

/** `Guest from Lorn`, `Audience member` */
const isOfName = (token: Token): boolean => token.capital || isOf(token, NOUN_PREPOSITION | ROLE);

function labelWords({ tokens }: Clauses): readonly Token[] {
  const shape = labelShape(tokens, 0);
  if (shape === null) return [];
  return tokens.slice(shape.from, shape.to).filter(({ kind, lower }) => kind === 'word' && lower !== 'the');
}
