import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { cueWord } from '../words/cues.ts';
import { FRAMES } from '../words/frames.ts';
import { RELATIVE_PRONOUN, SUBJECT_RELATIVE } from '../words/relatives.ts';
import { VERY_WORDS } from '../words/very-words.ts';
import { BODY, CONJUNCTION, isOf, ORGANIZATION, SUBJECT_PRONOUN } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { Finding } from './cues/finding.ts';
import type { InnerSpeaker } from './drafts/drafts.ts';
import { holdsWords, holds } from './drafts/with-fragments.ts';
import { doesSpeak, givesWords } from './gives-words.ts';
import type { NounPhrase } from './phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from './phrases/verbs.ts';
import type { ClausesByPlace } from './reported/clauses-by-place.ts';
import type { ReportedClause } from './reported/reported-clause.ts';

/** How sure it is who says words that another passes on: the very words told of before them, others, and those whose reporter stands behind. */
const SURE = { VERY_WORDS: 0.95, IN_FRONT: 0.8, BEHIND: 0.75 };

/**
 * Whoever says words inside what another reports: `Orme told her to "make do," Ruhl said`, `According to Ruhl, Orme
 * remarked that staff "cry wolf"`. Null where nobody does, or nobody reports it.
 *
 * @param reported the reported clauses of the passage
 */
export function innerSpeaker(
  found: readonly Finding[],
  reported: ClausesByPlace,
  { parts }: Utterance,
): InnerSpeaker | null {
  const [own] = found;
  const [part, ...others] = parts;
  if (own?.cue == null || part === undefined || others.length > 0) return null;
  const { token } = part;
  const around = reported.at(token);
  const finding = found.find(({ method, cue }) => /^(?:CUE_BEFORE|COLON)$/.test(method) && cue !== null);
  const cue = finding?.cue;
  if (finding === undefined || cue == null || !(finding === own || own.cue.from > token)) return null;
  const told = around
    .filter((one) => !one.weak && reports(one, cue.from) && !isBesideInserted(one.finding, finding))
    .map((one) => one.finding);
  // `Orme shouted "Go," Ruhl said`: too short for a clause.
  const outer = told.length === 0 && finding !== own && own.method === 'CUE_AFTER' ? [own] : told;
  if (outer.length === 0 || !doesSpeak(finding, token)) return null;
  if (outer.some((one) => isSame(finding, one) || speaksForBody(one, finding))) return null;
  if (isThatOfOuter(finding, cue, token)) return null;
  const clause = around.find((one) => one.finding.cue?.from === cue.from) ?? null;
  if (!givesWords(finding, clause, token)) return null;
  const whole =
    around.find((one) => told.includes(one.finding) && (one.finding.cue?.from ?? 0) > token) ?? null;
  const behind = whole !== null || outer[0] === own;
  const { tokens } = finding.clauses;
  const very = VERY_WORDS.has(cueWord(tokens, cue.from)?.lemma ?? '');
  // `Orme called it "dead," Ruhl said` has been told already.
  const known = behind ? finding === own && own.via.length > 0 : very;
  const sure = known ? SURE.VERY_WORDS : behind ? SURE.BEHIND : SURE.IN_FRONT;
  // `Ruhl said Orme, who had called it "dull," left`: Ruhl may not have told of that.
  const leads =
    tokens[finding.phrase.head]?.lower === 'who' ||
    RELATIVE_PRONOUN.has(itemAt(tokens, finding.phrase.from - 1));
  if (leads && !behind) return null;
  const via = passedOnBy(outer, finding, token);
  return {
    finding: { ...finding, method: 'CUE_BEFORE', via, confidence: Math.min(finding.confidence, sure) },
    clause: clause !== null && holdsWords(clause) ? clause : null,
    whole,
    rest:
      whole === null
        ? null
        : (restAround(whole, finding, clause?.stretches.at(-1)?.to ?? token + 1) ??
          restBefore(whole, finding, cue.from)),
  };
}

/** `The ship, Ruhl said, was "a coffin," and the captain, Orme said, was "a drunk"`: each inserted into a clause of its own. */
function isBesideInserted(one: Finding, other: Finding): boolean {
  const { tokens } = other.clauses;
  if (!isInserted(one) || !isInserted(other)) return false;
  const [first, last] = [one, other].sort((a, b) => a.phrase.from - b.phrase.from);
  return tokens.slice(first?.phrase.to, last?.phrase.from).some((token) => isOf(token, CONJUNCTION));
}

/** Whether an attribution stands between commas or the marks of words: `, Ruhl said,`, `"a coffin," Ruhl said,`. */
function isInserted({ clauses: { tokens }, phrase, cue }: Finding): boolean {
  const parts = (token: Token | undefined): boolean => token?.text === ',' || token?.kind === 'quote';
  return cue !== null && parts(itemAt(tokens, phrase.from - 1)) && parts(tokens[cue.to]);
}

/** `Police said Orme confirmed her name and that she was "calm"`: behind a thing, an `and that` goes back to what is reported. */
function isThatOfOuter({ clauses }: Finding, cue: NonNullable<Finding['cue']>, token: number): boolean {
  const { tokens } = clauses;
  if (VERY_WORDS.has(cueWord(tokens, cue.from)?.lemma ?? '')) return false;
  for (let i = cue.to + 1; i < token - 1; i += 1) {
    if (isFiniteVerb(clauses, i) || tokens[i]?.lower === 'that') return false;
    if (isOf(tokens[i], CONJUNCTION) && tokens[i + 1]?.lower === 'that') return true;
  }
  return false;
}

