import type { Passage } from '../../passage.ts';
import { TOLD_KINDS } from '../../passage.ts';
import { LONGEST_LABEL } from '../../people/speaker-label.ts';
import { itemAt } from '../../item-at.ts';
import { tokenize } from '../../tokens.ts';
import { isRole } from '../../words/roles.ts';
import type { AttributionRule, Finding, RuleContext } from '../cues/finding.ts';
import { clausesOfPart, makeFinding, sentenceAt } from '../cues/finding.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { clausesOf } from '../phrases/clauses-of.ts';
import { behindSourceOpening } from '../phrases/source-opening.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';

/** Most tokens of the name that a label begins with. */
const LONGEST_NAME = 7;

/** `TIM DAWSON, ANALYST AT HELVEA "…"`: in a collection of comments each begins with who makes it, with a colon or without. */
export const label: AttributionRule = {
  name: 'label',
  find(context) {
    const { part, utterance } = context;
    const { passage, token } = part;
    if (utterance.kind !== 'DIRECT') return null;
    if (token === 0) return aboveWords(context, passage);
    let from = token;
    while (from > sentenceAt(passage, token).from && itemAt(passage.tokens, from - 1)?.kind !== 'quote')
      from -= 1;
    return labelIn(clausesOfPart(context), from, token, 'SAME_PARAGRAPH');
  },
};

/** The label on a line of its own above the words. */
function aboveWords(context: RuleContext, passage: Passage): Finding | null {
  const before = itemAt(context.passages, passage.index - 1);
  const plain = before === undefined ? undefined : context.clauses[before.index];
  if (before !== undefined && plain !== undefined && TOLD_KINDS.has(before.kind))
    return labelIn(plain, 0, before.tokens.length, 'RUNNING_SPEAKER');
  if (before?.kind !== 'SUBHEAD') return null;
  // Nobody speaks in a subhead, so that its words are read only here.
  const tokens = tokenize(before.text, 0, before.text.length);
  const clauses = clausesOf({ ...before, tokens, sentences: [{ from: 0, to: tokens.length }] }, []);
  return labelIn(clauses, 0, tokens.length, 'RUNNING_SPEAKER');
}

function labelIn(
  clauses: Clauses,
  from: number,
  to: number,
  plain: 'SAME_PARAGRAPH' | 'RUNNING_SPEAKER',
): Finding | null {
  const colon = itemAt(clauses.tokens, to - 1)?.text === ':';
  const end = colon ? to - 1 : to;
  // `COMMENTARY: TIM DAWSON, ANALYST AT HELVEA`
  const topic = clauses.tokens.slice(from, end).findLastIndex(({ text }) => text === ':');
  const phrase = bearerOfLabel(clauses, from + topic + 1, end);
  if (phrase === null) return null;
  return makeFinding(colon ? 'COLON' : plain, clauses, phrase, 0.85);
}

/** The name before the first comma of a label that tells what its bearer is; null if the words are no label. */
export function bearerOfLabel(clauses: Clauses, from: number, to: number): NounPhrase | null {
  const { tokens, nameAt } = clauses;
  if (to - from < 3 || to - from > LONGEST_LABEL) return null;
  const comma = from + tokens.slice(from, from + LONGEST_NAME + 1).findIndex(({ text }) => text === ',');
  if (comma <= from || comma >= to) return null;
  // `Ann Lee, according to her brother:`
  if (behindSourceOpening(tokens, comma + 1) !== null) return null;
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === 'quote' || isFiniteVerb(clauses, i)) return null;
  const words = tokens.slice(from, comma);
  if (!words.every(({ kind, capital, text }) => text === '.' || (kind === 'word' && capital))) return null;
  if (words.length < 2) return null;
  // `ANALYST AT HELVEA`, `FED PRESIDENT CHARLES PLOSSER`
  if (!tokens.slice(from, to).some(({ lower }) => isRole(lower))) return null;
  return { from, to: comma, head: comma - 1, name: nameAt[comma - 1] ?? null };
}
