import { countWhile } from '../../ordered.ts';
import { itemAt } from '../../item-at.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import { WordList } from '../../words/word-list.ts';
import { GROUPS, isRole } from '../../words/roles.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  GROUP,
  isOf,
  PREPOSITION,
  SUBORDINATOR,
} from '../../words/word-classes.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { areOthers } from './beside.ts';
import { SAYS_MORE } from './goes-on-speaking.ts';
import { isSaying } from '../cues/is-saying.ts';
import { isEither, isSeveral } from '../phrases/companions.ts';
import { namesGroup } from '../phrases/can-be-member.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import type { Subject } from '../subjects/subjects.ts';
import { behindLoose } from '../phrases/verbs.ts';
import { subjectsIn, withThoseBeside } from './told-subjects.ts';

/** Sentences that `they` may reach back over. */
const GROUP_REACH = 3;

/**
 * The groups or unnamed sources that `they` at a token of a passage can mean: those that the nearest sentence before is about
 * or tells of right beside; at the start of a passage the only one that speaks in the last sentence of the passage before.
 */
export function groupsBefore(
  all: readonly Clauses[],
  passage: number,
  token: number,
): readonly UnnamedPhrase[] {
  const clauses = all[passage];
  const sentences = clauses?.passage.sentences ?? [];
  const here = countWhile(sentences, ({ to }) => to <= token);
  const own = clauses === undefined ? null : ownGroup(clauses, sentences[here], token);
  if (own !== null) return [own];
  if (clauses !== undefined && isInRelative(clauses, token)) return [];
  for (let s = here - 1; s >= Math.max(0, here - GROUP_REACH) && clauses !== undefined; s -= 1) {
    const sentence = sentences[s];
    const subjects = subjectsIn(clauses, sentence);
    const groups = subjects.filter((subject) => isGroup(clauses, subject));
    if (sentence !== undefined && groups.length > 0)
      return withThoseBeside(clauses, sentence, groups, areOthers);
    const together = togetherIn(clauses, subjects);
    if (sentence !== undefined && together !== null)
      return withThoseBeside(clauses, sentence, [together], areOthers);
    if (subjects.some(({ phrase }) => phrase.name !== null || isSeveral(clauses, phrase))) return [];
  }
  return here === 0 ? lastSpeaking(all[passage - 1]) : [];
}

/** `Ann Lee and Tom Hull said it was late. They added`: those together whom a sentence is about, where no others together are. */
function togetherIn(clauses: Clauses, subjects: readonly Subject[]): Subject | null {
  const [all] = subjects;
  if (all === undefined || !isTogether(clauses, all)) return null;
  return subjects.every(({ phrase }) => phrase.to <= all.phrase.to || !isSeveral(clauses, phrase))
    ? all
    : null;
}

const holdsPerson = ({ nameAt }: Clauses, { phrase: { from, to } }: Subject): boolean =>
  nameAt.slice(from, to).some((name) => name !== undefined);

const isTogether = (clauses: Clauses, { phrase }: Subject): boolean =>
  isSeveral(clauses, phrase) && !isEither(clauses, phrase);

const TURNS = new WordList('though although but while and');

/** `The authors write that it works, though they stress that`: the group that the sentence of a `they` is about and lets say more. */
function ownGroup(clauses: Clauses, sentence: Sentence | undefined, they: number): UnnamedPhrase | null {
  const { tokens } = clauses;
  // `Police published what they said was "proof"`
  const names = itemAt(tokens, they - 1)?.lower === 'what';
  if (sentence === undefined || !(names || TURNS.has(itemAt(tokens, they - 1)))) return null;
  const cue = cueWord(tokens, behindLoose(clauses, they + 1));
  if (cue === null || !(names || cue.cueClass === 'SPEECH')) return null;
  const subjects = subjectsIn(clauses, sentence).filter(({ phrase }) => phrase.from < they);
  const first = tellerBehind(clauses, subjects) ?? subjects[0];
  if (first?.phrase.name !== null || !(names || first.part === 'SPEAKS')) return null;
  // `The mayor said the workers were safe, but they said`, `Parents said teachers were rude, but they said`
  const head = tokens[first.phrase.head];
  const another = !SAYS_MORE.has(cue.lemma) && tokens.slice(first.phrase.to, they).some(isSeveralPeople);
  return head !== undefined && isSeveralPeople(head) && !another ? { clauses, phrase: first.phrase } : null;
}

