import type { Cue } from '../../words/cues.ts';
import { endsInS } from '../../words/inflect.ts';
import { DETERMINER, isOf } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { canJudge } from '../phrases/somebody.ts';
import type { Complement } from '../complements/openings.ts';

/** What is written or shown and can accuse, and `it`, which can mean such. */
export const ACCUSING = new WordList(
  /^(?:it|report|video|ad|letter|lawsuit|suit|petition|statement|book|editorial|post|memo|filing|complaint|indictment|document|article|column|leaflet|poster|tweet)s?$/,
);

/** What is written, shown or posted, and tells in words what a verb tells that is a noun as well: `A video claims`. */
const TELLING = new WordList(
  /^(?:report|video|ad|letter|lawsuit|suit|petition|statement|book|editorial|post|memo|filing|complaint|indictment|document|article|column|leaflet|poster|tweet|message|photo|picture|image|clip|meme|email|e-mail|note|recording|podcast|blog|app|site|page|rumou?r|thread|caption|motion|brief|flyer|essay|documentary|film|biography|memoir)s?$/,
);

/** `A video posted on X claims it fell`, `The lawsuit claims that`: a paper and its verb; not `lawsuit claims the judge heard`. */
export const tellsAsPaper = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  TELLING.has(tokens[head]) && (endsInS(tokens[head]?.lower ?? '') || isOf(tokens[from], DETERMINER));

/** What a paper does as well as a person: `a video that accuses Ruhl of`, `it accuses the bank of`; not `the heat criticised`. */
export function accuses({ tokens }: Clauses, { head }: NounPhrase, { lemma }: Cue): boolean {
  return /^(?:accuse|blame|critici[sz]e|warn)$/.test(lemma) && ACCUSING.has(tokens[head]);
}

/** `The letter, which he tore up, accused her and <said>`: whether a paper is the subject of a verb of accusing at a token. */
export function accusesHere({ tokens }: Clauses, { head }: NounPhrase, verb: number): boolean {
  const cue = tokens[verb]?.word.cue ?? null;
  return (
    cue !== null && cue.cueClass !== 'ATTITUDE' && tokens[head]?.lower !== 'it' && ACCUSING.has(tokens[head])
  );
}

/**
 * `a flood that threatens to reach it`, `a suit now before the courts threatens to`: what is near or plain and
 * nobody says; people and papers threaten and make clear in words.
 */
export function looms(
  clauses: Clauses,
  subject: NounPhrase,
  { lemma, form }: Cue,
  complement: Pick<Complement, 'form'>,
): boolean {
  const head = clauses.tokens[subject.head];
  // `The fall made clear that it was over`
  if (lemma === 'make')
    return complement.form === 'QUESTION' || !(canJudge(clauses, subject) || ACCUSING.has(head));
  if (lemma !== 'threaten' || complement.form !== 'INFINITIVE') return false;
  // The courts do not agree with `threatens`: the verb has another subject.
  if (form === 'PRESENT' && head?.capital === false && endsInS(head.lower)) return true;
  return !canJudge(clauses, subject) && !ACCUSING.has(head) && head?.lower !== 'one';
}

/** What is done with a paper by whoever gets it: `got a letter saying`. */
export const GETTING = new WordList(
  'received receives receive got gets get found finds obtained obtains discovered seen saw read reviewed opened recovered seized',
);
