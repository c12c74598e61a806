import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { endsWithComma } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import { FRAMES } from '../words/frames.ts';
import { ARTICLE } from '../words/function-words.ts';
import { RELATIVE_PRONOUN } from '../words/relatives.ts';
import { VERY_WORDS } from '../words/very-words.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  isOf,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { wordSet } from '../words/word-set.ts';
import { wordsBetweenMarks } from './phrases/between-marks.ts';
import { WordList } from '../words/word-list.ts';
import type { Finding } from './cues/finding.ts';
import { sentenceAt } from './cues/finding.ts';
import { isUnreal } from './cues/not-yet-said.ts';
import { denialOfFinding } from './drafts/finding-denial.ts';
import { standsBeside } from './drafts/not-said.ts';
import type { Clauses } from './phrases/noun-phrase.ts';
import { canJudge } from './phrases/somebody.ts';
import { holdsFiniteVerb } from './phrases/verbs.ts';
import type { ReportedClause } from './reported/reported-clause.ts';

/** Who speaks for themselves or for nobody in particular: `I called it "a mess," Ruhl said`. */
const NO_OTHER = new WordList('i we you one some many most others nobody everyone everybody people');

/** What counts people: `40 percent of voters said they were "tired," according to a poll`, as it puts it. */
const SHARE = new WordList('percent pct majority minority');

const SUPPOSES = new WordList('if unless whether until');

/** Whether a finding before the words at a token tells of somebody who does say something there. */
export function doesSpeak(finding: Finding, token: number): boolean {
  const { clauses, cue, phrase, tie } = finding;
  const { tokens, passage } = clauses;
  if (cue === null || tie !== undefined || phrase.from > cue.from) return false;
  if (NO_OTHER.has(tokens[phrase.head]) || !canJudge(clauses, phrase)) return false;
  // `All Orme said was that it was "late"`
  if (tokens[phrase.from]?.lower === 'all') return false;
  const verb = cueWord(tokens, cue.from);
  if (verb?.cueClass === 'ATTITUDE') return false;
  if (verb?.form === 'GERUND' && !hangsOnSubject(tokens, cue.from)) return false;
  // `his book The Truth About Ruhl tells how`
  const lead = itemAt(tokens, phrase.from - 1);
  if (SUPPOSES.has(lead) || isOf(lead, PREPOSITION)) return false;
  if (tokens.slice(phrase.from, phrase.to).some((token) => SHARE.has(token))) return false;
  if (isUnreal(clauses, sentenceAt(passage, token), cue.from)) return false;
  if (breaksOff(clauses, cue.to, token)) return false;
  return denialOfFinding(finding) === null && !standsBeside(finding, token);
}

/** What goes on with a participle of what somebody does: `kept saying`, `was shouting`. */
const GOES_ON = new WordList(
  'keep keeps kept begin begins began start starts started continue continues continued',
);

/** What holds words: `a note saying`. */
const PAPERS = new WordList('note letter email e-mail text message tweet post statement card');

/**
 * Whether a participle tells what the subject of its clause does; not so in `questioned her over words it published describing Orme
 * as "silly"`.
 */
function hangsOnSubject(tokens: readonly Token[], verb: number): boolean {
  const before = itemAt(tokens, verb - 1);
  return (
    before?.text === ',' || isOf(before, CONJUNCTION | AUXILIARY) || GOES_ON.has(before) || PAPERS.has(before)
  );
}

/** Whether what is said ends between two tokens: `said she would go, which was "overdue," Ruhl said`, `told her to go, but she was "ill"`. */
function breaksOff(clauses: Clauses, from: number, to: number): boolean {
  const { tokens } = clauses;
  for (let i = from; i < to - 1; i += 1) {
    if (tokens[i]?.text !== ',' && !endsWithComma(tokens[i])) continue;
    if (RELATIVE_PRONOUN.has(tokens[i + 1])) return true;
    const goesOn = isOf(tokens[i + 1], CONJUNCTION) && tokens[i + 2]?.lower !== 'that';
    // `but she "wept"`
    const subject = i + 3 === to && isOf(tokens[i + 2], SUBJECT_PRONOUN);
    if (goesOn && (subject || holdsFiniteVerb(clauses, i + 2, to))) return true;
  }
  return false;
}

const OPENS_ORDER = new WordList('to not');

/** Whether a clause with a verb of its own begins behind an `and` between two tokens. */
function goesOnBeside(clauses: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (isOf(clauses.tokens[i], CONJUNCTION)) return holdsFiniteVerb(clauses, i + 1, to);
  return false;
}

