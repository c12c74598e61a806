import { agentBehind } from './agent-behind.ts';
import { BESIDE, OF_OR_ABOUT, ON_OR_IN } from '../../words/linking-words.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { criedBy } from '../cues/cries.ts';
import { cueAt } from '../cues/cue-at.ts';
import { isLeftAtBut } from '../drafts/left-at-but.ts';
import { phraseOfCue } from '../subjects/cue-phrase.ts';
import { nearestCue } from '../nearest/nearest-cue.ts';
import { tellsWhenSpoken } from '../nearest/spoke-when.ts';
import { descriptionStart } from '../phrases/description-start.ts';
import type { AttributionRule, Finding } from '../cues/finding.ts';
import { clausesOfPart, findingOf } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { isOf, PREPOSITION, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { canJudge } from '../phrases/somebody.ts';
import { sourceStart } from '../phrases/source-opening.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** Most tokens between one cue and the subject of the one it reports: `told reporters in Riga that Ruhl had said`. */
const LONGEST_OBJECT = 8;

/** `Ruhl said "…"`, `Ruhl praised "…", saying it was "…"`: the nearest cue before the words in their sentence. */
export const cueBefore: AttributionRule = {
  name: 'cue-before',
  find(context) {
    const clauses = clausesOfPart(context);
    const { sentence, part } = context;
    const told = agentBehind(clauses, sentence, part.token) ?? criedBy(clauses, sentence, part.token);
    if (told === null && context.isCried) return null;
    const cue = told ?? nearestCue(clauses, sentence, part.token, 'ANY');
    if (cue === null) return null;
    const found = reportedBy(clauses, sentence, cue);
    return isLeftAtBut(found, part.token) ? null : found;
  },
};

/** A finding of words behind their cue, with those who report it. */
export function reportedBy(clauses: Clauses, sentence: Sentence, cue: CuePhrase): Finding {
  return findingOf(
    'CUE_BEFORE',
    clauses,
    withReporters(clauses, sentence, cue),
    cue.cueClass === 'SPEECH' ? 0.95 : cue.tie === 'OWNER' ? 0.8 : 0.9,
  );
}

/** A cue with those who report it: `an official said Ruhl had told her`. */
export function withReporters(clauses: Clauses, sentence: Sentence, cue: CuePhrase): CuePhrase {
  const outer = outerSubjects(clauses, sentence, cue);
  const source = outer.length > 0 || cue.via.length > 0 ? null : sourceOf(clauses, sentence, cue);
  return { ...cue, via: [...cue.via, ...(source === null ? outer : [source])] };
}

/** `According to Ruhl, Orme said it was "leaky".`: whom a sentence begins with, where the one who speaks stands right behind. */
function sourceOf(
  clauses: Clauses,
  { from }: Sentence,
  { subject, from: verb }: CuePhrase,
): NounPhrase | null {
  const { tokens } = clauses;
  if (tokens[from]?.lower !== 'according' || sourceStart(tokens, from) !== from || subject.from > verb)
    return null;
  // `According to Ruhl, she said`: she may be Ruhl.
  if (subject.name === null && isOf(tokens[subject.head], SUBJECT_PRONOUN)) return null;
  const source = somebodyFrom(clauses, from + 2, subject.from);
  if (
    source === null ||
    !canJudge(clauses, source) ||
    (source.name !== null && source.name.person === subject.name?.person)
  )
    return null;
  const comma = tokens[source.to]?.text === ',' ? source.to : -1;
  return comma + 1 === subject.from ? source : null;
}

/** Who speaks last before a token, not those whose words that one passes on: `Ruhl said a guard had told her`. */
export function outermostSpeaker(clauses: Clauses, sentence: Sentence, before: number): NounPhrase | null {
  const cue = nearestCue(clauses, sentence, before, 'SPEECH');
  return cue === null ? null : (outerSubjects(clauses, sentence, cue).at(-1) ?? cue.subject);
}

/** What reports a clause whose subject a relative tells more of, or words of whoever it names. */
const REPORTS = new WordList(`
  say claim argue add insist believe think suggest note acknowledge admit allege maintain concede hope point assert state report
  quote recall describe remember explain reveal announce write tweet estimate predict agree find know realise realize`);

/** `hit back at critics who called it "dull"`, `hit back after critics said it was "dull"`: nobody passes on words that one answers. */
function isToldTo(
  { tokens }: Clauses,
  { subject, via }: CuePhrase,
  lemma: string,
  verb: number,
  inner: number,
): boolean {
  if (via.length > 0 || REPORTS.hasWord(lemma)) return false;
  // `told of a man who called her "a fool"`
  if (SPEAKS_OF.hasWord(lemma) && OF_OR_ABOUT.has(tokens[verb + 1])) return false;
  if (!WHO.has(tokens[subject.head]) && !BEHIND.has(itemAt(tokens, inner - 1))) return false;
  // `tried to interject at that point before Ruhl said`
  return !tokens
    .slice(verb, inner)
    .some(({ lower }, i, all) => lower === 'that' && !isOf(itemAt(all, i - 1), PREPOSITION));
}

const SPEAKS_OF = new WordList('tell speak talk complain boast joke');
const WHO = new WordList('who');
const BEHIND = new WordList('after before since because once until till');

const isBeside = ({ tokens }: Clauses, i: number): boolean =>
  BESIDE.has(tokens[i]) && !isOf(tokens[i + 1], SUBJECT_PRONOUN);

/** Whoever reports the cue: in `an official said Ruhl had told her "…"`, the official. Nearest first. */
function outerSubjects(clauses: Clauses, sentence: Sentence, cue: CuePhrase): NounPhrase[] {
  const outer: NounPhrase[] = [];
  let inner = descriptionStart(clauses, (cue.via.at(-1) ?? cue.subject).from);
  for (let i = inner - 1; i >= sentence.from && inner - i <= LONGEST_OBJECT; i -= 1) {
    const token = clauses.tokens[i];
    if (
      token?.kind === 'punctuation' ||
      token?.kind === 'quote' ||
      token?.lower === 'and' ||
      token?.lower === 'but' ||
      // `hit back at her with spokesman Warren Orme saying`
      (token?.lower === 'with' && i === inner - 1)
    )
      break;
    // `Ruhl said it was safe while Orme called it "a trap"`
    if (i === inner - 1 && isBeside(clauses, i)) break;
    // `The plan was, as described by Orme, "over"`: his own verb stands before him.
    if (i >= cue.from && i < cue.to) continue;
    const found = cueAt(clauses, sentence, i);
    if (found?.cueClass !== 'SPEECH') continue;
    if (outer.length === 0 && isToldTo(clauses, cue, found.lemma, i, inner)) break;
    if (tellsWhenSpoken(clauses, found.lemma, i, inner)) break;
    const phrase = phraseOfCue(clauses, sentence, i, found);
    if (phrase === null || phrase.subject.to > i) break;
    // `In a statement read to the court Orme said`
    if (ON_OR_IN.has(itemAt(clauses.tokens, phrase.subject.from - 1))) break;
    outer.push(phrase.subject);
    inner = descriptionStart(clauses, phrase.subject.from);
    i = inner;
  }
  return outer;
}
