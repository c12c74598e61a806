import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import {
  BODY,
  CONJUNCTION,
  DAY_OR_MONTH,
  DETERMINER,
  GROUP,
  isOf,
  ORGANIZATION,
  PAST,
  PREPOSITION,
} from '../../words/word-classes.ts';
import { A_OR_AN } from '../../words/function-words.ts';
import { READS } from '../../words/verb-forms.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { OWN_SITES, SITES } from '../../words/sites.ts';
import { isPlace } from '../../words/gazetteer.ts';
import { BY_FROM_OR_OF, THROUGH_OR_VIA } from '../../words/linking-words.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { explained } from '../phrases/explained.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { handsOn } from './hands-on.ts';
import { ownSubject } from './own-subject.ts';
import { INSCRIBED } from './words-on-things.ts';

/** What is done with a paper of one's own. */
const ISSUES = new WordList(`
  released release releases issued issue issues filed file files posted post posts sent send sends published publish publishes
  submitted submit submits put puts shared share shares gave give gives made make makes read reads signed sign signs wrote
  penned authored distributed circulated tweeted broadcast handed presented lodged delivered left given served`);
/** What one reads out as one's own. */
const READ_OUT = new WordList('statement statements message messages letter letters note notes response');
const PAPERS = new WordList(`
  statement statements message messages letter letters document documents paper papers filing filings motion motions
  complaint complaints affidavit affidavits report reports memo memos note notes video videos post posts notice notices
  email emails e-mail e-mails tweet tweets petition petitions lawsuit brief briefs response appeal photo photos picture pictures
  clip clips image images footage recording recordings livestream op-ed op-eds column columns essay essays article articles
  editorial editorials blog blogs`);
/** What shows somebody who does not speak. */
const STILLS = new WordList('photo photos picture pictures image images');
/** What is made somewhere: `a video from Leeds`. */
const FILMED = new WordList(
  'video videos photo photos picture pictures clip clips image images footage recording recordings livestream',
);
const OUT = new WordList('out online');
/** What somebody speaks through that is nobody: `through its website`. */
const THINGS = new WordList('app podcast megaphone bullhorn loudspeaker microphone zoom');
/** Furthest verb before what the paper says, in tokens. */
const LONGEST_ISSUING = 24;
/** Most words from the verb to the paper: `released an angry joint statement`. */
const MOST_BEFORE = 4;

/** Who issues a paper and through whom. */
export interface Issuing {
  readonly subject: NounPhrase;
  readonly via: readonly NounPhrase[];
}

/** Whether somebody can pass a paper on: not so `the night` of `through the night`, `its website`. */
function passesOn(clauses: Clauses, somebody: NounPhrase): boolean {
  const head = clauses.tokens[somebody.head];
  if (THINGS.has(head) || SITES.has(head) || OWN_SITES.has(head)) return false;
  return canJudge(clauses, somebody) || head?.capital === true || isOf(head, BODY | GROUP | ORGANIZATION);
}

/**
 * Whose paper it is that the participle at a token tells the words of, where more of it stands between: `The Lees released
 * a statement through the Red Cross saying`, `The mill filed papers with the court saying`, `The board put out a letter from
 * its clerk saying`; null where no such paper is told of.
 */
export function issuedBy(clauses: Clauses, sentence: Sentence, gerund: number): Issuing | null {
  const { tokens } = clauses;
  const verb = issuingVerb(clauses, sentence, gerund);
  if (verb === null) return null;
  const passive = BE.has(itemAt(tokens, verb - 1));
  const end = passive ? verb : paperAt(tokens, verb + 1, gerund);
  const near = tokens[gerund]?.lower !== 'that' && end !== null && end + 1 === gerund;
  const told = end === null || near ? null : readBehind(clauses, end, gerund, READS.has(tokens[verb]));
  const before = told === null ? null : ownSubject(clauses, sentence, verb);
  if (told === null || before === null) return null;
  if (passive) {
    if (!PAPERS.has(tokens[before.head])) return null;
    return { subject: told.writer ?? before, via: told.via };
  }
  if (!canSpeak(clauses, before)) return null;
  // `read a report in the Post saying it was late`: no reader wrote it.
  if (told.writer === null && READS.has(tokens[verb]) && !READ_OUT.has(tokens[end ?? verb])) return null;
  const subject = withThoseBefore(clauses, sentence, before);
  return told.writer === null ? { subject, via: told.via } : { subject: told.writer, via: [subject] };
}

/**
 * `released a statement on Monday that <said>`: as `issuedBy`, of the finite verb at a token; null where no `that` stands right before
 * it, or it can be the paper of another: `read a letter that said`, `put aside the letters that said`.
 */
export function issuedThat(clauses: Clauses, sentence: Sentence, verb: number): Issuing | null {
  const { tokens } = clauses;
  if (itemAt(tokens, verb - 1)?.lower !== 'that') return null;
  const issuing = issuingVerb(clauses, sentence, verb - 1);
  if (issuing === null || READS.has(tokens[issuing])) return null;
  const article = OUT.has(tokens[issuing + 1]) ? issuing + 2 : issuing + 1;
  const issued = A_OR_AN.has(tokens[article]) ? issuedBy(clauses, sentence, verb - 1) : null;
  const paper = paperAt(tokens, issuing + 1, verb);
  return issued === null || handsOn(tokens, issuing, paper, issued.subject) ? null : issued;
}

/** `wrote a column published on Monday in the Post saying`: a paper's own participle, and no verb of the clause. */
function isIssued(tokens: readonly Token[], at: number): boolean {
  const paper = itemAt(tokens, at - 1);
  return ISSUED.has(tokens[at]) && (PAPERS.has(paper) || paper?.lower === 'piece') && !paper?.capital;
}

