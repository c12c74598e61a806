import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import { AUXILIARY, CONJUNCTION, isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Denial } from './denial.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { holdsFiniteVerb, isFiniteVerb } from '../phrases/verbs.ts';

/** Furthest that a subject stands before its verb, in tokens. */
const REACH = 36;

/** Nobody, before a verb: `hardly anyone said`. */
const NOBODY = new WordList('nobody none neither few');
const HARDLY = new WordList('hardly scarcely barely');

/** Words that another clause begins with. */
const OTHER_CLAUSE = new WordList('but that who which ; :');

/** A subject that is nobody: `No one at the hearing, including Ruhl, said`, `Neither Ruhl nor Orme would say`. */
export function byNobody(
  clauses: Clauses,
  sentence: Sentence,
  { from: verb, subject }: Pick<CuePhrase, 'from' | 'subject'>,
): Denial | null {
  const { tokens } = clauses;
  if (subject.from > verb && isNobody(clauses, subject.from))
    return { kind: 'NOT_SAID', from: subject.from, to: subject.to };
  for (let i = verb - 1; i >= sentence.from && verb - i < REACH; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return null;
    if (token.text === ',') {
      const close = i;
      i -= 1;
      while (i >= sentence.from && tokens[i]?.text !== ',') i -= 1;
      // `Not surprisingly, Ruhl said`: a phrase set before the clause.
      if (i < sentence.from) return null;
      // `Nobody was hurt, but two are missing, Ruhl said`
      const other = subject.from === close + 1 || (subject.from > verb && close === verb - 1);
      if (other && isOf(tokens[i + 1], CONJUNCTION | SUBORDINATOR) && holdsFiniteVerb(clauses, i + 1, close))
        return null;
    } else if (token.lower === 'nor' || (opensClause(clauses, sentence, i) && isNobody(clauses, i))) {
      return { kind: 'NOT_SAID', from: i, to: verb + 1 };
    } else if (OTHER_CLAUSE.has(token) || (isFiniteVerb(clauses, i) && !isOf(token, AUXILIARY))) {
      return null;
    }
  }
  return null;
}

function opensClause({ tokens }: Clauses, sentence: Sentence, i: number): boolean {
  const before = itemAt(tokens, i - 1);
  return (
    i === sentence.from ||
    before?.kind === 'punctuation' ||
    before?.lower === 'that' ||
    isOf(before, CONJUNCTION)
  );
}

/** Whether words that begin here mean nobody: `no one`, `nobody`, `not a soul`; but not `no doubt`. */
export function isNobody({ tokens }: Clauses, i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  const next = tokens[i + 1];
  if (lower === 'no')
    return next?.kind === 'word' && !/^(?:doubt|matter|wonder|longer|sooner)$/.test(next.lower);
  // `but not until May`
  if (lower === 'not') return /^(?:one|an?|all|everyone|every|many|even|any)$/.test(next?.lower ?? '');
  if (HARDLY.has(tokens[i])) return /^any(?:one|body)?$/.test(next?.lower ?? '');
  return NOBODY.has(tokens[i]);
}

const MODAL = new WordList('must might may can cannot could should');
/** What one does in general, and tells nobody else of. */
const ASKS_ONESELF = new WordList('wonders hopes supposes presumes');

/** `One wonders why`, `one might ask whether`: anybody at all, whoever thinks so; not so in `One said`, `One asks him`. */
export function isAnyone({ tokens }: Clauses, { from, to }: NounPhrase, verb: number): boolean {
  if (tokens[from]?.lower !== 'one' || to !== from + 1) return false;
  return ASKS_ONESELF.has(tokens[verb]) || MODAL.has(tokens[to]) || isToWonder(tokens, to);
}

/** `one has to ask`, `one cannot help but wonder` */
const isToWonder = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.lower === 'has' && tokens[to + 1]?.lower === 'to';
