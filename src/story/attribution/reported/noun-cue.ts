import type { Sentence } from '../../tokens.ts';
import { AUXILIARIES, DETERMINERS, TIMES } from '../../words/function-words.ts';
import { REPORT_NOUNS, UTTERING_VERBS } from '../../words/report-nouns.ts';
import { subjectOf } from '../verb-subject.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import { isFiniteVerb } from '../verbs.ts';
import { clauseEnd } from './clause-end.ts';
import { skipTime } from './settings.ts';
import type { ReportedClause } from './reported-clause.ts';

const POSSESSIVE_PRONOUN = /^(?:his|her|its|their)$/;

/**
 * `Ruhl's promise that …`, `her demand that …`, `warnings from Ruhl that …`, `Ruhl issued a statement that …`: a noun
 * for something said, with its content and whose it is. Null where nobody is told: `the claim that …`.
 */
export function behindNoun(clauses: Clauses, sentence: Sentence, at: number): ReportedClause | null {
  const { tokens } = clauses;
  if (!REPORT_NOUNS.has(tokens[at]?.lower ?? '')) return null;
  const owner = ownerBefore(clauses, sentence, at);
  const source = owner === null ? sourceBehind(clauses, sentence, at) : null;
  const from = skipTime(clauses, sentence, source?.to ?? at + 1);
  if (!opensContent(clauses, sentence, from)) return null;
  const phrase = owner ?? source ?? utterer(clauses, sentence, at);
  if (phrase === null) return null;
  return {
    finding: {
      method: 'CUE_BEFORE',
      clauses,
      phrase,
      cue: { from: at, to: at + 1 },
      via: [],
      confidence: 0.8,
    },
    stretches: [{ from, to: contentEnd(clauses, sentence, at, from) }],
    weak: false,
  };
}

/** `His promise that it would reopen pleased Riga`: what is said by the subject of a sentence ends before its verb. */
function contentEnd(clauses: Clauses, sentence: Sentence, noun: number, from: number): number {
  const end = clauseEnd(clauses, sentence, from);
  const { tokens } = clauses;
  for (let i = sentence.from; i < noun; i += 1) if (isFiniteVerb(clauses, i)) return end;
  // The verb of a clause with `that` comes first; an infinitive has none that is finite.
  let own = tokens[from]?.lower === 'to';
  for (let i = from + 1; i < end; i += 1) {
    const begins = !isFiniteVerb(clauses, i - 1) || !AUXILIARIES.has(tokens[i - 1]?.lower ?? '');
    if (!isFiniteVerb(clauses, i) || !begins) continue;
    if (own) return i;
    own = true;
  }
  return end;
}

function opensContent({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  const next = tokens[from + 1];
  if (next === undefined || from + 2 >= sentence.to || next.kind === 'punctuation') return false;
  if (tokens[from]?.lower === 'that') return true;
  return (
    tokens[from]?.lower === 'to' && next.kind === 'word' && !next.capital && !DETERMINERS.has(next.lower)
  );
}

/** `Ruhl's`, `the bank's`, `her` before the noun, with an adjective between. */
function ownerBefore(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  const { tokens } = clauses;
  for (let i = noun - 1; i >= Math.max(sentence.from, noun - 3); i -= 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (POSSESSIVE_PRONOUN.test(token.lower)) return { from: i, to: i + 1, head: i, name: null };
    if (/^['’]s?$/u.test(token.text)) {
      const phrase = phraseEndingAt(clauses, i - 1, sentence.from);
      const last = tokens[i - 1];
      return phrase === null || last === undefined || TIMES.has(last.lower) ? null : phrase;
    }
    if (token.kind !== 'word') return null;
  }
  return null;
}

/** `from Ruhl`, `by the bank` behind the noun. */
function sourceBehind(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  return /^(?:from|by)$/.test(clauses.tokens[noun + 1]?.lower ?? '')
    ? phraseStartingAt(clauses, noun + 2, sentence.to)
    : null;
}

/** The subject of the verb by which the noun is uttered: `Ruhl made the claim`. */
function utterer(clauses: Clauses, sentence: Sentence, noun: number): NounPhrase | null {
  let verb = noun - 1;
  while (verb > sentence.from && noun - verb <= 4 && !UTTERING_VERBS.has(clauses.tokens[verb]?.lower ?? ''))
    verb -= 1;
  return UTTERING_VERBS.has(clauses.tokens[verb]?.lower ?? '') ? subjectOf(clauses, sentence, verb) : null;
}
