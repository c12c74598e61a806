import { itemAt } from '../../item-at.ts';
import { countWhile } from '../../ordered.ts';
import type { Passage } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { TextRange } from '../drafts/drafts.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Pronouns } from '../mentions/pronouns-meant.ts';
import { asksForWords, asksSomebody } from './asks-somebody.ts';
import type { Label } from './label.ts';
import { isOfInterview, labelsOf, maybeLabelled } from './label.ts';
import { talkOf } from './talk.ts';
import { withInitials } from './initials.ts';
import { contentOf, hear, LONGEST_GAP, placeOf, saysI, tellsOf } from './turn-content.ts';
import type { Parties, TalkHead } from './who-talks.ts';
import { explains, whoTalks } from './who-talks.ts';

/** What somebody says in an interview or a transcript: the words behind a label, which have no marks. */
export interface Turn extends Label {
  /** The words, a range for each paragraph; none where they stand between marks: `ORME: "We will."` */
  readonly content: readonly TextRange[];
  /** The words that name whoever speaks: those of the label, or where `Q:` or `A:` leads; null if the story does not tell. */
  readonly speaker: NameMention | null;
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
  /** Whether the turn before asks for another's words: `What did your wife say?` */
  asksOfAnother(turn: Turn): boolean;
  /** Whether a name only announces who speaks: that of a label. */
  announces(name: NameMention): boolean;
  /** Whether he or she in a turn can mean somebody: not who talks there, nor whom a label announces. */
  tellsOf(turn: Turn, antecedent: Antecedent): boolean;
}

/** Finds the turns of interviews and transcripts among the labels that stand near each other. */
export function findTurns(all: readonly Clauses[], pronouns: Pronouns, head: TalkHead): Turns {
  const talks = runsOf(withInitials(all.flatMap(labelsOf), all)).map(talkOf);
  const labelled = talks.flat();
  if (labelled.length === 0) return NO_TURNS;
  const stops = maybeLabelled(all);
  const heard = talks.map((talk) => talk.map((label, at) => hear(all, stops, label, talk[at + 1])));
  const first = labelled.find(isOfInterview);
  const introduction = first === undefined ? [] : all.slice(0, placeOf(first));
  const answering = heard.flat().filter(({ label }) => label.kind === 'ANSWERS');
  const saying = answering.some(saysI);
  const asked = talks.some(asksSomebody) && !explains([...introduction, ...head.headlines]);
  const told = first === undefined ? NO_PARTIES : whoTalks(introduction, head, pronouns, saying || asked);
  // `A: In June, Ruhl says`: who is told of does not answer.
  const another = answering.some((one) => tellsOf(one, told.answers));
  const parties = another ? { ...told, answers: null } : told;
  // Where nobody is interviewed, no answer says `I` and no question says `you`, the reporter asks and answers.
  const isTold = saying || (asked && !another) || parties.answers !== null;
  const found = heard
    .filter((talk) => isTold || !talk.every(({ label }) => isOfInterview(label)))
    .flatMap((talk) =>
      talk.map((one): Turn => {
        const speaker = speakerOf(one.label, parties);
        return { ...one.label, content: contentOf(one, speaker), speaker };
      }),
    );
  return found.length === 0 ? NO_TURNS : lookUp(found, parties);
}

const NO_PARTIES: Parties = { asks: null, answers: null };

/** Those of a story that is no talk. */
export const NO_TURNS: Turns = {
  all: [],
  at: () => null,
  before: () => null,
  of: () => null,
  asksOfAnother: () => false,
  announces: () => false,
  tellsOf: () => true,
};

/** Labels that stand near each other. */
function runsOf(labels: readonly Label[]): Label[][] {
  const runs: Label[][] = [];
  let last: Label | undefined;
  for (const label of labels) {
    const near = last !== undefined && placeOf(label) - placeOf(last) <= LONGEST_GAP + 1;
    const run = near ? runs.at(-1) : undefined;
    if (run === undefined) runs.push([label]);
    else run.push(label);
    last = label;
  }
  return runs;
}

function speakerOf({ kind, name }: Label, { asks, answers }: Parties): NameMention | null {
  if (kind === 'ASKS') return asks;
  return kind === 'ANSWERS' ? answers : name;
}

function lookUp(found: readonly Turn[], { asks, answers }: Parties): Turns {
  const told = Map.groupBy(
    found.flatMap((turn) => turn.content.map((range) => ({ turn, ...range }))),
    ({ passage }) => passage,
  );
  const marked = Map.groupBy(
    found.filter(({ content }) => content.length === 0),
    ({ clauses }) => clauses.passage,
  );
  const names = new Set(found.map(({ phrase }) => phrase.name));
  const previous = new Map(found.map((turn, at) => [turn, itemAt(found, at - 1)]));
  const byLabel = new Map(found.map((turn) => [turn.phrase, turn]));
  return {
    all: found,
    at: (passage, offset) => {
      const ranges = told.get(passage) ?? [];
      const last = itemAt(ranges, countWhile(ranges, ({ start }) => start <= offset) - 1);
      return last !== undefined && offset < last.end ? last.turn : null;
    },
    before: (passage, token) => {
      const labels = marked.get(passage) ?? [];
      const last = itemAt(labels, countWhile(labels, ({ behind }) => behind <= token) - 1);
      return last?.behind === token ? last : null;
    },
    of: (phrase) => byLabel.get(phrase) ?? null,
    asksOfAnother: (turn) => asksForWords(previous.get(turn)),
    announces: (name) => names.has(name),
    tellsOf: (turn, antecedent) => {
      const here = isOfInterview(turn) ? [asks, answers] : [turn.speaker];
      const person = personOf(antecedent);
      if (person !== null && here.some((name) => name?.person === person)) return false;
      return antecedent.name === null || !names.has(antecedent.name);
    },
  };
}
