import { itemAt } from '../../item-at.ts';
import type { AttributionRule, Finding, RuleContext } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import { ownerBefore } from '../cues/noun-cue.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { SAYINGS } from '../../words/sayings.ts';
import { HIS_HER_OR_THEIR } from '../../words/pronouns.ts';
import { isSomebody } from '../../words/somebody.ts';
import { isOf, POSSESSIVE, PREPOSITION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { looksAdjective } from '../phrases/verbs.ts';
import { wholeName } from '../phrases/whole-name.ts';

/** `Voters remember Ruhl's "not one boat" pledge`: whoever is named with a saying has said it, whatever others do with it. */
export const ownSaying: AttributionRule = {
  name: 'own-saying',
  find: (context) => (hasOwnSaying(context) ? ownerOf(context) : null),
};

/** `Ruhl's "grand plan"`, `her "not one day longer" remark`: the owner of a fragment says it so. */
export const owner: AttributionRule = {
  name: 'owner',
  find: (context) => (hasOwnSaying(context) ? null : ownerOf(context)),
};

function hasOwnSaying(context: RuleContext): boolean {
  const before = itemAt(context.part.passage.tokens, context.part.token - 1);
  return (isOf(before, POSSESSIVE) && isSaying(context)) || isOwnRemark(context);
}

const REMARK = new WordList('comment remark quip line pledge promise vow tweet claim gaffe joke');

/** `attacked Orme over her "one of many" remark`: words that she has said; not so in `condemned his "racist" remarks`, which tells what they were. */
function isOwnRemark({ part: { passage, piece, token } }: RuleContext): boolean {
  const { tokens } = passage;
  if (!HIS_HER_OR_THEIR.has(itemAt(tokens, token - 1)) || !isOf(itemAt(tokens, token - 2), PREPOSITION))
    return false;
  if (!REMARK.has(tokens[token + 1])) return false;
  const words = (passage.inner[piece] ?? []).filter(({ kind }) => kind !== 'punctuation');
  return words.length > 1 || !(looksAdjective(words[0]) || words[0]?.lower.endsWith('ist') === true);
}

const TRIBUTE = new WordList('tribute tributes homage');

function ownerOf(context: RuleContext): Finding | null {
  if (context.utterance.kind !== 'MIXED') return null;
  const clauses = clausesOfPart(context);
  const { token } = context.part;
  const before = itemAt(clauses.tokens, token - 1);
  if (!/^(?:['’]s?|his|her|their)$/u.test(before?.lower ?? '')) return null;
  // `The family paid tribute to their "beloved boy"`: whoever pays it, whoever is meant.
  const paid = TRIBUTE.has(itemAt(clauses.tokens, token - 3)) && clauses.tokens[token - 2]?.lower === 'to';
  if (paid && before?.lower === 'their') return null;
  const saying = isSaying(context);
  // `the pull of Ruhl's "grand plan" promise`
  const named = saying && clauses.nameAt[token - 2] !== undefined && isOf(before, POSSESSIVE);
  const phrase = named ? wholeName(clauses, token - 2) : ownerBefore(clauses, context.sentence, token);
  if (phrase === null || !isPerson(clauses, phrase)) return null;
  const cue = saying ? { from: token + 1, to: token + 2 } : null;
  return makeFinding('CUE_BEFORE', clauses, phrase, saying ? 0.75 : 0.5, { cue, tie: 'OWNER' });
}

/** Whether a noun for something said stands right behind the words. */
const isSaying = ({ part: { passage, token } }: RuleContext): boolean =>
  SAYINGS.has(passage.tokens[token + 1]?.lower ?? '');

/** A body's fragment, `the Harbour Act's "Quay Tax"`, is what something is called. */
function isPerson({ tokens }: Clauses, { name, head }: NounPhrase): boolean {
  const lower = tokens[head]?.lower ?? '';
  return name !== null || /^(?:his|her|their)$/.test(lower) || isSomebody(lower);
}
