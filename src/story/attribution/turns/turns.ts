import { countWhile } from '../../ordered.ts';
import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf } from '../antecedent.ts';
import type { Antecedent } from '../antecedent.ts';
import type { TextRange } from '../drafts.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import type { Pronouns } from '../pronouns.ts';
import type { Label } from './label.ts';
import { labelsOf, maybeLabelled } from './label.ts';
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
  /** The one whose words without marks stand at an offset of a paragraph; null if there is none. */
  at(passage: Passage, offset: number): Turn | null;
  /** The one whose label stands right before words between marks, by their token; null if there is none. */
  before(passage: Passage, token: number): Turn | null;
  /** The one that a phrase is the label of; null if it is of none. */
  of(phrase: NounPhrase): Turn | null;
  /** Whether he or she in a turn can mean somebody: nobody tells of themselves so, nor a label of whom it announces. */
  tellsOf(turn: Turn, antecedent: Antecedent): boolean;
  /** Whoever answers: `A:`; null where the story does not tell. */
  readonly answers: NameMention | null;
}

/** Paragraphs without a label that can stand between two turns: those of a long answer. */
const LONGEST_GAP = 6;

/** Finds the turns of interviews and transcripts among the labels that stand near each other. */
export function findTurns(all: readonly Clauses[], pronouns: Pronouns): Turns {
  const labels = all.flatMap(labelsOf);
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
      return { label, stretches: stretchesOf(all, stops, label, next), last: next === undefined };
    }),
  );
  const saysI = heard
    .flat()
    .some(({ label, stretches }) => label.kind === 'ANSWERS' && stretches.some(saysOne));
  const answers = whoAnswers(all, labelled, pronouns, saysI);
  // Where nobody is interviewed and no answer says `I`, the reporter asks and answers.
  const isTold = answers !== null || saysI;
  const found = heard
    .filter((talk) => isTold || !talk.every(({ label: { kind } }) => kind === 'ASKS' || kind === 'ANSWERS'))
    .flatMap((talk) => talk.map((one) => turnOf(one, answers)));
  const told = Map.groupBy(
    found.flatMap((turn) => turn.content.map((range) => ({ turn, ...range }))),
    ({ passage }) => passage,
  );
  const marked = Map.groupBy(
    found.filter(({ content }) => content.length === 0),
    ({ clauses }) => clauses.passage,
  );
  const names = new Set(found.map(({ phrase }) => phrase.name));
  const byLabel = new Map(found.map((turn) => [turn.phrase, turn]));
  return {
    all: found,
    at: (passage, offset) => {
      const ranges = told.get(passage) ?? [];
      const last = ranges[countWhile(ranges, ({ start }) => start <= offset) - 1];
      return last !== undefined && offset < last.end ? last.turn : null;
    },
    before: (passage, token) => {
      const labels = marked.get(passage) ?? [];
      const last = labels[countWhile(labels, ({ behind }) => behind <= token) - 1];
      return last?.behind === token ? last : null;
    },
    of: (phrase) => byLabel.get(phrase) ?? null,
    tellsOf: ({ kind, phrase }, antecedent) => {
      const { name } = kind === 'ASKS' || kind === 'ANSWERS' ? { name: answers } : phrase;
      const isLabel = antecedent.name !== null && names.has(antecedent.name);
      return !isLabel && personOf(antecedent) !== name?.person;
    },
    answers,
  };
}

const NO_TURNS: Turns = {
  all: [],
  at: () => null,
  before: () => null,
  of: () => null,
  tellsOf: () => true,
  answers: null,
};

/** Tokens of a paragraph. */
interface Stretch {
  readonly clauses: Clauses;
  readonly from: number;
  readonly to: number;
}

/** A label of a talk with the words behind it and the paragraphs that can go on with its turn. */
interface Heard {
  readonly label: Label;
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** Whether no label of the talk stands behind it. */
  readonly last: boolean;
}

const placeOf = ({ clauses }: Label): number => clauses.passage.index;

const OF_ONE = new WordList(OWN_WORDS.ONE);
const OF_SPEAKER = new WordList(`${OWN_WORDS.ONE} ${OWN_WORDS.SEVERAL}`);

/** Whether somebody says `I`, in marks or outside them. */
function saysOne({ clauses, from, to }: Stretch): boolean {
  const { tokens, passage } = clauses;
  const start = tokens[from]?.start ?? 0;
  let piece = countWhile(passage.pieces, ({ outerStart }) => outerStart < start);
  for (let i = from; i < to; i += 1) {
    if (OF_ONE.has(tokens[i])) return true;
    if (tokens[i]?.kind !== 'quote') continue;
    if (passage.inner[piece]?.some((token) => OF_ONE.has(token)) === true) return true;
    piece += 1;
  }
  return false;
}

/** The words behind a label with the paragraphs that can go on with its turn. */
function stretchesOf(
  all: readonly Clauses[],
  stops: ReadonlySet<Clauses>,
  label: Label,
  next: Label | undefined,
): Heard['stretches'] {
  const { clauses, behind, end } = label;
  const first = placeOf(label);
  const below = all.slice(first + 1, next === undefined ? first + 1 + LONGEST_GAP : placeOf(next));
  const stop = below.findIndex((one) => !TOLD_KINDS.has(one.passage.kind) || stops.has(one));
  const goOn = stop < 0 ? below : below.slice(0, stop);
  return [
    { clauses, from: behind, to: end },
    ...goOn.map((one): Stretch => ({ clauses: one, from: 0, to: one.tokens.length })),
  ];
}

/**
 * A turn with the paragraphs that go on with it. Of those before the next label all do up to the last in which the speaker
 * says `I`; behind the last label only those that say it, since the reporter goes on there.
 */
function turnOf({ label, stretches, last }: Heard, answers: NameMention | null): Turn {
  if (label.clauses.tokens[label.behind]?.kind === 'quote') return { ...label, content: [] };
  const speaker = label.kind === 'ANSWERS' ? answers : label.phrase.name;
  const [first, ...below] = stretches;
  let to = 0;
  for (const [i, { clauses }] of below.entries()) {
    if (tellsOfSpeaker(clauses, speaker)) break;
    if (last ? isOfLast(clauses) : clauses.tokens.some((token) => OF_SPEAKER.has(token))) to = i + 1;
    else if (last) break;
  }
  return { ...label, content: [first, ...below.slice(0, to)].map(rangeOf) };
}

/** Behind the last label `told us`, `our reporter` and `We reserve all rights` are the newspaper's. */
function isOfLast({ tokens }: Clauses): boolean {
  if (tokens.some((token) => OF_ONE.has(token))) return true;
  return tokens.some(({ lower }) => lower === 'we') && !tokens.some((token) => OF_PAPER.has(token));
}

/** What a newspaper tells of itself and its talk. */
const OF_PAPER = new WordList(
  'copyright rights reserved interview conversation transcript edited condensed newsletter readers letters',
);

/** `Ruhl told us that we were late`: who speaks does not call herself by her name. */
function tellsOfSpeaker({ nameAt, tokens }: Clauses, speaker: NameMention | null): boolean {
  if (speaker === null || tokens.some((token) => OF_ONE.has(token))) return false;
  return nameAt.some((name) => name?.person === speaker.person);
}

function rangeOf({ clauses: { passage, tokens }, from, to }: Stretch): TextRange {
  return { passage, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
