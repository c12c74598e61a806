import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import type { Token } from '../../tokens.ts';
import { INDEFINITE_ONE } from '../../words/function-words.ts';
import { isOf, LISTED_ROLE, NO_NOUN, POSSESSIVE, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { HIM_OR_HER, HIS_OR_HER, OF_MYSELF, YOU } from '../../words/pronouns.ts';
import { unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Hearer, Wanted } from '../phrases/antecedent.ts';
import { wordsBetweenMarks } from '../phrases/between-marks.ts';
import { isObject } from '../subjects/doer-of.ts';
import { sentenceAt } from '../cues/finding.ts';
import { hasListener } from '../subjects/follows-listener.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isNamedWithin } from './named-within.ts';
import { isPersonPhrase } from './person-phrase.ts';
import type { Subject } from '../subjects/subjects.ts';
import { wantedBy } from '../mentions/wanted.ts';

/** Whom somebody without a name speaks to or of, right behind the verb. */
interface Heard {
  /** The token that is meant. */
  readonly at: number;
  readonly rather: Hearer['rather'];
  readonly told: Hearer['told'];
}

/** Those new to the story who are quoted for what they tell, whomever they tell it. */
const QUOTED = new WordList(
  'witness official source aide adviser advisor insider resident protester officer policeman guard soldier',
);
const TO_OR_AT = new WordList('to at with');
const TOLD = new WordList('told tells telling warned warns advised advises ordered orders');

/**
 * `One critic called her "a pest"`, `Her therapist told her to rest`, `A friend warned Ann Lee that it was late`: the story is about
 * her, and the other is told of for her sake; `The doctor told her to rest` can go on with either. Null where nobody is spoken to.
 */
function heardBy(clauses: Clauses, { phrase, part, verb }: Subject): Heard | null {
  if (part !== 'SPEAKS' || verb === null || verb < phrase.to || !isPersonPhrase(clauses, phrase)) return null;
  const { tokens, nameAt } = clauses;
  // `A friend wrote to him`
  const at = TO_OR_AT.has(tokens[verb + 1]) && nameAt[verb + 2] === undefined ? verb + 2 : verb + 1;
  const name = nameAt[at];
  if (name === undefined ? !isObject(clauses, at) : nameAt[verb] === name) return null;
  let to = at + 1;
  while (name !== undefined && nameAt[to] === name) to += 1;
  // `A friend said Ann Lee had left`, `warned Ann Lee's lawyer`
  if (name !== undefined && (!hasListener(tokens, verb) || isOf(tokens[to], POSSESSIVE))) return null;
  const first = tokens[phrase.from];
  // `One resident told Mayor Ann Lee`: whoever is called by an office is told for it.
  const stranger = INDEFINITE_ONE.has(first);
  if (stranger && (QUOTED.has(tokens[phrase.head]) || (name !== undefined && isOf(tokens[at], LISTED_ROLE))))
    return null;
  const told = TOLD.has(tokens[verb]) ? tokens.slice(to, sentenceAt(clauses.passage, verb).to) : [];
  const owned =
    HIS_OR_HER.has(first) || tokens.slice(phrase.from, phrase.head).some((token) => isOf(token, POSSESSIVE));
  return { at, rather: stranger ? 'KNOWN' : owned ? 'OWNER' : null, told };
}

/** Ties whoever speaks without a name to whom they speak to or of, both of them among those of their sentence. */
export function tieHearer(clauses: Clauses, subject: Subject, here: Antecedent[]): void {
  const heard = heardBy(clauses, subject);
  if (heard === null) return;
  const start = clauses.tokens[heard.at]?.start;
  const one = here.find((other) => other.start === start);
  const at = here.findIndex((other) => unnamedBearer(other)?.phrase === subject.phrase);
  const speaker = here[at];
  if (one !== undefined && speaker !== undefined)
    here[at] = { ...speaker, hearer: { one, rather: heard.rather, told: heard.told } };
}

const OWN = new WordList('i me my mine myself we us our');

/** What a tag of words between marks tells of whom it means, see `Wanted.tag`; null for a pronoun that is none. */
export function tagAt(
  clauses: Clauses,
  pronoun: number,
  { gender }: Wanted,
): NonNullable<Wanted['tag']> | null {
  if (itemAt(clauses.tokens, pronoun - 1)?.kind !== 'quote') return null;
  const words = (): readonly Token[] => wordsBetweenMarks(clauses, pronoun - 1);
  return {
    ofOther: () => tellsOfOther(words(), gender),
    toAnother: () => doesToAnother(words(), gender),
    ofOwn: () => words().some((word) => OF_MYSELF.has(word)),
    goesOn: (told) => speaksToHearer(words(), gender) || repeats(words(), told),
    names: (person) => isNamedWithin(words(), person),
  };
}

const isGendered = (word: Token | undefined, gender: Gender): boolean =>
  word !== undefined && wantedBy(word)?.gender === gender;

const I = new WordList('i');

/** `"You are under arrest," he said`, `"I told her to sleep," she said`: words of whoever tells, and not of whom they tell. */
const speaksToHearer = (words: readonly Token[], gender: Gender): boolean =>
  words.some(
    (word, i) => YOU.has(word) || (I.has(word) && TOLD.has(words[i + 1]) && isGendered(words[i + 2], gender)),
  );

/** What tells nothing alone. */
const SMALL = NO_NOUN | POSSESSIVE | STOP;
/** Shortest word that is told again. */
const SHORTEST = 3;

/** `told Hull to move back. "Move back," he said`: a word of what is told stands in the words again. */
const repeats = (words: readonly Token[], told: readonly Token[]): boolean =>
  words.some(
    ({ kind, lower }) =>
      kind === 'word' &&
      lower.length >= SHORTEST &&
      told.some((other) => other.lower === lower && !isOf(other, SMALL)),
  );

/** `"She needs a rest," she said`: nobody speaks of themselves so. */
const tellsOfOther = (words: readonly Token[], gender: Gender): boolean =>
  !words.some((word) => OWN.has(word)) && words.some((word) => isGendered(word, gender));

/** `"I tried to wake her," she said`; not so in `"I lost her book," she said`. */
const doesToAnother = (words: readonly Token[], gender: Gender): boolean =>
  words.some((word, i) => {
    if (!HIM_OR_HER.has(word) || !isGendered(word, gender)) return false;
    const next = words[i + 1];
    return word.lower === 'him' || next?.kind !== 'word' || isOf(next, NO_NOUN);
  });
