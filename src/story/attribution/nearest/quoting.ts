import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { endsWithComma } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { GROUP, isOf, isPeople, ORGANIZATION, POSSESSIVE, ROLE, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Finding } from '../cues/finding.ts';
import { sentenceAt } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { somebodyFrom } from '../phrases/those-after.ts';

const QUOTING = new WordList('quoting');

/** Furthest from the verb of saying that somebody is quoted, in tokens. */
const REACH = 40;

/** Marks before what goes along with a verb. */
const SETS_OFF = new WordList(', ( – — -');

/**
 * Words that whoever speaks has from another, as the words of that one, passed on: `"…," Ruhl said, quoting Peter Orme`,
 * `Ruhl, quoting Orme, said`, `Ruhl said (quoting Orme)`, `Quoting Orme, Ruhl said`. The finding itself where nobody is quoted.
 */
export function withQuoted(finding: Finding): Finding {
  const { clauses, cue, phrase } = finding;
  if (cue === null || finding.tie !== undefined) return finding;
  // Most passages have `quoting` and `Quoting` nowhere.
  if (!clauses.passage.text.includes('uoting')) return finding;
  const sentence = sentenceAt(clauses.passage, cue.from);
  const to = Math.min(sentence.to, cue.from + REACH);
  for (let at = Math.max(sentence.from, cue.from - REACH); at < to; at += 1) {
    if (!QUOTING.has(clauses.tokens[at])) continue;
    const quoted = somebodyFrom(clauses, at + 1, sentence.to);
    if (quoted === null || !isSomebody(clauses, quoted) || !goesWith(clauses, sentence, finding, at, quoted))
      continue;
    const via = [phrase, ...finding.via];
    return { ...finding, phrase: quoted, cue: { from: at, to: at + 1 }, tie: 'OBJECT', via };
  }
  return finding;
}

/** Somebody and no writing: `quoting Scripture`, `quoting a song`. */
function isSomebody({ tokens }: Clauses, { name, head, to }: NounPhrase): boolean {
  if (isOf(tokens[to], POSSESSIVE)) return false;
  const token = tokens[head];
  return (
    name !== null ||
    isOf(token, ROLE | SOMEBODY | GROUP | ORGANIZATION) ||
    (token !== undefined && isPeople(token))
  );
}

/** Whether a participle tells whom the subject of a finding's verb quotes there, and not in what comes next: `quoting Orme: "…"`. */
function goesWith(
  clauses: Clauses,
  sentence: Sentence,
  { cue, phrase, method }: Finding,
  at: number,
  quoted: NounPhrase,
): boolean {
  const { tokens } = clauses;
  if (cue === null || tokens[quoted.to]?.lower === 'as') return false;
  // The participle itself leads to the words.
  if (cue.from === at) return true;
  // `Quoting Orme, Ruhl said`
  if (at === sentence.from)
    return (
      tokens[quoted.to]?.text === ',' &&
      phrase.from === quoted.to + 1 &&
      !speaksBetween(clauses, quoted.to, cue.from)
    );
  if (!SETS_OFF.has(itemAt(tokens, at - 1))) return false;
  // `Ruhl, quoting Orme, said`
  if (at < cue.from) return phrase.to === at - 1;
  if (leadsToWords(clauses, quoted.to) && method !== 'COLON') return false;
  return !speaksBetween(clauses, cue.to, at);
}

/** Whether words between marks follow that are nobody's before: behind a colon, or without a comma before them. */
function leadsToWords({ tokens }: Clauses, behind: number): boolean {
  if (tokens[behind]?.text === ':') return true;
  return tokens[behind]?.kind === 'quote' && !endsWithComma(itemAt(tokens, behind - 1));
}

/** Whether another verb of saying or words between marks stand between two tokens. */
function speaksBetween({ tokens }: Clauses, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (tokens[i]?.kind === 'quote') return true;
    if (cueWord(tokens, i)?.cueClass === 'SPEECH') return true;
  }
  return false;
}
