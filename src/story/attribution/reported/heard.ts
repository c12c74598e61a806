import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { CONJUNCTION, FINITE, isOf, PREPOSITION, STOP } from '../../words/word-classes.ts';
import { HEARERS } from '../../words/hearers.ts';
import { WordList } from '../../words/word-list.ts';
import { isPassive } from '../phrases/passive.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { ownSubject } from '../subjects/own-subject.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

import { clauseEnd } from '../clause-ends/clause-end.ts';
import { LONGEST_SENTENCE } from './reported-clause.ts';
import type { Stretch } from './reported-clause.ts';
import { skipTime } from '../settings/settings.ts';
import { contentStart } from './content-start.ts';
import { beginsAnyClause } from '../settings/in-fronted-relative.ts';

/** What somebody nobody names tells a court: `The court heard that it was late`, `It was late, the jury was told.` */
export interface Heard {
  readonly clauses: Clauses;
  /** Tokens of the verb. */
  readonly cue: Stretch;
  readonly stretch: Stretch;
}

/** Both are `FINITE`, which a token is asked first: that costs least. */
const VERBS = new WordList('heard told');

/** Fewest tokens of a clause in which no verb is known. */
const FEWEST_WORDS = 4;

/** What courts of a passage hear of nobody named, in order. */
export function findHeard(clauses: Clauses): Heard[] {
  const found: Heard[] = [];
  for (const sentence of clauses.passage.sentences) {
    if (sentence.to - sentence.from > LONGEST_SENTENCE) continue;
    for (let i = sentence.from + 1; i < sentence.to; i += 1) {
      const token = clauses.tokens[i];
      if (!isOf(token, FINITE) || !VERBS.has(token)) continue;
      const stretch = heardBy(clauses, sentence, i);
      if (stretch !== null) found.push({ clauses, cue: { from: i, to: i + 1 }, stretch });
    }
  }
  return found;
}

/** What is heard by the verb at `verb`, behind it or before its clause; null if nothing, or if no court hears it. */
function heardBy(clauses: Clauses, sentence: Sentence, verb: number): Stretch | null {
  const { tokens } = clauses;
  const passive = isPassive(clauses, verb);
  if (passive !== (tokens[verb]?.lower === 'told')) return null;
  const subject = ownSubject(clauses, sentence, verb);
  if (subject === null || subject.from > verb || !HEARERS.has(tokens[subject.head])) return null;
  const behind = skipTime(clauses, sentence, verb + 1);
  const opens = /^(?:that|how)$/.test(tokens[behind]?.lower ?? '');
  // `heard Ruhl had left`; not `heard evidence that she had left`
  if (opens || beginsAnyClause(clauses, sentence, behind))
    return { from: behind, to: clauseEnd(clauses, sentence, behind) };
  const over = behind >= sentence.to || isOf(tokens[behind], STOP | CONJUNCTION);
  const mark = subject.from - 1;
  if (!over || mark < sentence.from) return null;
  return fronted(clauses, sentence, mark);
}

/** What stands before the comma or the closing mark at `mark`; null if that is neither, or no clause stands there. */
function fronted(clauses: Clauses, sentence: Sentence, mark: number): Stretch | null {
  const { tokens } = clauses;
  const quoted = endsWithComma(tokens[mark]);
  if (!quoted && tokens[mark]?.text !== ',') return null;
  const to = quoted ? mark + 1 : mark;
  const from = contentStart(clauses, sentence, to);
  // `On Monday, a court heard`
  const told =
    itemAt(tokens, to - 1)?.kind === 'quote' ||
    holdsFiniteVerb(clauses, from, to) ||
    // `Ruhl stole a boat`: a verb that is not known as one.
    (to - from >= FEWEST_WORDS && !isOf(tokens[from], PREPOSITION));
  return from < to && told ? { from, to } : null;
}
