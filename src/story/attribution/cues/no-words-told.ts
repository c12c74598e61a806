import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { cueWord } from '../../words/cues.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, DETERMINER, isOf, PREPOSITION, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { DENYING } from './denying.ts';
import { isBase } from '../phrases/infinitive.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** What is told of a thing by a participle before it: `opposed to proposed limits`, `on reported losses`. */
const OF_THINGS = new WordList(`
  proposed announced reported alleged estimated forecast projected predicted threatened promised suggested claimed recommended
  stated pledged vowed demanded requested`);

/** What sports teams let others have. */
const CONCEDED = new WordList(
  'penalty penalties goal goals corner corners foul fouls kick kicks try tries run runs point points',
);
/** What somebody answers by coming or going there: `answered an ad for a "helper"`. */
const ANSWERED = new WordList(
  'ad ads advert adverts advertisement call calls phone telephone door doorbell bell knock summons prayer prayers alarm',
);
/** How far behind the verb such a thing is looked for, in tokens. */
const NEAR = 4;

/** To whom or to what sound somebody goes on: `continued to laughter`. */
const HEARD_BY = new WordList('laughter applause cheers boos jeers whistles silence reporters journalists');

const OVER = new WordList('in on over');

/** Whether a form of a verb of saying tells of no words where it stands. */
export function tellsNoWords(clauses: Clauses, i: number, cue: Cue): boolean {
  const { tokens, nameAt } = clauses;
  const [before, next] = [itemAt(tokens, i - 1), tokens[i + 1]];
  // `despite the rain, they continued to sail`
  if (cue.lemma === 'continue')
    return next?.lower === 'to' && isBase(clauses, i + 2) && !HEARD_BY.has(tokens[i + 2]);
  if (cue.lemma === 'say') return cue.form === 'BASE' && isVoice(tokens, i);
  if (cue.lemma === 'answer') return answersThing(tokens, i);
  if (cue.lemma === 'concede') {
    if (next?.lower === 'that') return false;
    if (next?.kind !== 'number' && !INDEFINITE_ONE.has(next) && !isOf(next, DETERMINER)) return false;
    for (let at = i + 2; at <= i + NEAR; at += 1) {
      if (CONCEDED.has(tokens[at])) return !leadsToClause(clauses, at + 1);
      if (tokens[at]?.kind !== 'word') return false;
    }
    return false;
  }
  if (!OF_THINGS.has(tokens[i]) || nameAt[i + 1] !== undefined) return false;
  // `at 10 times estimated earnings`
  if (before?.lower === 'times') return itemAt(tokens, i - 2)?.kind === 'number';
  // `spoke of proposed limits` tells what somebody speaks of.
  if (!isOf(before, PREPOSITION) || cueWord(tokens, i - 2) !== null) return false;
  return next?.kind === 'word' && !next.capital && !isOf(next, DETERMINER | PREPOSITION | SUBJECT_PRONOUN);
}

/** `answered an online ad`, `answered the call`, `answered the door`; not `answered an angry crowd: "No."`. */
function answersThing(tokens: readonly Token[], i: number): boolean {
  if (!isOf(tokens[i + 1], DETERMINER) || tokens[i + 1]?.lower === 'that') return false;
  for (let at = i + 2; at <= i + NEAR && tokens[at]?.kind === 'word'; at += 1)
    if (ANSWERED.has(tokens[at])) return tokens[at + 1]?.text !== ':' && tokens[at + 1]?.text !== ',';
  return false;
}

/** `conceded the point was good`, `the point that it was late`, `the goal of peace was far off`; not `two goals that were offside`. */
function leadsToClause(clauses: Clauses, from: number): boolean {
  const { tokens } = clauses;
  if (tokens[from]?.text === ':') return true;
  const end = behindPhrases(clauses, from);
  return tokens[end]?.lower === 'that' ? !isVerb(clauses, end + 1) : isVerb(clauses, end);
}

/** Behind what tells more of a thing by prepositions: `the run <of bad luck in May> had hurt`. */
function behindPhrases(clauses: Clauses, from: number): number {
  let i = from;
  while (isOf(clauses.tokens[i], PREPOSITION))
    i = phraseStartingAt(clauses, i + 1, clauses.tokens.length)?.to ?? i + 2;
  return i;
}

const isVerb = (clauses: Clauses, i: number): boolean =>
  isFiniteVerb(clauses, i) || isOf(clauses.tokens[i], AUXILIARY);

/** `a bigger say in how it is run`: one has it; not so in `pilots say in a letter`. */
function isVoice(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    OVER.has(tokens[i + 1]) &&
    before?.kind === 'word' &&
    !endsInS(before.lower) &&
    INDEFINITE_ONE.has(itemAt(tokens, i - 2))
  );
}

const TAKES = new WordList('to with into');
const MORE = new WordList('another more further extra some a an');
/** Longest thing that is added, in tokens. */
const LONGEST_THING = 8;

/** `added the share to its "best" list`, `adding another layer of insight into what they want`; not `added a strike would hurt`. */
export function addsToThing(clauses: Clauses, i: number): boolean {
  const { tokens } = clauses;
  const first = tokens[i + 1];
  if (!MORE.has(first) && !isOf(first, DETERMINER) && first?.capital !== true) return false;
  if (first?.lower === 'that') return false;
  for (let at = i + 2; at <= i + LONGEST_THING; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' && token?.kind !== 'number') return false;
    // `added the trip to Riga was a success`
    if (TAKES.has(token) && isVerb(clauses, behindPhrases(clauses, at))) return false;
    if (token.lower === 'to') return isOf(tokens[at + 1], DETERMINER) || tokens[at + 1]?.capital === true;
    if (TAKES.has(token)) return MORE.has(first);
    if (isFiniteVerb(clauses, at)) return false;
  }
  return false;
}

/** What somebody proposes, and which says nothing itself. */
const PROPOSED = new WordList(`
  measure measures step steps move moves idea ideas plan plans proposal proposals cut cuts rise increase sum figure price deal
  change changes rule rules ban tax law policy target goal project scheme reform`);
const WHEN = new WordList('last this next earlier');
/** What plans say by themselves: `the plan forecast last year`. */
const FORESEES = new WordList('forecast predicted projected warned');
/** What leaves out or leads to what stands behind it: `, excluding one-time charges,`. */
const LEAVES_OUT = new WordList('excluding including barring pending following involving');

const CLAIMED = new WordList('allegations accusations charges claims');

/**
 * Whether what stands behind a comma or dash looks like an attribution and is none: `-- a measure also proposed in the bill`,
 * `, excluding one-time charges,`, `, prompting a cut in its estimates`.
 */
export function attributesNothing({ tokens }: Clauses, { from, head }: NounPhrase, cue: number): boolean {
  if (from > cue) return false;
  if (LEAVES_OUT.has(tokens[from])) return true;
  // `, allegations his lawyer denies`
  if (CLAIMED.has(tokens[head]) && DENYING.has(tokens[cue])) return true;
  const verb = tokens[cue]?.word.cue ?? null;
  if (verb === null) return false;
  // `called them "fools", as police continued their search`
  if (verb.lemma === 'continue' && itemAt(tokens, from - 1)?.lower === 'as') return true;
  if (verb.form === 'PRESENT') return verb.noun && tokens[from]?.lower.endsWith('ing') === true;
  if (tokens[from]?.lower === 'the' && FORESEES.has(tokens[cue])) return false;
  const next = tokens[cue + 1];
  return PROPOSED.has(tokens[head]) && verb.form === 'PAST' && (isOf(next, PREPOSITION) || WHEN.has(next));
}
