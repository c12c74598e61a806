import { itemAt } from '../../item-at.ts';
import type { Sentence, Token } from '../../tokens.ts';
import type { Part } from '../phrases/antecedent.ts';
import { subjectBehindAdjunct } from './behind-adjunct.ts';
import { cueAt } from '../cues/cue-at.ts';
import { clauseStart, isFrontedParticiple } from '../phrases/clause.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { antecedentOf } from '../phrases/relative.ts';
import { wholeName } from '../phrases/whole-name.ts';
import { explained } from '../phrases/explained.ts';
import { isRemembered } from './remembered.ts';
import { subjectOf } from './verb-subject.ts';
import { verbBehind } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import { CONJUNCTION, isOf } from '../../words/word-classes.ts';

/** A phrase with what it does in its sentence. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly part: Exclude<Part, 'MENTIONED'>;
  /** The token of its verb of saying; null for one that does not speak. */
  readonly verb: number | null;
  /** Whether the sentence only lets somebody else have a word on what it tells: `Ruhl is, as one critic put it, a pest`. */
  readonly aside?: boolean;
}

/** What begins a sentence with a clause that is told beside its own; not the `as` of `As Ruhl noted, it leaks`. */
const BESIDE = new WordList('when while after before because since if although though until once unless');

/** What begins a clause of somebody else inside that of a subject: `Ruhl, whom Orme called a pest, left`; not the `as` of `wept as Orme told the court`. */
const WITHIN = new WordList('what whom which whose how why that');
/** Those of them behind which whoever is heard goes on: `Ruhl heard how Orme told police`. */
const HEARD = new WordList('how what why');
const HEARS = new WordList(
  'heard hears hear hearing listened listens listen listening saw sees see seeing watched watches watch watching',
);

/** The subjects of a sentence by the first token of their name, or of the phrase without one: of its verbs of saying, at its start, and names right before a verb. */
export function subjectsOf(clauses: Clauses, sentence: Sentence): Map<number, Subject> {
  const subjects = new Map<number, Subject>();
  const add = (
    phrase: NounPhrase | null,
    part: Subject['part'],
    verb: number | null = null,
    aside = false,
  ) => {
    if (phrase === null) return;
    const first = firstToken(clauses, phrase);
    const known = subjects.get(first);
    // `Her doctor told her to write`: it is told that she speaks by the first verb.
    if (known === undefined || (part === 'SPEAKS' && known.part !== 'SPEAKS'))
      subjects.set(first, { phrase, part, verb, aside });
  };
  const main = clauseStart(clauses, sentence);
  add(explained(clauses, phraseStartingAt(clauses, main, sentence.to)), 'SUBJECT');
  add(subjectBehindAdjunct(clauses, sentence, main), 'SUBJECT');
  // `When her mother wrote that it was late, she read it`: the sentence is about her.
  for (let i = opensBeside(clauses, sentence) ? main : sentence.from; i < sentence.to; i += 1) {
    const cue = cueAt(clauses, sentence, i);
    if (cue?.cueClass === 'SPEECH' && cue.form !== 'GERUND') {
      const inverted = itemAt(clauses.tokens, i - 1)?.kind === 'quote';
      const phrase = inverted
        ? phraseStartingAt(clauses, i + 1, sentence.to)
        : toldOf(clauses, sentence, subjectOf(clauses, sentence, i));
      const speaker = explained(clauses, phrase);
      // `Ruhl left after her boss said it was late.`: the sentence is about Ruhl.
      const aside =
        speaker !== null && (isAside(clauses, sentence, speaker.from) || isRemembered(clauses, speaker, i));
      const beside =
        speaker !== null &&
        speaker.from > main &&
        !aside &&
        (BESIDE.has(itemAt(clauses.tokens, speaker.from - 1)) || isWithin(clauses, speaker.from - 1, i));
      add(speaker, beside ? 'SUBJECT' : 'SPEAKS', i, aside);
    }
    const name = clauses.nameAt[i];
    if (name === undefined || clauses.nameAt[i + 1] === name) continue;
    if (verbBehind(clauses, i + 1, sentence.to) === null && !hasVerbBehindInsertion(clauses, sentence, i))
      continue;
    const named = wholeName(clauses, i);
    if (!isInWhose(clauses, sentence, named)) add(named, 'SUBJECT');
  }
  return subjects;
}

