import type { Sentence } from '../../tokens.ts';
import { ARTICLE } from '../../words/function-words.ts';
import { endsInS } from '../../words/inflect.ts';
import { DETERMINER, GROUP, isOf, SOMEBODY } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HELD_UP } from '../phrases/can-speak.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { earlierSubjects } from './earlier-subject.ts';
import { ownSubject } from './own-subject.ts';

/** What words stand on: `held up a sign saying "…"`. */
export const INSCRIBED =
  /^(?:signs?|cards?|notes?|labels?|inscriptions?|captions?|texts?|messages?|letters?|banners?|placards?|posters?|stickers?|(?:t-|sweat)?shirts?|hats?|caps?|plaques?|billboards?|flyers?|leaflets?|badges?|buttons?|pins?|tattoos?|graffiti|murals?|sash(?:es)?|(?:tomb|grave|head)stones?|hoodies?|jerseys?|headlines?|marquees?)$/;

/** Most words between its article and a thing with words on it. */
const LONGEST_INSCRIBED = 4;

/** `is best known for a card saying`: a thing with words on it, from its article on; null where none ends there. */
export function inscribedAt(clauses: Clauses, { from }: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  if (!INSCRIBED.test(tokens[end]?.lower ?? '')) return null;
  for (let i = end - 1; i >= from && end - i <= LONGEST_INSCRIBED && tokens[i]?.kind === 'word'; i -= 1)
    if (ARTICLE.has(tokens[i])) return { from: i, to: end + 1, head: end, name: null };
    else if (isFiniteVerb(clauses, i)) return null;
  return null;
}

const HOLDS = new WordList('holding carrying waving wearing bearing brandishing hoisting raising');

const TAKES = new WordList(
  'removed removes seized seizes confiscated burned burnt tore destroyed banned ban found saw',
);

/** `The crowd held handmade banners reading "…"`: those who hold up, wear or carry several things with words on them; null if nobody does. */
export function holderOf(clauses: Clauses, sentence: Sentence, end: number): NounPhrase | null {
  const { tokens } = clauses;
  const thing = tokens[end];
  if (!endsInS(thing?.lower ?? '') || !HELD_UP.has(thing)) return null;
  for (let i = end - 1; i > sentence.from && end - i <= LONGEST_INSCRIBED; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || isOf(token, DETERMINER)) return null;
    const holds = HOLDS.has(token);
    if (!holds && !isFiniteVerb(clauses, i)) continue;
    // `Police removed banners saying "…"`: not theirs.
    if (TAKES.has(token)) return null;
    const holder = holds ? earlierSubjects(clauses, sentence, i) : ownSubject(clauses, sentence, i);
    // `Police held men wearing shirts saying "…"`: theirs, and not those of the police.
    if (holds && holder !== null && isOf(tokens[i - 1], SOMEBODY | GROUP) && i !== holder.to) return null;
    // `Ann Lee held signs reading "…"`: nobody's in particular.
    return holder !== null && holder.name === null && canJudge(clauses, holder) ? holder : null;
  }
  return null;
}
