import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import type { TextRange } from '../drafts.ts';
import type { Clauses } from '../noun-phrase.ts';
import type { Pronouns } from '../pronouns.ts';
import type { Label } from './label.ts';
import { labelOf, maybeLabelled } from './label.ts';
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
  const stops = maybeLabelled(all);
  const answered = talks.flatMap((talk) =>
    talk.flatMap((one, at) => (one.kind === 'ANSWERS' ? [paragraphsOf(all, stops, one, talk[at + 1])] : [])),
  );
  const saysI = answered.some((paragraphs) => paragraphs.some((clauses) => isSpoken(clauses, OF_ONE)));
  const answers = whoAnswers(all, talks.flat(), pronouns, saysI);
  const found: Turn[] = [];
  for (const talk of talks) {
    // Where nobody is interviewed and no answer says `I`, the reporter asks and answers.
    if (answers === null && !saysI && talk.every(({ kind }) => kind === 'ASKS' || kind === 'ANSWERS'))
      continue;
    for (const [at, one] of talk.entries())
      found.push(
        turnOf(paragraphsOf(all, stops, one, talk[at + 1]), one, answers, talk[at + 1] === undefined),
      );
  }
  const marked = found.filter(({ content }) => content.length === 0);
  const labelled = new Map(marked.map((turn) => [turn.clauses.passage, turn]));
  const told = new Map(found.flatMap((turn) => turn.content.map(({ passage }) => [passage, turn] as const)));
  return {
    all: found,
    in: (passage) => told.get(passage) ?? null,
    before: (passage) => labelled.get(passage) ?? null,
    answers,
  };
}

const placeOf = ({ clauses }: Label): number => clauses.passage.index;

const OF_ONE = new WordList('i me my mine myself');
const OF_SPEAKER = new WordList('i me my mine myself we us our ours ourselves');

function isSpoken({ tokens, passage }: Clauses, words: WordList): boolean {
  return [tokens, ...passage.inner].some((list) => list.some((token) => words.has(token)));
}

/** The paragraph of a label with those behind it that can go on with its turn. */
function paragraphsOf(
  all: readonly Clauses[],
  stops: ReadonlySet<Clauses>,
  label: Label,
  next: Label | undefined,
): readonly [Clauses, ...Clauses[]] {
  const first = placeOf(label);
  const behind = all.slice(first + 1, next === undefined ? first + 1 + LONGEST_GAP : placeOf(next));
  const stop = behind.findIndex((one) => !TOLD_KINDS.has(one.passage.kind) || stops.has(one));
  return [label.clauses, ...(stop < 0 ? behind : behind.slice(0, stop))];
}

/**
 * A turn with the paragraphs that go on with it. Of those before the next label all do up to the last in which the speaker
 * says `I`; behind the last label only those that say it, since the reporter goes on there.
 */
function turnOf(
  paragraphs: readonly Clauses[],
  label: Label,
  answers: NameMention | null,
  last: boolean,
): Turn {
  if (label.clauses.tokens[label.behind]?.kind === 'quote') return { ...label, content: [] };
  const speaker = label.kind === 'ANSWERS' ? answers : label.phrase.name;
  let to = 1;
  for (const [i, clauses] of paragraphs.entries()) {
    if (i === 0) continue;
    if (tellsOfSpeaker(clauses, speaker)) break;
    if (clauses.tokens.some((token) => OF_SPEAKER.has(token))) to = i + 1;
    else if (last) break;
  }
  const content = paragraphs.slice(0, to).map((one, i) => rangeFrom(one, i === 0 ? label.behind : 0));
  return { ...label, content };
}

/** `Ruhl told us that we were late`: who speaks does not call herself by her name. */
function tellsOfSpeaker({ nameAt, tokens }: Clauses, speaker: NameMention | null): boolean {
  if (speaker === null || tokens.some((token) => OF_ONE.has(token))) return false;
  return nameAt.some((name) => name?.person === speaker.person);
}

function rangeFrom({ passage, tokens }: Clauses, from: number): TextRange {
  return { passage, start: tokens[from]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}
