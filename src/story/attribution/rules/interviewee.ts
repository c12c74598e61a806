import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import type { CastPerson } from '../../people/person.ts';
import { CONJUNCTION, DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { UtterancePart } from '../../quotes/utterances.ts';
import type { AttributionRule, Finding, RuleContext } from '../cues/finding.ts';
import { awaitsAttribution, clausesOfPart, sentenceAt } from '../cues/finding.ts';
import { reportersQuestion } from '../nearest/reporters-question.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { outermostSpeaker } from './cue-before.ts';

/** Longest question, in tokens, and most paragraphs that whoever answers has last spoken before. */
const [LONGEST_QUESTION, NEAR] = [24, 3];
/** Utterances before a question among which nobody else speaks. */
const MOST_SPOKEN = 8;

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'MALE'],
  ['she', 'FEMALE'],
]);

/**
 * `Did she tell her parents? "God, no."`: a question that a profile asks without marks is answered by the one who has spoken in it,
 * and so is what `Then, to me:` leads to; nobody where others have spoken near.
 */
export const interviewee: AttributionRule = {
  name: 'interviewee',
  find(context) {
    const { utterance, part, previous } = context;
    if (utterance.kind !== 'DIRECT' || awaitsAttribution(part) || previous?.finding == null) return null;
    const { passage, token } = part;
    const clauses = clausesOfPart(context);
    const last = previous.utterance.parts.at(-1);
    const here = last?.passage === passage;
    if (here) return goesOnTo(clauses, token) ? goingOn(previous.finding) : null;
    if (
      last === undefined ||
      passage.index - last.passage.index > NEAR ||
      reportersQuestion(context) !== null
    )
      return null;
    const asked = token > 0 ? clauses : itemAt(context.clauses, passage.index - 1);
    const mark = (token > 0 ? token : (asked?.tokens.length ?? 0)) - 1;
    if (asked === undefined || itemAt(asked.tokens, mark)?.text !== '?') return null;
    const { from } = sentenceAt(asked.passage, mark);
    if (mark - from > LONGEST_QUESTION || asked.tokens.slice(from, mark).some(({ kind }) => kind === 'quote'))
      return null;
    const only = onlySpeaker(context);
    if (only === null) return null;
    const pronoun = asked.tokens.slice(from, mark).find(({ lower }) => GENDERS.has(lower));
    const gender = GENDERS.get(pronoun?.lower ?? '') ?? null;
    if (gender !== null && only.gender !== null && gender !== only.gender) return null;
    if (speaksBefore(asked, from, only.person, gender)) return null;
    return tellsOfAnother(context, asked, from, last, { ...only, asked: gender })
      ? null
      : goingOn(previous.finding);
  },
};

const goingOn = (finding: Finding): Finding => ({
  ...finding,
  method: 'RUNNING_SPEAKER',
  cue: null,
  confidence: 0.6,
});

const THEN = new WordList('then later finally');

/** `Then, to me:`, `And then, to her assistant:`: the same one speaks to somebody. */
function goesOnTo({ tokens, passage }: Clauses, words: number): boolean {
  if (itemAt(tokens, words - 1)?.text !== ':') return false;
  let i = sentenceAt(passage, words - 1).from;
  while (isOf(tokens[i], CONJUNCTION)) i += 1;
  if (!THEN.has(tokens[i])) return false;
  if (tokens[i + 1]?.text === ',') i += 1;
  return tokens[i + 1]?.lower === 'to' && words - i <= LONGEST_HEARER;
}

/** Most tokens of `, to her own assistant:`. */
const LONGEST_HEARER = 7;

/** The one who alone has spoken near before, with the gender that tells; null where several have, or somebody without a name. */
function onlySpeaker({ all }: RuleContext): { person: CastPerson | null; gender: Gender | null } | null {
  let person: CastPerson | null = null;
  let gender: Gender | null = null;
  for (const { utterance, finding } of all.slice(-MOST_SPOKEN)) {
    if (utterance.kind !== 'DIRECT' || finding === null) continue;
    const { name, head } = finding.phrase;
    if (name === null) {
      const told = GENDERS.get(finding.clauses.tokens[head]?.lower ?? '');
      if (told === undefined || (gender !== null && gender !== told)) return null;
      gender = told;
      continue;
    }
    if (person !== null && person !== name.person) return null;
    person = name.person;
    if (person.gender !== null && gender !== null && person.gender !== gender) return null;
    gender ??= person.gender;
  }
  return { person, gender };
}

/**
 * Whether the sentence before a question, behind what was said last, is about another who may be asked, or a thing with words on
 * it: `Tom Orme waited outside. So what? "I'm cold."`, `A banner hung there. Why? "Down with it."`
 */
function tellsOfAnother(
  context: RuleContext,
  asked: Clauses,
  question: number,
  last: UtterancePart,
  one: { readonly person: CastPerson | null; readonly gender: Gender | null; readonly asked: Gender | null },
): boolean {
  const clauses = question > 0 ? asked : itemAt(context.clauses, asked.passage.index - 1);
  if (clauses === undefined || clauses.passage.index < last.passage.index) return false;
  const before = clauses.passage.sentences.findLast(({ to }) => clauses !== asked || to <= question);
  if (before === undefined || (clauses.passage === last.passage && before.to > last.token)) return false;
  const first = clauses.tokens[before.from];
  const name = clauses.nameAt[before.from];
  if (name !== undefined) {
    if (one.person !== null) return name.person !== one.person;
    return name.person.gender !== null && one.gender !== null && name.person.gender !== one.gender;
  }
  const isAsked = itemAt(clauses.tokens, before.to - 1)?.text === '?';
  return !isAsked && one.asked === null && isOf(first, DETERMINER);
}

/** Whether the sentence before a question tells what another says whom it can be asked of: `Orme has said no. Is it true?` */
function speaksBefore(
  clauses: Clauses,
  question: number,
  person: CastPerson | null,
  asked: Gender | null,
): boolean {
  if (question === 0) return false;
  const before = sentenceAt(clauses.passage, question - 1);
  const speaker = outermostSpeaker(clauses, before, before.to);
  if (speaker === null || speaker.name?.person === person) return false;
  if (speaker.name === null) return !GENDERS.has(clauses.tokens[speaker.head]?.lower ?? '');
  // `Ben Orme has said no. Does she believe him?`
  const { gender } = speaker.name.person;
  return asked === null || gender === null || gender === asked;
}
