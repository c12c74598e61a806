import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import { makeFinding } from '../cues/finding.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

/** What can follow in the next paragraphs, all of it in somebody's words. */
const WORDS = new WordList(`
  statement statements comment comments message messages response remarks tribute tributes announcement letter apology
  email tweet tweets post posts reply`);
const ISSUES = new WordList(`
  released release releases issued issue issues gave give made make sent posted published wrote shared offered provided
  submitted tweeted`);
/** Most words between the verb and what follows: `released to reporters late on Friday the following statement`. */
const MOST_BETWEEN = 8;

/**
 * Who gives the words of the paragraphs behind this one: `The board released the following statement after the vote.`,
 * `The following statement was issued by the board.`; null where none are announced, or some stand behind that here.
 */
export function announcedIn(clauses: Clauses): Finding | null {
  const { tokens, passage } = clauses;
  for (let i = tokens.length - 1; i > 0; i -= 1) {
    if (tokens[i]?.kind === 'quote') return null;
    if (tokens[i]?.lower !== 'following' || !WORDS.has(wordsBehind(clauses, i))) continue;
    const sentence = passage.sentences.find(({ from, to }) => from <= i && i < to);
    return sentence === undefined
      ? null
      : (announcedBy(clauses, sentence, i) ?? passedOn(clauses, sentence, i));
  }
  return null;
}

/** The noun of `the following joint statement`. */
function wordsBehind({ tokens }: Clauses, following: number): Token | undefined {
  const next = tokens[following + 1];
  return WORDS.has(next) ? next : tokens[following + 2];
}

/** `The board today released the following statement` */
function announcedBy(clauses: Clauses, sentence: Sentence, following: number): Finding | null {
  for (let i = following - 1; i >= Math.max(sentence.from, following - MOST_BETWEEN); i -= 1) {
    if (!ISSUES.has(clauses.tokens[i])) continue;
    const subject = ownSubject(clauses, sentence, i);
    if (subject === null || !canSpeak(clauses, subject)) return null;
    return makeFinding('RUNNING_SPEAKER', clauses, withThoseBefore(clauses, sentence, subject), 0.75);
  }
  return null;
}

/** `The following statement was issued on Friday by the board` */
function passedOn(clauses: Clauses, { to }: Sentence, following: number): Finding | null {
  const { tokens } = clauses;
  for (let i = following + 2; i < to - 1; i += 1) {
    if (!ISSUES.has(tokens[i]) || !BE.has(itemAt(tokens, i - 1))) continue;
    for (let by = i + 1; by < to - 1; by += 1) {
      const issuer = tokens[by]?.lower === 'by' ? somebodyFrom(clauses, by + 1, to) : null;
      if (issuer !== null) return makeFinding('RUNNING_SPEAKER', clauses, issuer, 0.75);
    }
  }
  return null;
}
