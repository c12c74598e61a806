import {
  AUXILIARY,
  BODY,
  DETERMINER,
  isOf,
  ORGANIZATION,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isAttributive, wordsBetweenMarks } from '../phrases/between-marks.ts';
import type { Finding } from './finding.ts';
import { isSaying } from './is-saying.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { beginsSubject } from './points-with-that.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { OF_OTHERS } from '../settings/answers-claim.ts';
import type { Token } from '../../tokens.ts';

const SETTING_ASIDE_WORDS = 'reject rejects rejected rejecting dismiss dismisses dismissed dismissing';

/** Verbs that deny what is said, and do away with things. */
export const SETTING_ASIDE = new WordList(SETTING_ASIDE_WORDS);

/** Verbs and nouns that say that what follows is not so. */
export const DENYING = new WordList(`
  deny denies denied denying denial denials dispute disputes disputed disputing refute refutes refuted refuting
  ${SETTING_ASIDE_WORDS}`);

/**
 * Whether something said stands between a verb and a clause, or nothing does; not so in `rejected an offer that Ruhl had
 * called "fair"`, a clause that tells which offer, and is denied by nobody.
 */
export function holdsSaying({ tokens }: Clauses, from: number, clause: number): boolean {
  const object = tokens.slice(from, clause).filter(({ lower }) => lower !== 'that');
  if (object.length === 0 || isOf(object[0], PREPOSITION)) return true;
  return object.some(isSaying);
}

/** Furthest word for what is said behind the verb: `rejected the latest press claims that`. */
const LONGEST_CLAIM = 4;

/** `The force rejected suggestions that it had lied`: a body sets aside what is said, and says so; not `a proposal that would`. */
export function setsAsideClaim(clauses: Clauses, { head }: NounPhrase, verb: number): boolean {
  const { tokens } = clauses;
  if (!DENYING.has(tokens[verb]) || !isOf(tokens[head], BODY | ORGANIZATION)) return false;
  for (let i = verb + 1; i <= verb + LONGEST_CLAIM; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (tokens[i + 1]?.lower === 'that') return isSaying(token) && !isFiniteVerb(clauses, i + 2);
  }
  return false;
}

/**
 * Whether the speaker of a finding denies the words: all that is reported without marks (`token` is null), `denied that
 * it was "over"`, `denied taking "a cent"`; not `denied the "absurd" charge`, `rejected it as "absurd"`, where the words
 * between the marks are the speaker's own.
 */
export function isDenied({ clauses, cue, method, tie, phrase }: Finding, token: number | null): boolean {
  if (cue === null) return false;
  if (token !== null && method === 'CUE_BEFORE' && brushesAside(clauses.tokens, cue.from, token)) return true;
  if (!DENYING.has(clauses.tokens[cue.from])) return false;
  if (token === null) return true;
  if (method !== 'CUE_BEFORE' || cue.from > token) return false;
  // `was denied by Ruhl that it was "over"`
  return deniesAt(clauses, tie === 'AGENT' && phrase.to <= token ? phrase.to : cue.to, token, cue.from);
}

/** What is asked for, which is no word that anybody could deny. */
const REQUESTS = new WordList(
  'request requests inquiry inquiries question questions offer offers appeal appeals bid bids petition petitions motion motions plea pleas invitation application',
);

/** `rejected a written request for help`: turned down, with nothing said. */
export function setsAsideRequest(tokens: readonly Token[], verb: number): boolean {
  if (!SETTING_ASIDE.has(tokens[verb])) return false;
  for (let i = verb + 1; i <= verb + LONGEST_CLAIM; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isOf(token, PREPOSITION)) return false;
    if (REQUESTS.has(token)) return endsObject(tokens[i + 1]);
  }
  return false;
}

/** `a request for help`, `the request that he go`, `the request.`; not `the appeal court's ruling`, where the noun tells which court. */
const endsObject = (behind: Token | undefined): boolean =>
  behind === undefined ||
  (behind.kind === 'punctuation' && !isOf(behind, POSSESSIVE)) ||
  isOf(behind, PREPOSITION) ||
  TO_OR_THAT.has(behind);

