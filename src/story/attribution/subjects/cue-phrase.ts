import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { AUXILIARY, BODY, GROUP, isOf, ORGANIZATION } from '../../words/word-classes.ts';
import { withThoseAround } from '../phrases/companions.ts';
import { withThoseAfter } from '../phrases/those-after.ts';
import { behindMedium } from '../phrases/heard-on.ts';
import { BE, isPassive } from '../phrases/passive.ts';
import { explained } from '../phrases/explained.ts';
import { gerundPhrase } from './gerund-phrase.ts';
import { issuedThat } from './issued-by.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { LONGEST_INSERTION } from '../phrases/insertions.ts';
import { scoldedForHaving } from './scolded-before.ts';
import { subjectOf } from './verb-subject.ts';
import { isLooseWord } from '../phrases/verbs.ts';
import { TELLS_OR_TOLD } from '../../words/verb-forms.ts';
import { WordList } from '../../words/word-list.ts';

/** How somebody belongs to a cue whose grammatical subject they are not: `Ruhl's promise`, `called … by Ruhl`, `quoting Ruhl`. */
export type Tie = 'OWNER' | 'AGENT' | 'OBJECT';

/** A verb or phrase of saying with the words that say who speaks. Indices are tokens of one passage. */
export interface CuePhrase {
  readonly from: number;
  readonly to: number;
  readonly cueClass: Cue['cueClass'];
  readonly subject: NounPhrase;
  /** Those who pass the words on, nearest first: `Ruhl` in `Ruhl quoted the minister as saying`. */
  readonly via: readonly NounPhrase[];
  /** Absent where it is the cue's grammatical subject. */
  readonly tie?: Tie;
}

/** Reads the phrase of a cue verb: its subject, and who quotes whom. */
export function phraseOfCue(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): CuePhrase | null {
  if (cue.form === 'GERUND' && !(cue.cueClass === 'SPEECH' && isProgressive(clauses, sentence, i)))
    return gerundPhrase(clauses, sentence, i, cue);
  const issuing = cue.cueClass === 'SPEECH' ? issuedThat(clauses, sentence, i) : null;
  if (issuing !== null) return { from: i, to: i + 1, cueClass: cue.cueClass, ...issuing };
  const subject =
    scoldedForHaving(clauses, sentence, i) ?? subjectOf(clauses, sentence, heardBefore(clauses, i) ?? i);
  if (subject === null || subject.to > i + 1 + LONGEST_INSERTION) return null;
  // `told those who had ignored court orders that`
  if (cue.form === 'PRESENT' && cue.noun && SEVERAL.has(clauses.tokens[subject.head])) return null;
  const all =
    subject.from > i
      ? withThoseAfter(clauses, sentence, subject)
      : alike(clauses, sentence, withThoseAround(clauses, sentence, subject, i), i);
  if (isOfTalks(clauses, all)) return null;
  return {
    from: i,
    to: i + 1,
    cueClass: cue.cueClass,
    subject: behindHearer(clauses, explained(clauses, all) ?? all),
    via: [],
  };
}

/** Whose verbs have no -s. */
const SEVERAL = new WordList('those these they many several we');

/** `Interviews with clerks and pilots suggest`: what is gathered from what many said, which none of them does. */
function isOfTalks({ tokens }: Clauses, { from, head }: NounPhrase): boolean {
  return (
    TALKS.has(tokens[head]) ||
    (itemAt(tokens, from - 1)?.lower === 'with' && TALKS.has(itemAt(tokens, from - 2)))
  );
}

const TALKS = new WordList('interviews conversations');

/** `Vesta and Sable both said`: with those before it, where `both` tells that they do the same. */
function alike(clauses: Clauses, sentence: Sentence, subject: NounPhrase, verb: number): NounPhrase {
  const { tokens } = clauses;
  const and = subject.from - 1;
  if (itemAt(tokens, and)?.lower !== 'and' || and <= sentence.from) return subject;
  if (!tokens.slice(subject.to, verb).some(({ lower }) => /^(?:both|all)$/.test(lower))) return subject;
  return {
    from: phraseEndingAt(clauses, and - 1, sentence.from)?.from ?? and,
    to: subject.to,
    head: and,
    name: null,
  };
}

/** `her spokesman was saying`, `a voice can be heard saying`: a participle with a subject of its own. */
function isProgressive(clauses: Clauses, sentence: Sentence, gerund: number): boolean {
  if (heardBefore(clauses, gerund) !== null) return true;
  let i = gerund - 1;
  while (i > sentence.from && isLooseWord(clauses.tokens[i]) && !isOf(clauses.tokens[i], AUXILIARY)) i -= 1;
  return BE.has(itemAt(clauses.tokens, i));
}

const HEARD = new WordList('heard overheard seen caught recorded filmed');

/** Furthest participle of hearing before that of saying, in tokens: `was heard on a body camera saying`. */
const LONGEST_HEARD = 6;

/** The participle of hearing or seeing in the passive before a participle: `was heard saying`, `was heard on tape saying`; null if there is none. */
function heardBefore(clauses: Clauses, gerund: number): number | null {
  for (let i = gerund - 1; i > gerund - LONGEST_HEARD; i -= 1) {
    if (itemAt(clauses.tokens, i)?.kind !== 'word') return null;
    if (!HEARD.has(clauses.tokens[i])) continue;
    return behindMedium(clauses.tokens, i + 1) === gerund && isPassive(clauses, i) ? i : null;
  }
  return null;
}

/** `Ruhl told the court Orme had left`, `told the BBC Orme's lawyer had left`: without those who are told, where a name stands right behind them. */
function behindHearer({ tokens }: Clauses, own: NounPhrase): NounPhrase {
  const name = own.from + 2;
  const hearer = tokens[name - 1];
  if (own.name !== null || name > own.head || tokens[name]?.capital !== true || hearer === undefined)
    return own;
  if (!TELLS_OR_TOLD.has(itemAt(tokens, own.from - 1)) || tokens[own.from]?.lower !== 'the') return own;
  const hears = hearer.capital
    ? /^\p{Lu}{2,}$/u.test(hearer.text)
    : isOf(hearer, BODY | GROUP | ORGANIZATION);
  return hears ? { ...own, from: name } : own;
}
