import type { Sentence } from '../../tokens.ts';
import { cueWord } from '../../words/cues.ts';
import { FRAMES } from '../../words/frames.ts';
import { VERY_WORDS } from '../../words/very-words.ts';
import {
  isOf,
  OBJECT_PRONOUN,
  PREPOSITION,
  SAYING,
  STOP,
  SUBJECT_PRONOUN,
} from '../../words/word-classes.ts';
import { canJudge } from '../phrases/somebody.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import { denialOf } from '../cues/denial.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { behindAttribution } from '../settings/behind-attribution.ts';
import { complementOf } from '../complements/complement.ts';

/** Reads the attribution that begins at a token, whoever else it tells of behind it. */
type ReadNearest = (clauses: Clauses, sentence: Sentence, start: number) => CuePhrase | null;

/** Most who tell of each other. */
const MOST_LINKS = 3;

/**
 * An attribution behind words with those who pass them on: `"…," Ruhl said Orme had told her`, `"…," Ruhl recalled Orme
 * saying`, `"…," Orme told her, according to Ruhl` are Orme's words, told of by Ruhl.
 */
export function withHearsay(
  clauses: Clauses,
  sentence: Sentence,
  cue: CuePhrase,
  nearest: ReadNearest,
  links = MOST_LINKS,
): CuePhrase {
  // Most attributions end their sentence, or go on with time and place alone.
  if (links === 0 || !holdsSaying(clauses, sentence, Math.max(cue.to, cue.subject.to))) return cue;
  const read = (start: number): CuePhrase | null => {
    const found = nearest(clauses, sentence, start);
    return found === null ? null : withHearsay(clauses, sentence, found, nearest, links - 1);
  };
  return heardFrom(clauses, sentence, cue, read) ?? toldBy(clauses, sentence, cue, read);
}

/** Furthest verb of saying behind an attribution that can tell of it, in tokens. */
const REACH = 24;

/** Whether a verb of saying or `according to` stands near behind a token. */
function holdsSaying({ tokens }: Clauses, sentence: Sentence, from: number): boolean {
  const end = Math.min(sentence.to, from + REACH);
  for (let i = from; i < end; i += 1) {
    if (tokens[i]?.kind === 'quote') return false;
    if (isOf(tokens[i], SAYING) || tokens[i]?.lower === 'according') return true;
  }
  return false;
}

/** Reads the attribution that begins at a token, those who pass it on included. */
type Read = (start: number) => CuePhrase | null;

/** `Ruhl said Orme had told her`, `Ruhl recalled Orme saying`: whoever spoke first; null where it is the subject of the cue itself. */
function heardFrom(clauses: Clauses, sentence: Sentence, cue: CuePhrase, read: Read): CuePhrase | null {
  const { tokens } = clauses;
  const next = tokens[cue.to];
  if (next?.kind !== 'word' || cue.to >= sentence.to || cue.subject.from > cue.from) return null;
  if (isOf(next, PREPOSITION)) return null;
  const { lemma } = cueWord(tokens, cue.from) ?? { lemma: '' };
  const told = complementOf(clauses, sentence, cue.from, lemma);
  const start = told === null || !/^(?:CLAUSE|THAT)$/.test(told.form) ? null : behindThat(clauses, told.from);
  const inner = (start === null ? null : read(start)) ?? recalled(clauses, sentence, cue.to);
  // `Ruhl said on Monday as the crowd roared`
  if (inner === null || !says(clauses, sentence, inner)) return null;
  if (![inner.subject, ...inner.via].some(({ from }) => from === (start ?? cue.to))) return null;
  return { ...inner, via: [...inner.via, cue.subject, ...cue.via] };
}

const behindThat = ({ tokens }: Clauses, from: number): number =>
  tokens[from]?.lower === 'that' ? from + 1 : from;