/** `A child has died, officials said, and they warned`: whoever tells it behind the words, nobody else of them being several; null if nobody does. */
function tellerBehind({ tokens }: Clauses, subjects: readonly Subject[]): Subject | null {
  const teller = subjects.find(({ part }) => part === 'SPEAKS');
  if (teller === undefined || teller === subjects[0]) return null;
  const several = subjects.some((one) => {
    const head = tokens[one.phrase.head];
    return one !== teller && head !== undefined && isSeveralPeople(head);
  });
  return several ? null : teller;
}

/** Whether the last sentence of a passage lets its subject judge in words or say more: `dismissed it as "dull"`, `left, saying`. */
function judges({ tokens, passage }: Clauses): boolean {
  const { from = 0, to = 0 } = passage.sentences.at(-1) ?? {};
  for (let i = from; i < to; i += 1) {
    const { cueClass, form } = tokens[i]?.word.cue ?? {};
    if (tokens[i]?.kind === 'quote' || (cueClass === 'SPEECH' && form === 'GERUND')) return true;
  }
  return false;
}

const isSeveralPeople = (token: Token): boolean =>
  (namesGroup(token) || GROUPS.has(token.lower)) && !NO_GROUP.has(token);

const RELATIVES = new WordList('which whom what');
const NO_NOUN = ADVERB | AUXILIARY | CONJUNCTION | DETERMINER | PREPOSITION | SUBORDINATOR;

/** `the cuts, which they say hurt`, `the cuts they say hurt`: in a clause of its own sentence `they` mostly means somebody of it. */
function isInRelative({ tokens }: Clauses, they: number): boolean {
  const before = itemAt(tokens, they - 1);
  if (before?.kind !== 'word' || RELATIVES.has(before)) return before?.kind === 'word';
  return !before.capital && before.word.cue === null && endsInS(before.lower) && !isOf(before, NO_NOUN);
}

/** `… in the Gulf, diplomats said.` before a paragraph that begins with `They said`. */
function lastSpeaking(clauses: Clauses | undefined): readonly UnnamedPhrase[] {
  if (clauses === undefined || clauses.passage.damaged) return [];
  const sentence = clauses.passage.sentences.at(-1);
  const last = subjectsIn(clauses, sentence);
  const speaking = last.filter(({ part }) => part === 'SPEAKS');
  // `Ann Lee and Tom Hull left.` before a paragraph that begins with `Both said`, not so `Europe and Asia are hit.`
  const together = speaking.length === 0 ? togetherIn(clauses, last) : null;
  if (together !== null && holdsPerson(clauses, together)) return [{ clauses, phrase: together.phrase }];
  // `Prosecutors dismissed it, writing that Orme had lied.`
  const judging = speaking.length === 0 && last.slice(1).every(({ phrase }) => phrase.name !== null);
  const telling = judging && judges(clauses) ? last : givingAccount(clauses, sentence, last);
  const [group] = speaking.length > 0 ? speaking : telling;
  if (group === undefined || speaking.length > 1 || group.phrase.name !== null) return [];
  const head = clauses.tokens[group.phrase.head];
  // One official or clerk is `they` too rarely to be it in another paragraph.
  return isOf(head, GROUP) || namesGroup(head) || FAMILY.has(head) || isTogether(clauses, group)
    ? [{ clauses, phrase: group.phrase }]
    : [];
}

/** `Two miners gave accounts of the fall.`: a group of whom alone a sentence tells, with what they told; none where others are told of. */
function givingAccount(
  { tokens }: Clauses,
  sentence: Sentence | undefined,
  subjects: readonly Subject[],
): readonly Subject[] {
  const [only] = subjects;
  if (sentence === undefined || only === undefined || subjects.length > 1) return [];
  const behind = tokens.slice(only.phrase.to, sentence.to);
  return behind.some(isSaying) && !behind.some(isSeveralPeople) ? subjects : [];
}

/** Officials, the police, a source: whoever can be `they`. */
function isGroup({ tokens }: Clauses, { phrase: { name, from, head }, part }: Subject): boolean {
  const token = tokens[head];
  if (name !== null || token === undefined || NO_GROUP.has(token)) return false;
  if (namesGroup(token) || GROUPS.has(token.lower) || FAMILY.has(token)) return true;
  // One whose gender nobody knows is `they` where nobody knows who it is, or speaks.
  return isRole(token.lower) && (part === 'SPEAKS' || INDEFINITE_ONE.has(tokens[from]));
}

/** Those who mourn and thank together: `Her family said she was loved. They added`. */
const FAMILY = new WordList(
  'family families children grandchildren sons daughters siblings brothers sisters couple',
);

/** What tells of a group and is none. */
const NO_GROUP = new WordList(
  'statement report newspaper paper magazine website letter memo document filing survey study poll palace kremlin pentagon',
);
