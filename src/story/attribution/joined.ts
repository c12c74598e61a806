import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { cueAt } from './cues/cue-at.ts';
import type { Finding } from './cues/finding.ts';
import { sentenceAt } from './cues/finding.ts';
import { AUXILIARY, CONJUNCTION, DETERMINER, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';

interface Before {
  readonly utterance: Utterance;
  readonly finding: Finding | null;
}

/**
 * Whether an utterance goes on the one before it, broken only by the attribution: `"We waited," she said. "Then
 * we left."` and `"We waited," she said, "and left."`
 */
export function joinsPrevious(previous: Before, utterance: Utterance, own: Finding | null): boolean {
  const { finding } = previous;
  const last = previous.utterance.parts.at(-1);
  const first = utterance.parts[0];
  if (finding?.cue == null || last === undefined || first?.passage !== last.passage) return false;
  if (finding.method !== 'CUE_AFTER' && finding.method !== 'CUE_INSIDE') return false;
  // `"Go!" came shouts from the crowd. "Never!"`: somebody else may answer.
  if (/^comes?$|^came$/.test(finding.clauses.tokens[finding.cue.from]?.lower ?? '')) return false;
  // An attribution of its own makes it a quotation of its own.
  if (
    own !== null &&
    own.method !== 'SAME_PARAGRAPH' &&
    own.method !== 'CONTINUED' &&
    own.cue !== null &&
    own.cue.from > last.token &&
    own.cue.from !== finding.cue.from &&
    !isMeanwhile(finding.clauses.tokens, own.cue.from)
  )
    return false;
  if (finding.cue.from < last.token || finding.cue.from > first.token) return false;
  const { passage } = last;
  const sentence = sentenceAt(passage, last.token);
  const clauses = finding.clauses;
  let cues = 0;
  for (let i = last.token + 1; i < first.token; i += 1) {
    if (cueAt(clauses, sentence, i)?.cueClass !== 'SPEECH' || isMeanwhile(clauses.tokens, i)) continue;
    // `said Ruhl, before I could ask.`
    if (!isOf(itemAt(clauses.tokens, i - 1), AUXILIARY)) cues += 1;
  }
  if (cues > finding.via.length + 1) return false;
  if (sentenceAt(passage, first.token) === sentence)
    return itemAt(passage.tokens, first.token - 1)?.text === ',';
  return utterance.kind === 'DIRECT' && sentence.to === first.token;
}

/** What a speaker does while speaking, as verbs of saying tell it. */
const MEANWHILE = new WordList(
  'smiling laughing chuckling sighing nodding grinning sobbing referring pointing',
);

/** `"We go," she said, smiling at him, "and then we rest."`: a participle with more behind it than the words. */
const isMeanwhile = (tokens: readonly Token[], i: number): boolean =>
  MEANWHILE.has(tokens[i]) && itemAt(tokens, i - 1)?.text === ',';

/** `chanted "no deal" and "no peace"`: fragments that one verb reports, with nothing but a list between them. */
export function listedWith(previous: Before, utterance: Utterance, own: Finding | null): boolean {
  const last = previous.utterance.parts.at(-1);
  const first = utterance.parts[0];
  if (last === undefined || first?.passage !== last.passage) return false;
  if (previous.utterance.kind !== 'MIXED' || utterance.kind !== 'MIXED') return false;
  const cue = own?.method === 'CUE_BEFORE' ? own.cue : null;
  if (cue === null || cue.from !== previous.finding?.cue?.from) return false;
  const between = first.passage.tokens.slice(last.token + 1, first.token);
  return (
    between.length > 0 &&
    between.every((token) => token.text === ',' || isOf(token, CONJUNCTION | DETERMINER))
  );
}

/** The two as one; what breaks it stands inside. */
export function joined(
  previous: Before,
  utterance: Utterance,
): { utterance: Utterance; finding: Finding | null } {
  const { finding } = previous;
  return {
    utterance: { kind: previous.utterance.kind, parts: [...previous.utterance.parts, ...utterance.parts] },
    finding: finding === null ? null : { ...finding, method: 'CUE_INSIDE' },
  };
}
