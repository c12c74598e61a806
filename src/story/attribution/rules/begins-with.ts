import { itemAt } from '../../item-at.ts';
import { WordList } from '../../words/word-list.ts';
import type { AttributionRule } from '../cues/finding.ts';
import { clausesOfPart, makeFinding } from '../cues/finding.ts';
import { INSCRIBED } from '../subjects/words-on-things.ts';
import { ownerBefore } from '../cues/noun-cue.ts';
import { PAPERS } from '../pronouns/paper-author.ts';
import { canJudge } from '../phrases/somebody.ts';
import { subjectOf } from '../subjects/verb-subject.ts';

const BEGINS = new WordList(
  'begins began opens opened starts started ends ended closes closed concludes concluded finishes finished',
);
const WORDS = new WordList('words word line lines sentence phrase');

/** Most words between the verb and its `with`: `ends her last letter with`. */
const LONGEST_OBJECT = 4;

/** `The letter closes with the words "…"`, `Ruhl ends her letter, "…"`: what is written speaks, or whoever wrote it. */
export const beginsWith: AttributionRule = {
  name: 'begins-with',
  find(context) {
    if (context.utterance.kind !== 'DIRECT') return null;
    const clauses = clausesOfPart(context);
    const { tokens } = clauses;
    const { sentence, part } = context;
    let i = part.token - 1;
    if (/^[,:]$/.test(itemAt(tokens, i)?.text ?? '')) i -= 1;
    if (WORDS.has(itemAt(tokens, i)) && itemAt(tokens, i - 1)?.lower === 'the') i -= 2;
    const withWords = itemAt(tokens, i)?.lower === 'with';
    if (withWords) i -= 1;
    const floor = Math.max(sentence.from + 1, i - (withWords ? LONGEST_OBJECT : 0));
    while (i > floor && !BEGINS.has(tokens[i])) i -= 1;
    if (!BEGINS.has(tokens[i]) || i <= sentence.from) return null;
    const subject = subjectOf(clauses, sentence, i);
    if (subject === null || subject.from > i) return null;
    const head = tokens[subject.head];
    const written = PAPERS.has(head) || INSCRIBED.test(head?.lower ?? '') || head?.lower === 'speech';
    if (!written && !(withWords && canJudge(clauses, subject))) return null;
    const cue = { from: i, to: i + 1 };
    // `Ruhl's letter ends with the words`
    const owner = written ? ownerBefore(clauses, sentence, subject.head) : null;
    if (owner !== null && canJudge(clauses, owner))
      return makeFinding('CUE_BEFORE', clauses, owner, 0.85, { cue, tie: 'OWNER' });
    return makeFinding('CUE_BEFORE', clauses, subject, 0.85, { cue });
  },
};
