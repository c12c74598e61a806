import type { AttributionRule } from '../finding.ts';
import { clausesOfPart } from '../finding.ts';
import { ownerBefore } from '../noun-cue.ts';
import type { Clauses, NounPhrase } from '../noun-phrase.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { isSomebody } from '../../words/somebody.ts';

/** `Ruhl's "grand plan"`, `her "not one day longer" remark`: the owner of a fragment says it so. */
export const owner: AttributionRule = {
  name: 'owner',
  find(context) {
    if (context.utterance.kind !== 'MIXED') return null;
    const clauses = clausesOfPart(context);
    const { token } = context.part;
    const before = clauses.tokens[token - 1];
    if (!/^(?:['’]s?|his|her|their)$/u.test(before?.lower ?? '')) return null;
    const phrase = ownerBefore(clauses, context.sentence, token);
    if (phrase === null || !isPerson(clauses, phrase)) return null;
    const saying = SAYINGS.has(clauses.tokens[token + 1]?.lower ?? '');
    const cue = saying ? { from: token + 1, to: token + 2 } : null;
    return {
      method: 'CUE_BEFORE',
      clauses,
      phrase,
      cue,
      tie: 'OWNER',
      via: [],
      confidence: saying ? 0.75 : 0.5,
    };
  },
};

/** A body's fragment, `the Harbour Act's "Quay Tax"`, is what something is called. */
function isPerson({ tokens }: Clauses, { name, head }: NounPhrase): boolean {
  const lower = tokens[head]?.lower ?? '';
  return name !== null || /^(?:his|her|their)$/.test(lower) || isSomebody(lower);
}
