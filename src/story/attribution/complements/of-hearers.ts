import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import { WordList } from '../../words/word-list.ts';
import { wordSet } from '../../words/word-set.ts';
import { WHO_OR_WHOSE } from '../../words/relatives.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isPassive } from '../phrases/passive.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { beginsClause } from '../settings/begins-clause.ts';
import { isInfinitive, NEGATION } from '../phrases/infinitive.ts';

/** Verbs that a question without more can stand behind: `told them who had won`. */
const PUTS_QUESTION = wordSet('ask tell remind inform');

/** Behind which an infinitive tells what those want: `urged people who want to stay to leave`. */
const WANTS = new WordList(`
  want wants wanted wish wishes wished hope hopes hoped plan plans planned need needs needed try tries tried have has had
  intend intends intended refuse refuses refused agree agrees agreed fail fails failed decide decides decided seek seeks sought
  like likes used continue continues continued begin begins began start starts started able unable ready due choose
  chooses chose expect expects expected going prefer prefers preferred afford willing eager`);

/**
 * Behind which an infinitive tells what those do where another follows: `asked the man who helped to build it to speak`;
 * alone it can be what they are asked: `asked the man who came to help`.
 */
const DOES = new WordList(`
  help helps helped work works worked working come comes came coming go goes went gone rush rushed return returned stay stayed
  stop stopped pay pays paid trained hired elected appointed forced asked told ordered supposed allowed set meant required
  permitted learn learned manage managed fight fought`);

/** What is said behind a relative clause that tells to whom: where it begins, or null where nothing is told of it. */
interface BehindRelative {
  readonly form: 'THAT' | 'INFINITIVE';
  readonly from: number | null;
}

/**
 * `urged people who feel sleepy to see a doctor`, `told those whose homes burned that help was near`: what is said behind a
 * relative clause that tells who is spoken to, and begins at `who`; those are told of from `hearers` on. Null where no such begins there: `told them who had won`,
 * `asked the guards who had told them to leave`.
 */
export function behindRelative(
  clauses: Clauses,
  sentence: Sentence,
  hearers: number,
  who: number,
  lemma: string,
): BehindRelative | null {
  const { tokens } = clauses;
  if (!WHO_OR_WHOSE.has(tokens[who])) return null;
  // `told the story of six men who risked all to save it`
  for (let i = hearers; i < who; i += 1) if (tokens[i]?.lower === 'of') return null;
  // `told the elders who had come, that they`
  const closesBeforeThat = (i: number): boolean => tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'that';
  let to: number | null = null;
  for (let i = who + 2; i < sentence.to && (tokens[i]?.kind === 'word' || closesBeforeThat(i)); i += 1) {
    const before = cueWord(tokens, i - 1);
    // `asked the guards who had told them to leave`, `who said that it was late`
    const says = before?.cueClass === 'SPEECH' && isFiniteVerb(clauses, i - 1) && !isPassive(clauses, i - 1);
    if (to === null && says) break;
    const that = tokens[i]?.lower === 'that' && !isFiniteVerb(clauses, i + 1);
    if (that && beginsClause(clauses, sentence, i + 1)) return { form: 'THAT', from: i };
    if (isInfinitive(clauses, i) && !WANTS.has(tokens[i - 1]) && !goesOnToDo(clauses, sentence, i)) to ??= i;
  }
  if (to === null) return PUTS_QUESTION.has(lemma) ? null : { form: 'INFINITIVE', from: null };
  return { form: 'INFINITIVE', from: NEGATION.has(itemAt(tokens, to - 1)) ? to - 1 : to };
}

/** What those spoken to want, and an infinitive behind it tells what: `urged fans hoping to enter to stay home`. */
const WANTING = new WordList(`
  hoping planning wanting wishing seeking trying looking needing waiting intending attempting preparing aiming queuing queueing
  willing eager unable`);
const PLACES = new WordList('work school church town market college university campus court');

/** Where an infinitive at a token only tells what those spoken to want, what is said behind it; its `from` is null where nothing is. Null where the infinitive is said. */
export function behindWish(clauses: Clauses, sentence: Sentence, infinitive: number): BehindRelative | null {
  const { tokens } = clauses;
  if (!WANTING.has(itemAt(tokens, infinitive - 1))) return null;
  for (let i = infinitive + 2; i < sentence.to && tokens[i]?.kind === 'word'; i += 1) {
    if (
      tokens[i]?.lower === 'that' &&
      !isFiniteVerb(clauses, i + 1) &&
      beginsClause(clauses, sentence, i + 1)
    )
      return { form: 'THAT', from: i };
    // `planning to travel to work to stay home`, `planning to try to enter`
    if (!isInfinitive(clauses, i) || PLACES.has(tokens[i + 1]) || WANTS.has(tokens[i - 1])) continue;
    return { form: 'INFINITIVE', from: i };
  }
  return { form: 'INFINITIVE', from: null };
}

/** `who helped to build it to speak`, `who came to scenes to speak`: a deed of those spoken to, behind which what is said is still to come. */
function goesOnToDo(clauses: Clauses, sentence: Sentence, to: number): boolean {
  const { tokens } = clauses;
  if (tokens[to]?.lower !== 'to') return false;
  if (!DOES.has(itemAt(tokens, to - 1)) && !endsInS(tokens[to + 1]?.lower ?? '')) return false;
  for (let i = to + 2; i < sentence.to && tokens[i]?.kind === 'word'; i += 1)
    if (isInfinitive(clauses, i)) return true;
  return false;
}
