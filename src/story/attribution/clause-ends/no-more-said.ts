import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import {
  FINITE,
  isOf,
  LOOSE,
  PAST,
  OBJECT_PRONOUN,
  PERSONAL_PRONOUN,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { HAVE } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { cueForm } from '../../words/cues.ts';
import { AND_BUT_OR_YET } from '../../words/linking-words.ts';
import { HE_OR_SHE, HIM_HER_OR_THEM } from '../../words/pronouns.ts';
import { QUESTION_WORD } from '../../words/relatives.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, holdsFiniteVerb } from '../phrases/verbs.ts';
import { isBesideWhatIsToCome } from './beside-what-is-to-come.ts';
import { fallsSilentThen, remainsMinded } from './falls-silent.ts';
import { sayingBefore } from '../complements/saying-before.ts';
import { isPlainPast } from '../complements/speakers-deed.ts';

/* What a speaker does not say beside what is said, and what the one does who asks others to do something. */

/** What `not` stands behind; `would` and `could` only where nothing is told: `would not say why`, not `would not promise it`. */
const BEFORE_NOT = new WordList('did does do has have would could will can');
const NOT_DONE = new WordList(/^(?:(?:did|does|do|has|have|would|could|wo|ca)n['’]t|cannot)$/);
const MODAL = new WordList(/^(?:would|could|will|can|wo)/);
/** What somebody leaves unsaid, whoever is spoken of: `said the clerk had left, but did not elaborate`. */
const UNSAID = new WordList('elaborate specify disclose quantify elaborated specified disclosed quantified');
/** What is given by saying it. */
const GIVEN = new WordList('give provide offer supply release given provided offered supplied released');
const TELLS_MORE = new WordList(`
  detail details specifics reason reasons explanation explanations timeline timetable timeframe figure figures evidence example
  examples name names date dates price terms number numbers estimate estimates breakdown particulars information`);
/** Pasts of giving, before what is not given: `gave no reason`. */
const GAVE = new WordList('gave provided offered supplied released');
const NONE = new WordList('no few little');
/** What is done to nobody by that one: `said a man was held and would not name him`. */
const NAME = new WordList('identify name');
/** A verb of somebody that no other can do in the end. */
const DIED = new WordList('died drowned');
/** Those whose saying is the speakers' own: `said they held him but did not say where`. */
const OWN = new WordList('they it we');
/** What can tell something as well as whoever speaks of it: `said the report did not specify names`. */
const TELLS = new WordList(
  /^(?:report|study|survey|letter|memo|email|e-mail|document|filing|statement|notice|lawsuit|suit|complaint|indictment|bill|law|ordinance|order|rule|ruling|plan|proposal|agreement|deal|contract|article|story|book|note|message|tape|recording|video|affidavit|warrant|record|data|map|form|application|request|resolution|policy|treaty|draft|budget|audit|review|file|website|guideline)s?$/,
);
/** What tells of today, before its `not`. */
const TODAY = new WordList(/^(?:can|will|do|does|cannot|(?:ca|wo|do|does)n['’]t)$/);
/** What is done to somebody who can answer. */
const ASKED = new WordList('asked told urged pressed begged invited questioned');
/** Participles that are base forms too. */
const HURT = new WordList('hurt hit cut');
const ELABORATE = new WordList('elaborate elaborated');
const BE = new WordList('was were is are');
const SPEAKER = new WordList('he she they we i it');
/** Furthest such a word behind its verb: `did not give any further details`. */
const NEAR = 4;
const SAYING = new WordList('say said');
/** What whoever is spoken of leaves undone as well: `said the clerk knew, but did not tell her`. */
const THEIRS = new WordList(
  'tell warn report inform ask answer reply respond name call speak write read begin order make find show go put say talk point challenge attack',
);
/** Behind which a past is a participle. */
const BE_DONE = new WordList('be been have had get got');

/**
 * Whether, at a comma or conjunction, the reporter goes on with what the speaker does not say (`said it was safe, but did not
 * elaborate`), or, behind what others are to do, with what the speaker does (`urged them to wait and left the room`).
 */
export function saysNoMore(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const comma = tokens[at]?.text === ',' || itemAt(tokens, at - 1)?.kind === 'quote';
  const joint = tokens[at]?.text === ',' ? at + 1 : at;
  if (!AND_BUT_OR_YET.has(tokens[joint])) return false;
  if (isBesideWhatIsToCome(clauses, sentence, from, at)) return true;
  if (fallsSilentThen(clauses, sentence, from, at) || remainsMinded(clauses, from, at)) return true;
  let verb = joint + 1;
  while (isOf(tokens[verb], LOOSE) && !BEFORE_NOT.has(tokens[verb]) && !NOT_DONE.has(tokens[verb])) verb += 1;
  if (verb >= sentence.to) return false;
  if (NOT_DONE.has(tokens[verb])) return staysUnsaid(clauses, sentence, { from, at, verb, not: verb, comma });
  const not = BEFORE_NOT.has(tokens[verb]) && tokens[verb + 1]?.lower === 'not';
  if (not && staysUnsaid(clauses, sentence, { from, at, verb, not: verb + 1, comma })) return true;
  if (givesNone(clauses, from, at, verb)) return true;
  return isDoneByAsker(clauses, from, at, verb);
}

/** `said the sale was off and gave no reason`: what is told of a thing or of somebody to whom something is done, who gives none. */
function givesNone(clauses: Clauses, from: number, at: number, verb: number): boolean {
  const { tokens } = clauses;
  if (!GAVE.has(tokens[verb]) || !NONE.has(tokens[verb + 1])) return false;
  if (!tokens.slice(verb + 2, verb + NEAR + 1).some((token) => TELLS_MORE.has(token))) return false;
  const subject = subjectFrom(clauses, from, at);
  return (
    subject !== null &&
    !isPaper(clauses, subject) &&
    (isDoneTo(clauses, subject) || !canJudge(clauses, subject))
  );
}

/** `to wait and left the room`: no past goes with what is still to be done. */
function isDoneByAsker(clauses: Clauses, from: number, at: number, past: number): boolean {
  const { tokens } = clauses;
  const to = tokens[from]?.lower === 'not' ? from + 1 : from;
  if (tokens[to]?.lower !== 'to' || !isPlainPast(clauses, past)) return false;
  // `to be heard and left alone`, `to help those who came and left`
  for (let i = to + 1; i < at; i += 1) if (BE_DONE.has(tokens[i])) return false;
  return !holdsFiniteVerb(clauses, to + 2, at);
}

/** Where what is said begins, the comma or conjunction where it can end, the verb behind and its `not`; and whether it is a comma. */
interface GoesOn {
  readonly from: number;
  readonly at: number;
  readonly verb: number;
  readonly not: number;
  readonly comma: boolean;
}

function staysUnsaid(clauses: Clauses, sentence: Sentence, { from, at, verb, not, comma }: GoesOn): boolean {
  const { tokens } = clauses;
  const said = behindLoose(clauses, not + 1);
  if (said >= sentence.to) return false;
  const subject = subjectFrom(clauses, from, at);
  const doer = subject === null || isDoneTo(clauses, subject) ? null : subject;
  const paper = doer !== null && isPaper(clauses, doer);
  if (UNSAID.has(tokens[said])) return !paper || ELABORATE.has(tokens[said]);
  if (paper) return false;
  if (isSameVerb(clauses, sentence, from, said)) return true;
  if (NAME.has(tokens[said]) && HIM_HER_OR_THEM.has(tokens[said + 1]) && subject !== null)
    return doer === null || DIED.has(tokens[behindLoose(clauses, doer.to)]);
  // `said the test finds it but cannot give a number`: no reporter tells of today behind `said`.
  if (TODAY.has(tokens[verb]) && isSaidBefore(clauses, sentence, from)) return false;
  if (GIVEN.has(tokens[said]))
    return tokens.slice(said + 1, said + NEAR + 1).some((token) => TELLS_MORE.has(token));
  // Somebody can be silent as well.
  if (SAYING.has(tokens[said]) && QUESTION_WORD.has(tokens[said + 1]))
    return (
      comma ||
      doer === null ||
      (OWN.has(tokens[doer.head]) && !isOfOthers(clauses, sentence, from, at, doer)) ||
      !canJudge(clauses, doer)
    );
  if (!comma || MODAL.has(tokens[verb]) || THEIRS.has(tokens[said])) return false;
  if (cueForm(tokens[said]?.lower ?? '')?.cueClass !== 'SPEECH') return false;
  // `said the clerk met them, but did not promise it`: it is the clerk, unless that one is spoken of: `did not accuse him`.
  // Who was hurt confirms nothing; who was asked can answer.
  const answers = doer ?? (subject !== null && isAsked(clauses, subject) ? subject : null);
  const another = answers !== null && canJudge(clauses, answers) && !SPEAKER.has(tokens[answers.head]);
  return !another || tellsOfAnother(clauses, said);
}

/** Whoever what is said from a token on begins with. */
const subjectFrom = (clauses: Clauses, from: number, at: number): NounPhrase | null =>
  phraseStartingAt(clauses, clauses.tokens[from]?.lower === 'that' ? from + 1 : from, at);

/** `said the report listed costs but did not specify names`; a report that was ready told nothing. */
const isPaper = ({ tokens }: Clauses, { from, to }: NounPhrase): boolean =>
  !BE.has(tokens[to]) && tokens.slice(from, to).some((token) => TELLS.has(token));

/** `confirmed that he was hurt but would not confirm his name`: the verb of whoever speaks once more; those told of say things too. */
function isSameVerb({ tokens }: Clauses, { from: floor }: Sentence, from: number, said: number): boolean {
  const lemma = cueForm(tokens[said]?.lower ?? '')?.lemma;
  if (lemma === undefined || lemma === 'say' || THEIRS.has(tokens[said])) return false;
  const verb = sayingBefore(tokens, floor, from);
  return verb !== null && cueForm(tokens[verb.at]?.lower ?? '')?.lemma === lemma;
}

/** `said the man was shot`: what something is done to did not tell of it. */
function isDoneTo(clauses: Clauses, { to }: NounPhrase): boolean {
  const { tokens } = clauses;
  // `had been shot`
  const be = HAVE.has(tokens[to]) && tokens[to + 1]?.lower === 'been' ? to + 1 : to;
  const done = tokens[behindLoose(clauses, be + 1)];
  return (be > to || BE.has(tokens[be])) && (isOf(done, PAST | FINITE) || HURT.has(done));
}

const isAsked = ({ tokens }: Clauses, { to }: NounPhrase): boolean =>
  ASKED.has(tokens[to + 1]) || ASKED.has(tokens[to + 2]);

/**
 * `Ruhl said they fired her and did not say why`: they are others than she; not so in `Ruhl said they had a plan but did not say
 * what it was`, where `but` goes on with her.
 */
function isOfOthers(
  { tokens, nameAt }: Clauses,
  { from: floor }: Sentence,
  from: number,
  at: number,
  doer: NounPhrase,
): boolean {
  if (tokens[at]?.lower !== 'and' || tokens[doer.head]?.lower !== 'they') return false;
  const verb = sayingBefore(tokens, floor, from);
  const before = verb === null ? -1 : verb.at - 1;
  return itemAt(nameAt, before) !== undefined || HE_OR_SHE.has(itemAt(tokens, before));
}

/** Whether the verb of saying before what is said is a past. */
function isSaidBefore({ tokens }: Clauses, { from: floor }: Sentence, from: number): boolean {
  const verb = sayingBefore(tokens, floor, from);
  return verb?.form === 'PAST' && !HAVE.has(itemAt(tokens, verb.at - 1));
}

/** `did not accuse him`, `did not recommend that she leave` */
function tellsOfAnother({ tokens }: Clauses, verb: number): boolean {
  const that = tokens[verb + 1]?.lower === 'that' ? verb + 2 : verb + 1;
  return isOf(tokens[that], PERSONAL_PRONOUN | OBJECT_PRONOUN | SUBJECT_PRONOUN);
}
