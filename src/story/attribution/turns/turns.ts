import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import type { TextRange } from '../drafts.ts';
import type { Clauses } from '../noun-phrase.ts';
import { pronounKey } from '../pronouns.ts';
import type { Pronouns } from '../pronouns.ts';
import type { Label } from './label.ts';
import { labelOf } from './label.ts';

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

/**
 * Finds the turns of interviews and transcripts. Labels near each other make one if they ask and answer, or if one of them
 * is somebody of the story and people speak to each other there: a list of places, of votes or of portraits does not.
 */
export function findTurns(all: readonly Clauses[], pronouns: Pronouns): Turns {
  const labels = all.flatMap((clauses) => labelOf(clauses) ?? []);
  const found: Turn[] = [];
  let run: Label[] = [];
  for (const [at, label] of labels.entries()) {
    run.push(label);
    const next = labels[at + 1];
    if (next !== undefined && placeOf(next) - placeOf(label) <= LONGEST_GAP + 1) continue;
    const talk = talkOf(run);
    for (const [turn, one] of talk.entries()) found.push(turnOf(all, one, talk[turn + 1]));
    run = [];
  }
  const marked = found.filter(({ content }) => content.length === 0);
  const labelled = new Map(marked.map((turn) => [turn.clauses.passage, turn]));
  const told = new Map(found.flatMap((turn) => turn.content.map(({ passage }) => [passage, turn] as const)));
  return {
    all: found,
    in: (passage) => told.get(passage) ?? null,
    before: (passage) => labelled.get(passage) ?? null,
    answers: found.length === 0 ? null : whoAnswers(all, found, pronouns),
  };
}

const placeOf = ({ clauses }: Label): number => clauses.passage.index;

/** The labels of a run that make a talk; none if it is something else. */
function talkOf(run: readonly Label[]): readonly Label[] {
  const named = run.filter(({ kind }) => kind === 'NAMED');
  const inCapitals = named.some(isInCapitals);
  // A transcript has all its labels in capitals, or none; `WHO: Ann Lee` beside `Ann Lee: 45` is none.
  const talk = run.filter(({ kind }) => kind !== 'CAPITALS' || inCapitals);
  if (talk.some(({ kind }, at) => kind === 'ASKS' && talk[at + 1]?.kind === 'ANSWERS')) return talk;
  if (talk.length < 2 || named.length === 0) return [];
  const [half, portraits] = [talk.length / 2, talk.filter(tellsOfBearer)];
  const spoken = talk.filter(({ clauses }) => isSpoken(clauses, WITH_SOMEBODY));
  return portraits.length < half && spoken.length >= (inCapitals ? 1 : half) ? talk : [];
}

const isInCapitals = ({ clauses, phrase }: Label): boolean =>
  clauses.tokens.slice(phrase.from, phrase.to).every(({ text }) => text === text.toUpperCase());

/** `Ann Lee: a baker`, `Ann Lee: She left`, `LEE: 45 percent`: whoever is named need not say it. */
function tellsOfBearer({ clauses, behind }: Label): boolean {
  const first = clauses.tokens[behind];
  return first?.kind === 'number' || (first?.kind === 'word' && !first.capital) || OF_BEARER.has(first);
}

const OF_BEARER = new WordList('he she his her');
const OF_SPEAKER = new WordList('i me my mine myself we us our ours ourselves');
const WITH_SOMEBODY = new WordList('i me my mine myself we us our ours ourselves you your yours ?');

function isSpoken({ tokens }: Clauses, words: WordList): boolean {
  return tokens.some((token) => words.has(token));
}

/**
 * A turn with the paragraphs that go on with it. Of those before the next label all do up to the last in which the speaker
 * says `I`; behind the last label only those that say it, since the reporter goes on there.
 */
function turnOf(all: readonly Clauses[], label: Label, next: Label | undefined): Turn {
  if (label.clauses.tokens[label.behind]?.kind === 'quote') return { ...label, content: [] };
  const first = placeOf(label);
  const stop = next === undefined ? first + 1 + LONGEST_GAP : placeOf(next);
  let to = first + 1;
  for (let i = to; i < stop; i += 1) {
    const clauses = all[i];
    if (clauses === undefined || !TOLD_KINDS.has(clauses.passage.kind)) break;
    if (isSpoken(clauses, OF_SPEAKER)) to = i + 1;
    else if (next === undefined) break;
  }
  const content = all.slice(first, to).map((clauses, i) => rangeFrom(clauses, i === 0 ? label.behind : 0));
  return { ...label, content };
}

function rangeFrom({ passage, tokens }: Clauses, from: number): TextRange {
  return { passage, start: tokens[from]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** What tells in the introduction that somebody is asked and answers. */
const TALKS = new WordList(`
  interview interviews interviewed spoke speaks talk talks talked question questions conversation answer answers
  answered excerpts discuss discussed discusses`);

/**
 * Whoever answers: the only person in the sentences before the first turn that tell of the talk, by name or pronoun; else
 * the only person named before it.
 */
function whoAnswers(all: readonly Clauses[], turns: readonly Turn[], pronouns: Pronouns): NameMention | null {
  const first = turns.find(({ kind }) => kind === 'ASKS' || kind === 'ANSWERS');
  if (first === undefined) return null;
  const before = all.slice(0, placeOf(first));
  const inTalk: NameMention[] = [];
  for (const clauses of before)
    for (const { from, to } of clauses.passage.sentences) {
      if (!clauses.tokens.slice(from, to).some((token) => TALKS.has(token))) continue;
      for (let i = from; i < to; i += 1) {
        const pronoun = pronouns.byToken.get(pronounKey(clauses.passage.index, i));
        const name = clauses.nameAt[i] ?? pronoun?.antecedent?.name;
        if (name != null) inTalk.push(name);
      }
    }
  return onlyOne(inTalk) ?? onlyOne(before.flatMap(({ nameAt }) => nameAt.flatMap((name) => name ?? [])));
}

function onlyOne(names: readonly NameMention[]): NameMention | null {
  const [first] = names;
  return first !== undefined && names.every(({ person }) => person === first.person) ? first : null;
}
