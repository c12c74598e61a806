import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { clauseEnd } from '../clause-ends/clause-end.ts';
import { goesOnAuxiliary } from '../clause-ends/inner-end.ts';
import { endsInS } from '../../words/inflect.ts';
import { DETERMINER, isOf, NO_NOUN, PAST, PREPOSITION, SUBJECT_PRONOUN } from '../../words/word-classes.ts';

/** Behind the `was` of `Ruhl's claim was that …`; null if none leads to what is said. */
export function behindCopula(clauses: Clauses, sentence: Sentence, from: number): number | null {
  const { tokens } = clauses;
  if (!/^(?:was|is|has|had|remains)$/.test(tokens[from]?.lower ?? '')) return null;
  let i = from + 1;
  while (i < sentence.to && isLooseWord(tokens[i])) i += 1;
  return tokens[i]?.lower !== 'to' && opensContent(clauses, sentence, i) ? i : null;
}

/** A fragment that begins with its verb. */
const OPENS_WITH_VERB = /^['"“‘„«`]+(?:\p{Ll}+(?:s|ed)|will|would|can|could|had|may)\s/u;

/** `His promise that it would reopen pleased Riga`: what is said by the subject of a sentence ends before its verb. */
export function contentEnd(
  clauses: Clauses,
  sentence: Sentence,
  owner: NounPhrase | null,
  noun: number,
  from: number,
): number {
  const end = clauseEnd(clauses, sentence, from);
  const { tokens } = clauses;
  // `Orme said Ruhl's claim that it was over had hurt him`, `that Ruhl's claim`: a subject behind a verb of saying as well.
  const told =
    owner !== null &&
    (cueWord(tokens, owner.from - 1)?.cueClass === 'SPEECH' ||
      itemAt(tokens, owner.from - 1)?.lower === 'that');
  if (holdsFiniteVerb(clauses, told ? owner.from : sentence.from, noun)) return end;
  // The verb of a clause with `that` comes first; an infinitive has none that is finite.
  let own = tokens[from]?.lower !== 'that';
  // `the call to cut oil imports`: what stands behind `to` looks like a past as often as not.
  for (let i = tokens[from]?.lower === 'to' ? from + 2 : from + 1; i < end; i += 1) {
    // `that the bank "takes its orders" from Riga drew laughter`
    const token = tokens[i];
    if (token?.kind === 'quote' && OPENS_WITH_VERB.test(token.text)) own = true;
    if (!isFiniteVerb(clauses, i) || goesOnAuxiliary(clauses, i, from)) {
      // `that he needs time led Riga to wait`: right behind `he` stands its verb, known or not.
      own ||= isOf(itemAt(tokens, i - 1), SUBJECT_PRONOUN) && isOneVerb(token);
      continue;
    }
    if (own) return i;
    own = true;
  }
  return end;
}

/** A word in -s behind `he`, which is no noun there: `needs`. */
const isOneVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && !isOf(token, NO_NOUN) && endsInS(token.lower);

/** Whether what is said begins at a token: the `that` or `to` behind a noun for something said; not so in `a comment that compared them`. */
export function opensContent(clauses: Clauses, sentence: Sentence, from: number): boolean {
  const { tokens } = clauses;
  const next = tokens[from + 1];
  if (next === undefined || next.kind === 'punctuation') return false;
  // `his claim that "nobody knew"`: what ends with its marks is one token.
  if (from + 2 >= sentence.to) return tokens[from]?.lower === 'that' && next.kind === 'quote';
  // `a comment that compared them` tells which comment.
  if (tokens[from]?.lower === 'that')
    return (
      !isFiniteVerb(clauses, from + 1) &&
      !(isOf(next, PAST) && isOf(tokens[from + 2], DETERMINER | PREPOSITION))
    );
  return (
    tokens[from]?.lower === 'to' &&
    next.kind === 'word' &&
    !next.capital &&
    !isOf(next, DETERMINER) &&
    // `its recommendation to holders`
    !/[^siu]s$/.test(next.lower)
  );
}
