import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { HAVE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { AUXILIARY, BODY, isOf, ORGANIZATION } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { behindLoose, isFiniteVerb } from '../phrases/verbs.ts';
import { sayingBefore } from '../complements/saying-before.ts';

/* `, as did Orme`: whether Orme said so too, or did what is told of. */

const DO = new WordList('does do');
/** Verbs that `as did` and `as have` stand for none of. */
const BE_OR_MODAL =
  new WordList(`am is are was were be will would can could may might shall should must isn't aren't wasn't weren't
  won't wouldn't can't couldn't shouldn't mustn't 's 're`);
const HAVING = new WordList("have has had haven't hasn't hadn't 've");
/** What makes a verb one that no `as did` goes on from: `did not sail`, `never sailed`. */
const NOT = new WordList(/^(?:not|never|.+n['’]t)$/);
/** Verbs of saying whose sense no deed takes over: `testified that he robbed her, as did two clerks`. */
const PLAIN_SAYING = new WordList(
  'said say says told tell tells added add adds noted note notes reported report reports',
);
/** Others, who speak as well as people do. */
const OTHERS = new WordList('others many most several some both all');

/**
 * Whether, at a comma, the reporter tells of others who said so too, rather than the speaker of what does so too. The verb
 * tells: `said the plan was bad, as have others` can only go on from `said`, `said sales have fallen, as have profits` only
 * from what is said. Where both fit, somebody beside a thing speaks (`said rents rose, as did Orme`), somebody beside
 * somebody does what that one did (`said she voted no, as did Orme`).
 */
export function othersToo(clauses: Clauses, sentence: Sentence, from: number, at: number): boolean {
  const { tokens } = clauses;
  const as = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[as]?.lower !== 'as') return false;
  const verb = tokens[as + 1]?.lower;
  if (verb === undefined || !(verb === 'did' || HAVE.has(tokens[as + 1]) || DO.has(tokens[as + 1])))
    return false;
  if (!doesSo(clauses, verb, from, at)) return true;
  const others = phraseStartingAt(clauses, as + 2, sentence.to);
  if (others === null || !saysToo(clauses, others) || !saidSo(clauses, verb, sentence.from, from))
    return false;
  if (!isSaidPlainly(clauses, sentence.from, from)) return true;
  const start = tokens[from]?.lower === 'that' ? from + 1 : from;
  const subject = phraseStartingAt(clauses, start, at);
  return subject === null || !saysToo(clauses, subject);
}

/** Others, people or a body, who can say so as well. */
const saysToo = (clauses: Clauses, phrase: NounPhrase): boolean =>
  canJudge(clauses, phrase) ||
  isOf(clauses.tokens[phrase.head], BODY | ORGANIZATION) ||
  OTHERS.has(clauses.tokens[phrase.head]);

/** Whether what is said holds a verb that `did`, `have` or `does` stands for. */
function doesSo(clauses: Clauses, verb: string, from: number, to: number): boolean {
  const { tokens } = clauses;
  let present = true;
  for (let i = from; i < to; i += 1) {
    const token = tokens[i];
    const negated = NOT.has(token) || NOT.has(tokens[i + 1]) || NOT.has(itemAt(tokens, i - 1));
    if (negated && isFiniteVerb(clauses, i)) {
      present = false;
      i = behindLoose(clauses, i + 1) - (isOf(token, AUXILIARY) ? 0 : 1);
      continue;
    }
    const having = HAVING.has(token);
    if (having && HAVE.hasWord(verb) && (verb === 'had') === token?.lower.startsWith('had')) return true;
    if (BE_OR_MODAL.has(token) || having) {
      const participle = behindLoose(clauses, i + 1);
      const past = participle < to && isFiniteVerb(clauses, participle);
      // `had two boats`
      if (having && !past && verb === 'did' && token?.lower === 'had') return true;
      if (!having || past) present = false;
      if (past) i = participle;
    } else if (isFiniteVerb(clauses, i) && !isPresent(token)) {
      if (verb === 'did') return true;
      present = false;
    }
  }
  return present && (verb === 'does' || verb === 'do') && to > from + 1;
}

const isPresent = (token: { readonly lower: string } | undefined): boolean =>
  token !== undefined && (endsInS(token.lower) || token.lower.startsWith('do'));

/** Whether the verb of saying is one that `did`, `have` or `does` stands for: `said` or `has said`. */
function saidSo({ tokens }: Clauses, verb: string, floor: number, from: number): boolean {
  const saying = sayingBefore(tokens, floor, from);
  if (saying === null) return true;
  if (saying.form === 'PRESENT' || saying.form === 'BASE') return verb === 'does' || verb === 'do';
  return HAVE.has(itemAt(tokens, saying.at - 1)) !== (verb === 'did');
}

/** Whether the verb before what is said tells no more than that it is said. */
function isSaidPlainly({ tokens }: Clauses, floor: number, from: number): boolean {
  const saying = sayingBefore(tokens, floor, from);
  return saying === null || PLAIN_SAYING.has(tokens[saying.at]);
}