/** `recalled Orme saying`, `recalled him saying`: somebody whom a participle of saying tells of. */
function recalled(clauses: Clauses, sentence: Sentence, from: number): CuePhrase | null {
  const { tokens } = clauses;
  const isGerund = (i: number): boolean => cueWord(tokens, i)?.form === 'GERUND';
  const plain: NounPhrase | null =
    isOf(tokens[from], OBJECT_PRONOUN) && isGerund(from + 1)
      ? { from, to: from + 1, head: from, name: null }
      : phraseStartingAt(clauses, from, sentence.to);
  if (plain === null) return null;
  // `her mother asking` reads as one phrase.
  const own = !isGerund(plain.to) && plain.to - from > 1 && isGerund(plain.to - 1);
  const subject = own ? { ...plain, to: plain.to - 1, head: plain.to - 2 } : plain;
  if (!isGerund(subject.to)) return null;
  return { from: subject.to, to: subject.to + 1, cueClass: 'SPEECH', subject, via: [] };
}

/**
 * Whether an attribution behind another tells of the words before both: somebody did say them, and the verb has none of its
 * own; not so in `told a crowd that the police estimated at 300`.
 */
function says(clauses: Clauses, sentence: Sentence, inner: CuePhrase): boolean {
  const { subject, from } = inner;
  const { lemma } = cueWord(clauses.tokens, from) ?? { lemma: '' };
  if (!VERY_WORDS.has(lemma) && FRAMES.get(lemma)?.listener !== true) return false;
  if (
    subject.from > from ||
    !(canJudge(clauses, subject) || isOf(clauses.tokens[subject.head], OBJECT_PRONOUN))
  )
    return false;
  return (
    complementOf(clauses, sentence, from, lemma) === null &&
    denialOf(clauses, sentence, inner, false) === null
  );
}

/** `Orme told her, according to Ruhl.`, `Orme said, Ruhl recalled.`: with whoever tells of it behind. */
function toldBy(clauses: Clauses, sentence: Sentence, cue: CuePhrase, read: Read): CuePhrase {
  const { tokens } = clauses;
  const comma = behindSilence(clauses, sentence, behindAttribution(clauses, sentence, cue));
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.kind !== 'word' || tokens[comma + 1]?.lower === 'as')
    return cue;
  // `according to the paper, Orme said` are Orme's words.
  if (tokens[cue.from]?.lower === 'according') return cue;
  const outer = read(comma);
  if (outer === null || !tellsOf(clauses, outer, cue.subject.to === comma)) return cue;
  const end = behindAttribution(clauses, sentence, outer);
  // `Orme said, Ruhl reported, and left`: what Ruhl does stands between commas.
  const between = tokens[end]?.text === ',' && outer.subject.from === comma + 1;
  if (end < sentence.to && !isOf(tokens[end], STOP) && !between) return cue;
  return { ...cue, via: [...cue.via, outer.subject, ...outer.via] };
}

/** Most words of what somebody leaves unsaid, between commas. */
const LONGEST_SILENCE = 6;

/** The comma behind `, without giving details,`; the one given where nothing such stands behind it. */
function behindSilence({ tokens }: Clauses, sentence: Sentence, comma: number): number {
  if (tokens[comma + 1]?.lower !== 'without' || tokens[comma]?.text !== ',') return comma;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + 2 + LONGEST_SILENCE); i += 1)
    if (tokens[i]?.text === ',') return i;
  return comma;
}

/**
 * Whether an attribution tells of another before it. Right behind a subject, `said Orme, a nurse, told the court`, who has
 * no name explains it.
 */
function tellsOf(clauses: Clauses, { from, subject }: CuePhrase, explains: boolean): boolean {
  const { tokens } = clauses;
  if (tokens[from]?.lower === 'according') return canSpeak(clauses, subject);
  if (cueWord(tokens, from)?.cueClass !== 'SPEECH' || !canJudge(clauses, subject)) return false;
  return (
    !explains ||
    subject.name !== null ||
    tokens[subject.head]?.capital === true ||
    isPronoun(clauses, subject)
  );
}

const isPronoun = ({ tokens }: Clauses, { head }: NounPhrase): boolean => isOf(tokens[head], SUBJECT_PRONOUN);