const ASKS = new WordList('what how why where who whom');

/** What begins a clause in front of another: `When Orme told her`, `Asked what Orme told her`. */
const leadsToAnother = (token: Token | undefined): boolean => isOf(token, SUBORDINATOR) || ASKS.has(token);

/** Verbs behind which `as` stands before what somebody calls something. */
const TAKES_AS = wordSet(`
  describe refer characterize characterise portray depict denounce dismiss criticize criticise condemn hail deride ridicule mock brand label
  praise reject slam blast`);

/** Nouns for what is said, as others have it: `said "horrible things"`, `told her lies "every single day"`. */
const SAYINGS_AND_TIMES = new WordList(
  'things lies words stuff nonsense day days week weeks night time times',
);

/** Whether words between marks only tell how, when or what kind of thing: `out of the blue`, `with a straight face`, `every day`. */
function isManner(clauses: Clauses, token: number): boolean {
  const words = wordsBetweenMarks(clauses, token).filter(({ kind }) => kind !== 'punctuation');
  const [first] = words;
  if (first === undefined || first.capital || words.length === 1) return false;
  if (first.lower === 'out' || (isOf(first, PREPOSITION) && first.lower !== 'to')) return true;
  return words.length <= LONGEST_THING && SAYINGS_AND_TIMES.has(words.at(-1));
}

/** Most words of what is only a thing said. */
const LONGEST_THING = 4;

const TURNS = new WordList('then when while although though because since after before until fact');

/**
 * Whether the words at a token stand beside what the verb tells of: `said sales were up when the books were "cooked"`, `told her he
 * was rich, a "lie,"`, `and she "fell for it"`; not so behind `, that`.
 */
function turnsAway({ tokens }: Clauses, from: number, token: number): boolean {
  for (let i = token - 1; i > from; i -= 1) {
    if (tokens[i]?.lower === 'that') return false;
    // `noted that while "it is late"`
    if (TURNS.has(tokens[i])) return itemAt(tokens, i - 1)?.lower !== 'that';
    if (tokens[i]?.text === ',' || endsWithComma(tokens[i])) return i < token - 1;
    if (isOf(tokens[i], CONJUNCTION) && isOf(tokens[i + 1], SUBJECT_PRONOUN)) return true;
  }
  return false;
}

/** Whether what the verb of a finding tells of are the very words at a token; `clause` is what it reports, if that is a clause. */
export function givesWords(
  { clauses, cue, phrase }: Finding,
  clause: ReportedClause | null,
  token: number,
): boolean {
  const { tokens } = clauses;
  if (cue === null || isManner(clauses, token) || turnsAway(clauses, cue.to, token)) return false;
  const lemma = cueWord(tokens, cue.from)?.lemma ?? '';
  const frame = FRAMES.get(lemma);
  // `told her to go and she was "shocked"`: a clause beside the order.
  const first = clause?.stretches[0]?.from;
  if (first !== undefined && OPENS_ORDER.has(tokens[first]) && goesOnBeside(clauses, first, token))
    return false;
  // `admitted "mistakes"`: a thing, as whoever tells of it can name it.
  const isThing = first === token && !VERY_WORDS.has(lemma);
  if (clause !== null && !clause.weak && !isThing)
    return frame !== undefined && (frame.clause || frame.question || frame.listener || frame.infinitive);
  if (holdsFiniteVerb(clauses, cue.to, token)) return false;
  const between = tokens.slice(cue.to, token);
  if (between.some((one) => isOf(one, CONJUNCTION))) return false;
  // `dismissed it as "noise"`, `complained of "chaos"`
  const lead = itemAt(tokens, ARTICLE.has(itemAt(tokens, token - 1)) ? token - 2 : token - 1);
  if (lead?.lower === 'as') return TAKES_AS.has(lemma);
  // `talked about "thieves"`: a matter, as whoever tells of it can name it.
  const matter = clause !== null && lead !== undefined && frame?.prepositions.includes(lead.lower) === true;
  if (matter && lead.lower === 'of') return true;
  // `told "a pack of lies"`
  if (lemma === 'tell' && token === cue.to) return false;
  // `shouted "Go"`, `told her: "Go"`, `called the plan "dead"`
  if (!VERY_WORDS.has(lemma) || between.slice(0, -1).some(({ kind }) => kind !== 'word')) return false;
  // `Asked what Orme told her, "I do not know," Ruhl said`
  return itemAt(tokens, token - 1)?.kind === 'word' || !leadsToAnother(itemAt(tokens, phrase.from - 1));
}