const ISSUED = new WordList(
  'published posted filed released issued sent lodged submitted circulated printed written signed',
);

/** What others do with a paper that they have. */
const HELD = new WordList('obtained seen reviewed viewed received');

/** `wrote a letter obtained by the Post saying`: those who have it did not write it. */
const isHeld = (tokens: readonly Token[], at: number): boolean =>
  HELD.has(tokens[at]) && tokens[at + 1]?.lower === 'by';

/** The verb that a paper is issued with; null if the nearest verb tells of something else. */
function issuingVerb(clauses: Clauses, sentence: Sentence, gerund: number): number | null {
  for (let i = gerund - 2; i > Math.max(sentence.from, gerund - LONGEST_ISSUING); i -= 1) {
    const token = clauses.tokens[i];
    if (token?.kind === 'quote') return null;
    const before = itemAt(clauses.tokens, i - 1);
    if (isIssued(clauses.tokens, i) || isHeld(clauses.tokens, i)) continue;
    if (
      ISSUES.has(token) &&
      !isOf(before, DETERMINER) &&
      (BE.has(before) || paperAt(clauses.tokens, i + 1, gerund) !== null)
    )
      return i;
    if (isFiniteVerb(clauses, i)) return null;
  }
  return null;
}

const WRITES = wordSet('write post tweet email text read');

/** `wrote <a letter to the board saying it was late>`: a paper with its words, which is no clause; not so behind `said`. */
export function writesPaper(clauses: Clauses, { to }: Sentence, lemma: string, from: number): boolean {
  const paper = WRITES.has(lemma) ? paperAt(clauses.tokens, from, to) : null;
  if (paper === null) return false;
  for (let i = paper + 1; i < Math.min(to, paper + LONGEST_ISSUING); i += 1) {
    if (cueWord(clauses.tokens, i)?.form === 'GERUND') return true;
    // `wrote a letter obtained by the Post saying`
    if (i === paper + 1 && isOf(clauses.tokens[i], PAST)) continue;
    if (isFiniteVerb(clauses, i) || clauses.tokens[i]?.kind === 'punctuation') return false;
  }
  return false;
}

/** The noun for a paper that a phrase at a token has; null if it has none. */
function paperAt(tokens: readonly Token[], from: number, to: number): number | null {
  let i = OUT.has(tokens[from]) ? from + 1 : from;
  for (const stop = Math.min(to, i + MOST_BEFORE); i < stop; i += 1) {
    // `an opinion piece`, not `a piece of paper`
    const piece = tokens[i]?.lower === 'piece' && tokens[i + 1]?.lower !== 'of';
    if (piece || PAPERS.has(tokens[i])) return i;
    if (tokens[i]?.kind !== 'word' || isOf(tokens[i], PREPOSITION)) return null;
  }
  return null;
}

/** `a video from Leeds`, `a message from Paris`: where it is from, and nobody. */
const isFromPlace = ({ tokens }: Clauses, paper: number, { from, to, head, name }: NounPhrase): boolean =>
  name === null &&
  to - from <= 2 &&
  tokens[head]?.capital === true &&
  tokens[from - 1]?.lower === 'from' &&
  (FILMED.has(tokens[paper])
    ? to - from === 1
    : isPlace(
        tokens
          .slice(from, to)
          .map(({ lower }) => lower)
          .join(' '),
      ));

/** What stands between a paper and what it says: who passes it on and who wrote it; null where there is more than phrases. */
function readBehind(
  clauses: Clauses,
  paper: number,
  to: number,
  read: boolean,
): { readonly via: readonly NounPhrase[]; readonly writer: NounPhrase | null } | null {
  const { tokens } = clauses;
  const via: NounPhrase[] = [];
  let writer: NounPhrase | null = null;
  let i = paper + 1;
  while (i < to) {
    const token = tokens[i];
    const told = isLooseWord(token) || isOf(token, DAY_OR_MONTH) || isIssued(tokens, i);
    if (told || token?.kind === 'number') {
      i += 1;
      continue;
    }
    const holder = isHeld(tokens, i) ? phraseStartingAt(clauses, i + 2, to) : null;
    if (holder !== null) {
      i = holder.to;
      continue;
    }
    // `the Board of Tides and Exchange Houses`
    const joined = isOf(token, CONJUNCTION) && itemAt(tokens, i - 1)?.capital === true;
    if (!joined && !isOf(token, PREPOSITION) && !THROUGH_OR_VIA.has(token)) return null;
    const plain = phraseStartingAt(clauses, i + 1, to);
    if (plain === null) {
      // `on Monday`
      i += 1;
      continue;
    }
    // `through his lawyer, Tom Hale, saying`
    const somebody = explained(clauses, plain) ?? plain;
    if (THROUGH_OR_VIA.has(token) && passesOn(clauses, somebody)) via.push(somebody);
    // `posted a photo of Ann Lee saying`: who is on it says nothing.
    const shown = STILLS.has(tokens[paper]) && token?.lower === 'of';
    // `an image of a sign saying`: the sign says so.
    if (shown && INSCRIBED.test(tokens[somebody.head]?.lower ?? '')) return null;
    const writes = !shown && BY_FROM_OR_OF.has(token) && canJudge(clauses, somebody);
    // `read a letter from Paris saying`: whoever is there wrote it.
    if (writes && (read || !isFromPlace(clauses, paper, plain))) writer ??= somebody;
    i = somebody.to;
    if (tokens[i]?.text === ',' && somebody !== plain) i += 1;
  }
  return { via, writer };
}
