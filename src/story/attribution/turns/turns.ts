import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import type { TextRange } from '../drafts.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import type { Pronouns } from '../pronouns.ts';
import type { Label } from './label.ts';
import { labelOf, maybeLabelled } from './label.ts';
import { OWN_WORDS } from './own-words.ts';
import { talkOf } from './talk.ts';
import { whoAnswers } from './who-answers.ts';

/** What somebody says in an interview or a transcript: the words behind a label, which have no marks. */
export interface Turn extends Label {
  /** The words, a range for each paragraph; none where they stand between marks: `ORME: "We will."` */
  readonly content: readonly TextRange[];
}

/** The turns of a story. */
export interface Turns {
  /** In reading order. */
  readonly all: readonly Turn[];
  /** The one whose words without marks a paragraph has; null if there is none. */
  in(passage: Passage): Turn | null;
  /** The one whose label stands in a paragraph before words between marks; null if there is none. */
  before(passage: Passage): Turn | null;
  /** The one that a phrase is the label of; null if it is of none. */
  of(phrase: NounPhrase): Turn | null;
  /** Whoever answers: `A:`; null where the story does not tell. */
  readonly answers: NameMention | null;
}

/** Paragraphs without a label that can stand between two turns: those of a long answer. */
const LONGEST_GAP = 6;

/** Finds the turns of interviews and transcripts among the labels that stand near each other. */
export function findTurns(all: readonly Clauses[], pronouns: Pronouns): Turns {
  const labels = all.flatMap((clauses) => labelOf(clauses) ?? []);
  const talks: (readonly Label[])[] = [];
  let run: Label[] = [];
  for (const [at, label] of labels.entries()) {
    run.push(label);
    const next = labels[at + 1];
    if (next !== undefined && placeOf(next) - placeOf(label) <= LONGEST_GAP + 1) continue;
    talks.push(talkOf(run));
    run = [];
  }
  const labelled = talks.flat();
  if (labelled.length === 0) return NO_TURNS;
  const stops = maybeLabelled(all);
  const heard = talks.map((talk) =>
    talk.map((label, at): Heard => {
      const next = talk[at + 1];
      return { label, paragraphs: paragraphsOf(all, stops, label, next), last: next === undefined };
    }),
  );
  const saysI = heard
    .flat()
    .some(({ label, paragraphs }) => label.kind === 'ANSWERS' && paragraphs.some(saysOne));
  const answers = whoAnswers(all, labelled, pronouns, saysI);
  // Where nobody is interviewed and no answer says `I`, the reporter asks and answers.
  const isTold = answers !== null || saysI;
  const found = heard
    .filter((talk) => isTold || !talk.every(({ label: { kind } }) => kind === 'ASKS' || kind === 'ANSWERS'))
    .flatMap((talk) => talk.map((one) => turnOf(one, answers)));
  const marked = new Map<Passage, Turn>();
  const told = new Map<Passage, Turn>();
  for (const turn of found) {
    if (turn.content.length === 0) marked.set(turn.clauses.passage, turn);
    for (const { passage } of turn.content) told.set(passage, turn);
  }
  const byLabel = new Map(found.map((turn) => [turn.phrase, turn]));
  return {
    all: found,
    in: (passage) => told.get(passage) ?? null,
    before: (passage) => marked.get(passage) ?? null,
    of: (phrase) => byLabel.get(phrase) ?? null,
    answers,
  };
}

const NO_TURNS: Turns = { all: [], in: () => null, before: () => null, of: () => null, answers: null };

/** A label of a talk with its own paragraph and those behind it that can go on with its turn. */
interface Heard {
  readonly label: Label;
  readonly paragraphs: readonly [Clauses, ...Clauses[]];
  /** Whether no label of the talk stands behind it. */
  readonly last: boolean;
}

const placeOf = ({ clauses }: Label): number => clauses.passage.index;

const OF_ONE = new WordList(OWN_WORDS.ONE);
const OF_SPEAKER = new WordList(`${OWN_WORDS.ONE} ${OWN_WORDS.SEVERAL}`);

/** Whether a paragraph says `I`, in marks or outside them. */
function saysOne({ tokens, passage }: Clauses): boolean {
  return [tokens, ...passage.inner].some((list) => list.some((token) => OF_ONE.has(token)));
}

/** The paragraph of a label with those behind it that can go on with its turn. */
function paragraphsOf(
  all: readonly Clauses[],
  stops: ReadonlySet<Clauses>,
  label: Label,
  next: Label | undefined,
): Heard['paragraphs'] {
  const first = placeOf(label);
  const behind = all.slice(first + 1, next === undefined ? first + 1 + LONGEST_GAP : placeOf(next));
  const stop = behind.findIndex((one) => !TOLD_KINDS.has(one.passage.kind) || stops.has(one));
  return [label.clauses, ...(stop < 0 ? behind : behind.slice(0, stop))];
}

/**
 * A turn with the paragraphs that go on with it. Of those before the next label all do up to the last in which the speaker
 * says `I`; behind the last label only those that say it, since the reporter goes on there.
 */
function turnOf({ label, paragraphs, last }: Heard, answers: NameMention | null): Turn {
  if (label.clauses.tokens[label.behind]?.kind === 'quote') return { ...label, content: [] };
  const speaker = label.kind === 'ANSWERS' ? answers : label.phrase.name;
  const [first, ...behind] = paragraphs;
  let to = 0;
  for (const [i, clauses] of behind.entries()) {
    if (tellsOfSpeaker(clauses, speaker)) break;
    if (clauses.tokens.some((token) => OF_SPEAKER.has(token))) to = i + 1;
    else if (last) break;
  }
  const goesOn = behind.slice(0, to).map((one) => rangeFrom(one, 0));
  return { ...label, content: [rangeFrom(first, label.behind), ...goesOn] };
}

/** `Ruhl told us that we were late`: who speaks does not call herself by her name. */
function tellsOfSpeaker({ nameAt, tokens }: Clauses, speaker: NameMention | null): boolean {
  if (speaker === null || tokens.some((token) => OF_ONE.has(token))) return false;
  return nameAt.some((name) => name?.person === speaker.person);
}

function rangeFrom({ passage, tokens }: Clauses, from: number): TextRange {
  return { passage, start: tokens[from]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
