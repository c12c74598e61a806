import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { findingOf } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import { complementOf } from './complement.ts';
import type { ReportedClause } from '../reported/reported-clause.ts';

/** Furthest comma behind which the subject of a fronted participle stands, in tokens. */
const LONGEST_FRONTED = 60;
/** Words before a participle that opens a sentence: `While noting that`, `And noting that`, `Aside from noting that`. */
const OPENERS = /^(?:while|after|before|by|in|and|but|also|still|then|besides|(?:aside|apart) from)?$/;

/** Verbs by which somebody speaks of a thing while they say more: `While acknowledging the delay, Ruhl said`. */
const OF_THINGS = wordSet(`
  acknowledge admit concede deny reject dismiss criticize criticise condemn denounce deplore lament announce stress emphasize
  emphasise predict reiterate accuse blame praise warn`);
/** Those by which they call a thing so, where they do between marks: not so `Calling the bank by telephone, Ruhl left`. */
const CALLS = wordSet('call describe brand label dub');

/** `Noting that it had rained, Ruhl went home.`: a participle that opens a sentence has the subject of the sentence. */
export function fronted(clauses: Clauses, sentence: Sentence, at: number, cue: Cue): ReportedClause | null {
  const { tokens } = clauses;
  if (cue.form !== 'GERUND') return null;
  const opener = tokens
    .slice(sentence.from, Math.min(at, sentence.from + 3))
    .map(({ lower }) => lower)
    .join(' ');
  if (at > sentence.from + 2 || !OPENERS.test(opener)) return null;
  const complement = complementOf(clauses, sentence, at, cue.lemma);
  if (complement === null) return null;
  const matter = complement.form === 'MATTER';
  if (matter && !OF_THINGS.has(cue.lemma) && !CALLS.has(cue.lemma)) return null;
  const stop = Math.min(sentence.to, complement.from + LONGEST_FRONTED);
  for (let comma = complement.from + 2; comma < stop; comma += 1) {
    // `Calling it “dead,” Ruhl left`: the comma stands before the closing mark.
    const marked = endsWithComma(tokens[comma]);
    const subject = marked || tokens[comma]?.text === ',' ? subjectAt(clauses, sentence, comma + 1) : null;
    if (subject === null) continue;
    if (matter && (!canJudge(clauses, subject) || (CALLS.has(cue.lemma) && !marked))) return null;
    const { cueClass } = cue;
    const phrase = { from: at, to: complement.cueTo, cueClass, subject, via: [] };
    return {
      finding: findingOf('CUE_BEFORE', clauses, phrase, 0.85),
      stretches: [{ from: complement.from, to: marked ? comma + 1 : comma }],
      weak: matter && !marked,
    };
  }
  return null;
}

/** Somebody with a verb right behind, from a token on; null if there is nobody. */
function subjectAt(clauses: Clauses, sentence: Sentence, from: number): NounPhrase | null {
  const phrase = phraseStartingAt(clauses, from, sentence.to);
  if (phrase === null || !canSpeak(clauses, phrase)) return null;
  return verbBehind(clauses, phrase.to, sentence.to) === null ? null : phrase;
}