/** Most words between a relative and its verb: `the plan that many critics had called`. */
const LONGEST_RELATIVE = 5;

/**
 * What is reported of whoever a relative tells of: `The clerk … will go` of `The clerk who called it "dull" will go, the firm said`.
 * Null where the words stand in no such relative, or nothing is told behind it.
 */
function restAround(whole: ReportedClause, { clauses, cue }: Finding, inner: number): ReportedClause | null {
  const { tokens } = clauses;
  const [stretch, ...others] = whole.stretches;
  if (stretch === undefined || others.length > 0 || cue === null) return null;
  let relative = cue.from - 1;
  while (
    relative > stretch.from &&
    cue.from - relative <= LONGEST_RELATIVE &&
    tokens[relative]?.kind === 'word' &&
    !SUBJECT_RELATIVE.has(tokens[relative])
  )
    relative -= 1;
  if (!SUBJECT_RELATIVE.has(tokens[relative])) return null;
  const before = itemAt(tokens, relative - 1)?.text === ',' ? relative - 1 : relative;
  const behind = tokens[inner]?.text === ',' ? inner + 1 : inner;
  if (before <= stretch.from || behind >= stretch.to || !isFiniteVerb(clauses, behind)) return null;
  return {
    ...whole,
    stretches: [
      { from: stretch.from, to: before },
      { from: behind, to: stretch.to },
    ],
  };
}

/**
 * What else is reported before whoever is told of, or before what they say: `It rained, and Orme told her to "go," Ruhl said`,
 * `Ruhl found Orme, who told her to "go," police said`, `Orme rose, saying it was "late," Ruhl said`. Null if nothing is.
 */
function restBefore(
  whole: ReportedClause,
  { clauses, phrase: { from: subject, head } }: Finding,
  verb: number,
): ReportedClause | null {
  const { tokens } = clauses;
  let before = verb - 1;
  while (before > subject && isLooseWord(tokens[before])) before -= 1;
  const isAnd = (i: number): boolean => isOf(itemAt(tokens, i), CONJUNCTION);
  const doing = tokens[before]?.text === ',' && cueWord(tokens, verb)?.form === 'GERUND';
  const relative = tokens[head]?.lower === 'who';
  const joint = doing || isAnd(before) ? before : relative ? subject : subject - 1;
  if (!doing && !(relative && joint === subject) && !isAnd(joint)) return null;
  const to = itemAt(tokens, joint - 1)?.text === ',' ? joint - 1 : joint;
  const from = whole.stretches[0]?.from ?? to;
  if (tokens.slice(from, to).some(({ kind }) => kind === 'quote')) return null;
  return holdsFiniteVerb(clauses, from, to) ? { ...whole, stretches: [{ from, to }] } : null;
}

/** Whether two findings tell of one person at sight: `Ruhl said Ruhl had called it "dull"`, `he had called it "dull," he said`. */
function isSame({ phrase: one, clauses: { tokens } }: Finding, { phrase: other }: Finding): boolean {
  if (one.name !== null || other.name !== null) return one.name?.person === other.name?.person;
  const [a, b] = [tokens[one.head], tokens[other.head]];
  return isOf(a, SUBJECT_PRONOUN) && a?.lower === b?.lower;
}

/** `The firm asked customers to "wait," a spokesman said`, `its chief, Ann Ruhl, said`: in the words of whoever speaks for it. */
const speaksForBody = ({ clauses: { tokens }, phrase }: Finding, { phrase: body }: Finding): boolean =>
  isOf(tokens[body.head], BODY | ORGANIZATION) &&
  (SPEAKS_FOR.has(tokens[phrase.head]) ||
    [phrase.from, phrase.from - 1].some((i) => itemAt(tokens, i)?.lower === 'its'));

const SPEAKS_FOR = new WordList('spokesman spokeswoman spokesperson spokespeople statement representative');

/** Whether a clause reports what the verb at a token tells of. */
const reports = (clause: ReportedClause, verb: number): boolean =>
  clause.finding.cue !== null && clause.finding.cue.from !== verb && holds(clause, verb);

/** Those who pass the words on, outermost first: whoever stands behind all of it, then those before. */
function passedOnBy(outer: readonly Finding[], inner: Finding, token: number): NounPhrase[] {
  const isBehind = ({ cue }: Finding): boolean => (cue?.from ?? 0) > token;
  const telling = outer.filter(tells);
  const inOrder = [...telling.filter(isBehind), ...telling.filter((one) => !isBehind(one))];
  const all = [...inOrder.flatMap(({ via, phrase }) => [...via, phrase]), ...inner.via];
  return all.filter(
    ({ from }, i) => from !== inner.phrase.from && all.findIndex((one) => one.from === from) === i,
  );
}

/** Whether the verb of a finding can pass on words: not so in `Asked about Orme, who had called it "dull," Ruhl laughed`. */
function tells({ clauses: { tokens }, cue }: Finding): boolean {
  const lemma = cueWord(tokens, cue?.from ?? -1)?.lemma;
  return lemma === undefined || FRAMES.has(lemma);
}
