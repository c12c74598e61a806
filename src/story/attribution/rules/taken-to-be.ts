import { itemAt } from '../../item-at.ts';
import { isOf, OBJECT_PRONOUN, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { isAttributive } from '../phrases/between-marks.ts';
import type { AttributionRule, Finding, RuleContext } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { startsContrast } from '../nearest/nearest-cue.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectOf } from '../subjects/verb-subject.ts';
import { holdsFiniteVerb } from '../phrases/verbs.ts';

/** Verbs of those who take their object to be what stands right behind it. */
const FINDS = new WordList(
  'find finds found judge judges judged hold holds held deem deems deemed consider considers considered think thinks thought reckon reckons reckoned believe believes believed',
);
/** Verbs of those who take their object to be what stands behind an `as`. */
const SEES = new WordList('see sees saw seen view views viewed regard regards regarded treat treats treated');

/** Longest object, in tokens: `found the old mayor of the town "dull"`. */
const LONGEST_OBJECT = 8;

/** Longest title before a name, in tokens. */
const LONGEST_TITLE = 5;

/** `Ruhl found it "dull"`, `The court held the law "void"`, `Voters see Ruhl as "cold"`: whoever takes somebody or something to be so. */
export const takenToBe: AttributionRule = { name: 'taken-to-be', find: taker };

/** `Ruhl called it "grand", while Orme found it "dull"`: whoever does so in contrast to those who speak before. */
export const takenInContrast: AttributionRule = {
  name: 'taken-in-contrast',
  find(context) {
    const found = taker(context);
    if (found === null) return null;
    const { clauses, phrase } = found;
    // `while the Post's critic Ann Lee`
    for (let i = phrase.from - 1; i >= Math.max(context.sentence.from, phrase.from - LONGEST_TITLE); i -= 1) {
      if (startsContrast(clauses, i)) return found;
      if (clauses.tokens[i]?.kind !== 'word' && !isOf(clauses.tokens[i], POSSESSIVE)) return null;
    }
    return null;
  },
};

function taker(context: RuleContext): Finding | null {
  if (context.utterance.kind !== 'MIXED') return null;
  const clauses = clausesOfPart(context);
  const { sentence, part } = context;
  const { tokens } = clauses;
  // `found the "old" boat`, `found the key "Wren"`: what something is like, and what it is called.
  const words = (part.passage.inner[part.piece] ?? []).filter(({ kind }) => kind === 'word');
  if (isAttributive(tokens[part.token + 1]) || words.every(({ capital }) => capital)) return null;
  const as = itemAt(tokens, part.token - 1)?.lower === 'as';
  const verb = verbBefore(clauses, as ? part.token - 1 : part.token, as ? SEES : FINDS);
  if (verb === null || verb <= sentence.from) return null;
  const subject = subjectOf(clauses, sentence, verb);
  if (subject === null || subject.from > verb || !canJudge(clauses, subject)) return null;
  return makeFinding('CUE_BEFORE', clauses, subject, 0.7, { cue: { from: verb, to: verb + 1 } });
}

/** A verb of a list whose object ends at a token; null if none has. */
function verbBefore(clauses: Clauses, end: number, verbs: WordList): number | null {
  const { tokens } = clauses;
  for (let verb = end - 2; verb >= Math.max(0, end - 1 - LONGEST_OBJECT); verb -= 1) {
    const token = tokens[verb];
    if (token?.kind !== 'word' && token?.kind !== 'number' && !isOf(token, POSSESSIVE)) return null;
    if (!verbs.has(token)) continue;
    const pronoun =
      verb === end - 2 && (isOf(tokens[verb + 1], OBJECT_PRONOUN) || tokens[verb + 1]?.lower === 'it');
    const noun =
      phraseEndingAt(clauses, end - 1, verb + 1) !== null && !holdsFiniteVerb(clauses, verb + 1, end);
    return pronoun || noun ? verb : null;
  }
  return null;
}
