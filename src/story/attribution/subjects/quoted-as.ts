import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { SUBJECT_RELATIVE } from '../../words/relatives.ts';
import { isOf, OBJECT_PRONOUN, PERSONAL_PRONOUN } from '../../words/word-classes.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { isPassive } from '../phrases/passive.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { somebodyFrom } from '../phrases/those-after.ts';
import { subjectOf } from './verb-subject.ts';

/** Who is quoted, and those who do so; nobody where the sentence does not tell. */
interface QuotedAs {
  readonly subject: NounPhrase | null;
  readonly via: readonly NounPhrase[];
}

/**
 * Who is quoted by the verb before the `as` of `as saying`: `Ruhl quoted the minister as saying`, `quoted him as saying`, `the minister
 * was quoted by Ruhl as saying`; null where no such verb stands before the participle at a token.
 */
export function quotedAs(clauses: Clauses, sentence: Sentence, gerund: number): QuotedAs | null {
  const { tokens } = clauses;
  if (itemAt(tokens, gerund - 1)?.lower !== 'as') return null;
  for (let quoted = gerund - 2; quoted >= sentence.from; quoted -= 1) {
    if (!/^(?:quoted|quoting|quotes|cited|citing)$/.test(tokens[quoted]?.lower ?? '')) continue;
    const quoter = subjectOf(clauses, sentence, quoted);
    if (isPassive(clauses, quoted)) {
      const paper = tokens[quoted + 1]?.lower === 'by' ? somebodyFrom(clauses, quoted + 2, gerund - 1) : null;
      const subject = quoter === null ? null : withThoseBefore(clauses, sentence, quoter);
      return { subject, via: paper === null ? [] : [paper] };
    }
    // `said that a report that quoted him as saying so was "false"` is his own.
    const relative = SUBJECT_RELATIVE.has(itemAt(tokens, quoted - 1));
    const subject =
      (relative ? null : himBetween(clauses, quoted + 1, gerund - 1)) ??
      namedBetween(clauses, quoted + 1, gerund - 1) ??
      somebodyFrom(clauses, quoted + 1, gerund - 1);
    return { subject, via: quoter === null ? [] : [quoter] };
  }
  return null;
}

/** `quoted him as saying`: the pronoun that is all that stands there. */
function himBetween({ tokens }: Clauses, from: number, to: number): NounPhrase | null {
  const him = isOf(tokens[from], OBJECT_PRONOUN) && isOf(tokens[from], PERSONAL_PRONOUN);
  return him && to === from + 1 ? { from, to, head: from, name: null } : null;
}

/** The name between commas that explains the words from `from` on and ends before `to`: `a deckhand, Miguel Orme,`. */
export function namedBetween(clauses: Clauses, from: number, to: number): NounPhrase | null {
  const { tokens } = clauses;
  const comma = phraseStartingAt(clauses, from, to)?.to ?? to;
  const name = tokens[comma]?.text === ',' ? phraseStartingAt(clauses, comma + 1, to) : null;
  return name?.name != null && name.to === to - 1 && tokens[name.to]?.text === ',' ? name : null;
}