/** Whether the word at a token begins such a clause, `verb` being what is done in it: `wept as Orme sang.` tells no more of Orme. */
function isWithin({ tokens }: Clauses, i: number, verb: number): boolean {
  if (itemAt(tokens, i)?.lower === 'as') return tokens[verb + 1]?.kind === 'punctuation';
  if (!WITHIN.has(itemAt(tokens, i))) return false;
  const to = itemAt(tokens, i - 1)?.lower === 'to' ? i - 2 : i - 1;
  return !(HEARD.has(tokens[i]) && HEARS.has(itemAt(tokens, to)));
}

/** `As one critic put it, …`, `…, as Orme once said, …`: whoever has a word on what a sentence tells; not in `wept as Orme sang`. */
function isAside({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  // `as the critic Ann Lee put it`
  let as = from - 1;
  while (as > sentence.from && from - as <= LONGEST_CALLING && isPlain(tokens[as])) as -= 1;
  if (as < sentence.from || tokens[as]?.lower !== 'as') return false;
  return as === sentence.from || itemAt(tokens, as - 1)?.kind !== 'word';
}

/** Most words before the name of whoever has a word on it. */
const LONGEST_CALLING = 3;

const isPlain = (token: Token | undefined): boolean =>
  token?.kind === 'word' && !token.capital && token.lower !== 'as';

/** `When Orme left,`, `Told that Orme had left,` */
const opensBeside = (clauses: Clauses, { from }: Sentence): boolean =>
  BESIDE.has(clauses.tokens[from]) || isFrontedParticiple(clauses, from);

/** The end of a clause that opens a sentence and is told beside its own; where there is none, its start. */
export const toldBeside = (clauses: Clauses, sentence: Sentence): number =>
  opensBeside(clauses, sentence) ? clauseStart(clauses, sentence) : sentence.from;

/** Most tokens set between commas behind a name. */
const LONGEST_INSERTION = 16;

/** `so Hurst, a herder of 58, built one`: the name that ends with a token, of somebody told more of before the verb. */
function hasVerbBehindInsertion(clauses: Clauses, sentence: Sentence, last: number): boolean {
  const { tokens, nameAt } = clauses;
  if (tokens[last + 1]?.text !== ',' || isOf(tokens[last + 2], CONJUNCTION)) return false;
  const stop = Math.min(sentence.to, last + LONGEST_INSERTION);
  let close = last + 2;
  while (close < stop && tokens[close]?.kind !== 'punctuation') close += 1;
  if (tokens[close]?.text !== ',') return false;
  const verb = verbBehind(clauses, close + 1, sentence.to);
  return verb !== null && subjectOf(clauses, sentence, verb)?.name === nameAt[last];
}

/** Most words between `whose` and the name of the relative. */
const LONGEST_KIN = 4;

/** `Hurst, whose father Mick scored as well, said`: the sentence is about Hurst. */
function isInWhose({ tokens }: Clauses, sentence: Sentence, { from, to }: NounPhrase): boolean {
  for (let i = to - 1; i > sentence.from && from - i <= LONGEST_KIN; i -= 1)
    if (tokens[i]?.lower === 'whose') return true;
  return false;
}

/** Where a subject stands: not at whose relative it is, but at the name in `Ruhl's wife, Ada`. */
function firstToken({ nameAt }: Clauses, { from, head, name }: NounPhrase): number {
  let first = head;
  while (first > from && nameAt[first - 1] === name) first -= 1;
  return name === null ? from : first;
}

/** For `who`, the one it tells of. */
function toldOf(clauses: Clauses, sentence: Sentence, phrase: NounPhrase | null): NounPhrase | null {
  return phrase !== null && clauses.tokens[phrase.head]?.lower === 'who'
    ? antecedentOf(clauses, sentence, phrase.head)
    : phrase;
}