const TO_OR_THAT = new WordList('to that');

/** Verbs that with a particle make little of what others say: `hit back at claims`, `laughed off talk`. */
const BRUSHES: ReadonlyMap<string, RegExp> = new Map([
  ['hit', /^back$/],
  ['hits', /^back$/],
  ['pushed', /^back$/],
  ['pushes', /^back$/],
  ['brushed', /^(?:off|aside)$/],
  ['brushes', /^(?:off|aside)$/],
  ['laughed', /^off$/],
  ['laughs', /^off$/],
  ['shrugged', /^off$/],
  ['shrugs', /^off$/],
  ['waved', /^(?:off|away|aside)$/],
  ['waves', /^(?:off|away|aside)$/],
  ['played', /^down$/],
  ['plays', /^down$/],
]);

/**
 * `hit back at claims it was "a fraud"`, `played down fears of "a run"`: whether what others say leads to the words at a token; not
 * `hit back at "lies"`, `brushed off the claims as "noise"`, `hit back at claims with a "list of facts"`, `the "absurd" claims`.
 */
function brushesAside(tokens: readonly Token[], verb: number, token: number): boolean {
  if (BRUSHES.get(tokens[verb]?.lower ?? '')?.test(tokens[verb + 1]?.lower ?? '') !== true) return false;
  const noun = tokens.slice(verb + 2, token).findIndex((one) => OF_OTHERS.has(one));
  if (noun === -1) return false;
  const between = tokens.slice(verb + 3 + noun, token);
  // `claims that in May it "hid" losses`
  const that = between.some(({ lower }) => lower === 'that');
  return between.every(
    (one) =>
      (one.kind !== 'punctuation' || isOf(one, POSSESSIVE)) &&
      !(that ? one.lower === 'as' : SETS_BESIDE.has(one)),
  );
}

/** What sets the words of whoever speaks beside what others say. */
const SETS_BESIDE = new WordList('as with in during');

/** Whether a verb of denial denies the words at `token`, by what stands from `from` to them. */
function deniesAt(clauses: Clauses, from: number, token: number, verb: number): boolean {
  const { tokens } = clauses;
  const denies = tokens[verb]?.lower.startsWith('den') === true;
  for (let i = from; i < token; i += 1) {
    const here = tokens[i];
    if (isOf(here, POSSESSIVE)) continue;
    // `rejected as "a lie" claims that`
    if (i === from && here?.lower === 'as' && tokens[i + 1]?.kind === 'quote' && i + 1 < token) {
      i += 1;
      continue;
    }
    // `denied, however, that`, but not `denied the charges, which`
    if (here?.text === ',') {
      while (i + 1 < token && tokens[i + 1]?.text !== ',') i += 1;
      if (tokens[i + 2]?.lower !== 'that') return false;
      i += 1;
      continue;
    }
    if (here?.kind === 'punctuation' || here?.lower === 'as') return false;
    // `denied it in a letter that called it "absurd"`
    if (i > from && here?.lower === 'that' && isFiniteVerb(clauses, i + 1)) return false;
    // `dismissed such worries`: a noun that looks like a verb.
    const noun = isOf(tokens[i - 1], DETERMINER) && !isOf(here, AUXILIARY);
    // `dismissed that account as "fiction"`: a `that` which points at a thing.
    if (here?.lower === 'that' && i === from && !denies && !beginsSubject(tokens[i + 1])) continue;
    if (here?.lower === 'that' || (!noun && isFiniteVerb(clauses, i)) || isSubject(clauses, i, token))
      return denies || holdsSaying(clauses, from, i);
  }
  // `the "absurd" charge`, `"false claims"`: how the speaker sees what is denied.
  if (isAttributive(tokens[token + 1]) || wordsBetweenMarks(clauses, token).some(isSaying)) return false;
  if (!denies) return from < token && holdsSaying(clauses, from, token);
  return true;
}

/** `denied she "ever saw" it`: a pronoun that the words between marks are told of. */
const isSubject = ({ tokens }: Clauses, i: number, token: number): boolean =>
  i === token - 1 && isOf(tokens[i], SUBJECT_PRONOUN);
