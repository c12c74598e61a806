import { countWhile } from '../../ordered.ts';
import { TOLD_KINDS } from '../../passage.ts';
import type { NameMention } from '../../people/person.ts';
import { endsInS } from '../../words/inflect.ts';
import { WordList } from '../../words/word-list.ts';
import type { TextRange } from '../drafts/drafts.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Label } from './label.ts';
import { spokenRanges } from './stage-directions.ts';
import { OWN_WORDS } from './own-words.ts';

/** Tokens of a paragraph. */
export interface Stretch {
  readonly clauses: Clauses;
  readonly from: number;
  readonly to: number;
}

/** A label of a talk with the words behind it and the paragraphs that can go on with its turn. */
export interface Heard {
  readonly label: Label;
  readonly stretches: readonly [Stretch, ...Stretch[]];
  /** Whether no label of the talk stands behind it. */
  readonly last: boolean;
}

/** Paragraphs without a label that can stand between two turns: those of a long answer. */
export const LONGEST_GAP = 6;

/** The index of the paragraph that a label stands in. */
export const placeOf = ({ clauses }: Label): number => clauses.passage.index;

/** The words behind a label, and the paragraphs below up to the next label or what `stops`. */
export function hear(
  all: readonly Clauses[],
  stops: ReadonlySet<Clauses>,
  label: Label,
  next: Label | undefined,
): Heard {
  const { clauses, behind, end } = label;
  const first = placeOf(label);
  const below = all.slice(first + 1, next === undefined ? first + 1 + LONGEST_GAP : placeOf(next));
  const stop = below.findIndex((one) => !TOLD_KINDS.has(one.passage.kind) || stops.has(one));
  const goOn = stop < 0 ? below : below.slice(0, stop);
  const own: Stretch = { clauses, from: behind, to: end };
  return { label, stretches: [own, ...goOn.map(whole)], last: next === undefined };
}

const whole = (clauses: Clauses): Stretch => ({ clauses, from: 0, to: clauses.tokens.length });

const OF_ONE = new WordList(OWN_WORDS.ONE);
const OF_SEVERAL = new WordList(OWN_WORDS.SEVERAL);

/** Whether somebody says `I` there, in marks or outside them. */
export function saysI({ stretches }: Heard): boolean {
  return stretches.some(({ clauses: { tokens, passage }, from, to }) => {
    const start = tokens[from]?.start ?? 0;
    let piece = countWhile(passage.pieces, ({ outerStart }) => outerStart < start);
    for (let i = from; i < to; i += 1) {
      if (OF_ONE.has(tokens[i])) return true;
      if (tokens[i]?.kind !== 'quote') continue;
      if (passage.inner[piece]?.some((token) => OF_ONE.has(token)) === true) return true;
      piece += 1;
    }
    return false;
  });
}

/**
 * The words of a turn, a range for each paragraph; none where they stand between marks. Of the paragraphs before the next
 * label all go on with it up to the last that sounds spoken; behind the last label only those in which the speaker says
 * `I`, since the reporter goes on there.
 */
export function contentOf({ label, stretches, last }: Heard, speaker: NameMention | null): TextRange[] {
  const [first, ...below] = stretches;
  // `A: "Go," he said. I went.`: whoever says `I` outside the marks tells what another said.
  if (label.clauses.tokens[label.behind]?.kind === 'quote' && !saysIOutside(first)) return [];
  let to = 0;
  for (const [i, stretch] of below.entries()) {
    const { clauses } = stretch;
    if (tellsOfSpeaker(stretch, speaker)) break;
    if (last ? isOfLast(clauses) : soundsSpoken(clauses)) to = i + 1;
    else if (last) break;
  }
  return [first, ...below.slice(0, to)].flatMap(spokenRanges);
}

const saysIOutside = ({ clauses, from, to }: Stretch): boolean =>
  clauses.tokens.slice(from, to).some((token) => OF_ONE.has(token));

/** Whether a paragraph says `I`, `we` or `you`, cuts words short, or goes on in the present with `It`, `That` or `And`. */
function soundsSpoken(clauses: Clauses): boolean {
  const { tokens } = clauses;
  if (tokens.some((token) => OF_ONE.has(token) || OF_SEVERAL.has(token) || OF_TALK.has(token))) return true;
  if (GOES_ON.has(tokens[0])) return true;
  return TIES.has(tokens[0]) && isPresent(clauses, 1);
}

const OF_TALK = new WordList(`
  you your yours yourself 'm 'll 've 're don't doesn't can't won't isn't aren't didn't wasn't weren't haven't hasn't
  wouldn't couldn't shouldn't ain't`);
const GOES_ON = new WordList('and because yes no yeah okay well oh');
/** What points back to what was said right before. */
const TIES = new WordList('it that this they those these there');
/** Verbs of the present without the ending of `It leaks` and `It's`. */
const PRESENTS = new WordList('are have do can will may must should would could need');

function isPresent({ tokens }: Clauses, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'punctuation') return /^['’]s$/u.test(token.text);
  return PRESENTS.has(token) || (endsInS(token?.lower ?? '') && token?.lower !== 'was');
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

/** Whether the words right behind a label tell of somebody: `A: Ruhl says no.` */
export const tellsOf = ({ stretches: [own] }: Heard, somebody: NameMention | null): boolean =>
  tellsOfSpeaker(own, somebody);

/** `Ruhl told us that we were late`: who speaks does not call herself by her name. */
function tellsOfSpeaker({ clauses, from, to }: Stretch, speaker: NameMention | null): boolean {
  if (speaker === null || clauses.tokens.slice(from, to).some((token) => OF_ONE.has(token))) return false;
  return clauses.nameAt.slice(from, to).some((name) => name?.person === speaker.person);
}
