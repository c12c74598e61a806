import type { Sentence } from '../tokens.ts';
import { cueWord } from '../words/cues.ts';
import { FRAMES } from '../words/frames.ts';
import { CONJUNCTIONS, COUNTS, PREPOSITIONS } from '../words/function-words.ts';
import { opensClause } from './clause.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { canJudge } from './somebody.ts';

/** Whom the `who` at a token tells of: `Ruhl, who said`, `those who say`; null if nobody stands before it. */
export function antecedentOf(clauses: Clauses, sentence: Sentence, who: number): NounPhrase | null {
  const { tokens } = clauses;
  const end = tokens[who - 1]?.text === ',' ? who - 2 : who - 1;
  const antecedent = phraseEndingAt(clauses, end, sentence.from);
  // `offered ammunition to Republicans who say`: the nearest noun, if the one before cannot speak.
  const share = COUNTS.has(tokens[antecedent?.from ?? who]?.lower ?? '') && tokens[end]?.kind === 'number';
  if (antecedent !== null && tokens[who]?.lower === 'who' && !share && !canJudge(clauses, antecedent))
    return nearestNoun(clauses, antecedent);
  return outermost(clauses, antecedent, sentence);
}

/** The part of a phrase behind its last preposition. */
function nearestNoun(clauses: Clauses, phrase: NounPhrase): NounPhrase {
  for (let i = phrase.to - 2; i > phrase.from; i -= 1)
    if (PREPOSITIONS.has(clauses.tokens[i]?.lower ?? ''))
      return phraseStartingAt(clauses, i + 1, phrase.to) ?? phrase;
  return phrase;
}

/** Furthest `who` before the end of its clause, in tokens. */
const LONGEST_RELATIVE = 14;

/** `A diplomat who attended the conference said`: from the last words of a relative clause to the one it tells of. */
export function beyondRelative(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const phrase = phraseEndingAt(clauses, end, sentence.from);
  const { tokens } = clauses;
  // `declared an emergency, and in a news release said`: the verb shares its subject.
  const from = phrase?.from ?? end + 1;
  const setting = /^(?:in|at|on|during)$/.test(tokens[from - 1]?.lower ?? '');
  if (setting && CONJUNCTIONS.has(tokens[from - 2]?.lower ?? '')) return null;
  for (let i = from - 1; i > Math.max(sentence.from, from - LONGEST_RELATIVE); i -= 1) {
    const token = tokens[i];
    const owned = /^['’]s?$/u.test(token?.text ?? '');
    if (token === undefined || token.kind === 'quote' || (token.kind === 'punctuation' && !owned))
      return phrase;
    if (token.lower === 'who' || token.lower === 'whose') {
      // `friends of Mr. Ruhl's who have seen him say`
      const before = /^['’]s?$/u.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
      return i + 1 < from ? (beyondRelative(clauses, sentence, before) ?? phrase) : phrase;
    }
    // `officials who said the bank warned`: the clause of a verb of saying has a subject of its own.
    const cue = cueWord(tokens, i);
    if (cue?.cueClass === 'SPEECH' && FRAMES.get(cue.lemma)?.clause === true) return phrase;
  }
  return phrase;
}

/** `Ann Lee, a vicar, …`: from an apposition to the name it stands for. */
export function outermost(
  clauses: Clauses,
  phrase: NounPhrase | null,
  sentence: Sentence,
): NounPhrase | null {
  if (phrase?.name !== null || clauses.tokens[phrase.from - 1]?.text !== ',') return phrase;
  const named = phraseEndingAt(clauses, phrase.from - 2, sentence.from);
  return named?.name != null && opensClause(clauses, sentence, named.from) ? named : phrase;
}
