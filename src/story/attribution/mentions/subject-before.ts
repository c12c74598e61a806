import { itemAt } from '../../item-at.ts';
import { countWhile } from '../../ordered.ts';
import type { Passage } from '../../passage.ts';
import { isKin } from '../../people/around-name.ts';
import { isRole } from '../../words/roles.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { foremost, isUnnamed, personOf } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';

/** Whom a sentence is about. */
export interface SubjectBefore {
  readonly meant: Antecedent;
  /** Whether nobody else is named there. */
  readonly alone: boolean;
  /** The only one named there who does not speak, if another does; null if there is none. */
  readonly other: Antecedent | null;
  /** Everybody named there. */
  readonly all: readonly Antecedent[];
}

/** Sentences that `the Croatian` may reach back over. */
const REACH = 8;

/** See `Pronouns.subjectBefore`; `sentenceAt` gives the antecedents of a sentence of a passage. */
export function subjectBefore(
  passages: readonly Passage[],
  sentenceAt: (passage: number, sentence: number) => readonly Antecedent[],
  passage: number,
  token: number,
): SubjectBefore | null {
  const here = countWhile(passages[passage]?.sentences ?? [], ({ to }) => to <= token);
  const colon = colonBefore(passages[passage], here, token);
  if (colon !== null) {
    const told = sentenceAt(passage, here).filter(({ start }) => start < colon);
    const people = peopleOf(passages[passage], here, told);
    const meant = foremost(people);
    if (meant !== undefined) return { meant, alone: isOne(people), other: silentOne(people), all: people };
  }
  for (let s = here - 1; s >= Math.max(0, here - REACH); s -= 1) {
    const all = sentenceAt(passage, s);
    const people = peopleOf(passages[passage], s, all);
    const meant = foremost(people);
    if (people.length > 0)
      return meant === undefined
        ? null
        : { meant, alone: isOne(people), other: silentOne(people), all: people };
    if (all.some(isIntroduced)) return null;
  }
  const before = here > REACH ? undefined : itemAt(passages, passage - 1);
  if (before === undefined || before.damaged) return null;
  const people = before.sentences.flatMap((_, s) => peopleOf(before, s, sentenceAt(before.index, s)));
  const [meant] = people;
  return meant === undefined || !isOne(people) ? null : { meant, alone: true, other: null, all: people };
}

/** Most tokens from words to whoever says them: `"…," said the Swede`. */
const LONGEST_TAG = 3;

/** `Ruhl was furious: "We lost," the Swede said.`: where the colon stands that words before a token are behind; null if there is none. */
function colonBefore(passage: Passage | undefined, sentence: number, token: number): number | null {
  const tokens = passage?.tokens ?? [];
  const from = passage?.sentences[sentence]?.from ?? token;
  for (let i = token - 1; i > from + 1 && token - i <= LONGEST_TAG; i -= 1) {
    if (tokens[i]?.kind !== 'quote') continue;
    const colon = tokens[i - 1];
    return colon?.text === ':' ? colon.start : null;
  }
  return null;
}

/** Most words between `his` and a name. */
const LONGEST_OWNED = 5;

/** The people named in a sentence, but not whoever `His rival, Ann Lee,` begins with; `his wife, Ann Lee,` tells of two. */
function peopleOf(
  passage: Passage | undefined,
  sentence: number,
  all: readonly Antecedent[],
): readonly Antecedent[] {
  const people = withoutFronted(passage, sentence, all.filter(isNamed));
  const [first, second] = people;
  const { tokens, sentences } = passage ?? { tokens: [], sentences: [] };
  const from = sentences[sentence]?.from ?? 0;
  if (first?.root == null || second === undefined || first.part !== 'MENTIONED') return people;
  if (tokens[from]?.start !== first.start) return people;
  for (let i = from + 1; (tokens[i]?.start ?? second.start) < second.start; i += 1)
    if (i - from > LONGEST_OWNED || isKin(tokens[i]?.lower ?? '')) return people;
  return people.slice(1);
}

/** Most tokens from the comma behind what is fronted to the name: `, Rovers boss Tom Hull`. */
const LONGEST_TITLE = 4;

/**
 * Those named in a sentence but for the `his` of what stands in front: in `Asked about it at his club, Rovers boss Tom Hull left` it is
 * Hull as often, whomever else it can mean; not in `In May his wife, Ann Lee, left`.
 */
function withoutFronted(
  passage: Passage | undefined,
  sentence: number,
  people: readonly Antecedent[],
): readonly Antecedent[] {
  const main = people.find(({ name, part }) => name !== null && part !== 'MENTIONED');
  const first = people[0];
  const from = passage?.sentences[sentence]?.from;
  if (main === undefined || first === undefined || first === main || first.root === null) return people;
  if (passage === undefined || from === undefined) return people;
  const { tokens } = passage;
  let at = from;
  while ((tokens[at]?.start ?? main.start) < main.start) at += 1;
  const comma = tokens
    .slice(Math.max(from, at - LONGEST_TITLE), at)
    .findLastIndex(({ text }) => text === ',');
  if (comma === -1) return people;
  const end = Math.max(from, at - LONGEST_TITLE) + comma;
  if (isRole(itemAt(tokens, end - 1)?.lower ?? '')) return people;
  return people.filter(
    ({ root, part, start, gender }) =>
      root === null ||
      part !== 'MENTIONED' ||
      start >= (tokens[end]?.start ?? 0) ||
      (main.gender ?? gender) !== gender,
  );
}

/** Whoever is only told of, beside one who speaks. */
function silentOne(people: readonly Antecedent[]): Antecedent | null {
  const speakers = people.filter(({ part }) => part === 'SPEAKS').map(({ bearer }) => bearer);
  const silent = people.filter(({ bearer }) => !speakers.includes(bearer));
  return speakers.length > 0 && isOne(silent) ? (silent[0] ?? null) : null;
}

const isNamed = (antecedent: Antecedent): boolean => personOf(antecedent) !== null;

const isOne = (people: readonly Antecedent[]): boolean =>
  new Set(people.map(({ bearer }) => bearer)).size === 1;

/** `A pupil wept`: somebody of whom the text has not told before. */
const isIntroduced = ({ bearer, root, part }: Antecedent): boolean =>
  root === null &&
  part !== 'MENTIONED' &&
  bearer !== null &&
  isUnnamed(bearer) &&
  INDEFINITE_ONE.has(bearer.clauses.tokens[bearer.phrase.from]);
