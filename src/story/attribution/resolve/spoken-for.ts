import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import { isKin } from '../../people/around-name.ts';
import { kinBefore } from '../../people/in-laws.ts';
import type { NameMention } from '../../people/person.ts';
import { cueWord } from '../../words/cues.ts';
import { WordList } from '../../words/word-list.ts';
import { HE_OR_SHE } from '../../words/pronouns.ts';
import { isUnnamed, personOf, unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { kinOwner } from './kin-owner.ts';
import { deedIn } from './own-deeds.ts';
import { wantedAt, wantedBy } from '../mentions/wanted.ts';
import { behindLoose } from '../phrases/verbs.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { sentencesBefore } from '../mentions/sentences-before.ts';

/** Those who speak for somebody, of whom the story goes on to tell. */
const SPEAKS_FOR = new WordList(
  'agent lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson publicist representative manager coach doctor physician surgeon',
);

/** Who else a pronoun can mean beside whoever spoke last, and whether it means them rather. */
export interface OtherMeant {
  readonly meant: Antecedent;
  readonly rather: boolean;
}

/**
 * For whom somebody speaks whom a pronoun behind a deed can mean: behind `Ruhl's agent said he would play. He had three hits.` a `he`
 * is Ruhl rather than the agent, behind `He left the room.` it can be either. Null where nothing is told in between, where it is
 * how whoever speaks moves, `He shook his head.`, and where the other is of another gender.
 */
export function spokenFor(
  resolver: Resolver,
  here: Clauses,
  { head }: NounPhrase,
  meant: Antecedent,
): OtherMeant | null {
  const { passage, start, gender } = meant;
  const bearer = unnamedBearer(meant);
  if (bearer === null || !SPEAKS_FOR.has(bearer.clauses.tokens[bearer.phrase.head])) return null;
  const owner = kinOwner(resolver, bearer.clauses, bearer.phrase.head);
  const person = personOf(owner);
  if (owner === null || person === null || gender !== null) return null;
  const wanted = wantedAt(here.tokens, head)?.gender ?? null;
  if (person.gender !== null && person.gender !== wanted) return null;
  const deed = deedBetween(resolver, passage, start, here, head);
  return deed === 'NONE' ? null : { meant: owner, rather: deed === 'LIFE' };
}

/**
 * Whose relative speaks in the paragraph before one that begins with another `her`, or with her life: in `Her daughter said so. ¶ Her
 * worst mistake, she said, was early` the mother speaks rather than the daughter. Null where the paragraph begins otherwise, with
 * another relative, as with `Her mother`, and with how the relative looks or moves, `Her eyes filled.`
 */
export function ownerAnew(
  resolver: Resolver,
  here: Clauses,
  { head }: NounPhrase,
  { bearer, name, part, passage }: Antecedent,
): OtherMeant | null {
  if (part !== 'SPEAKS' || bearer === null || passage === here.passage.index) return null;
  const gender = wantedAt(here.tokens, head)?.gender ?? null;
  const [first, sentence] = [itemAt(here.tokens, 0), itemAt(here.passage.sentences, 0)];
  if (first === undefined || sentence === undefined || wantedBy(first)?.gender !== gender) return null;
  const clauses = resolver.clauses[passage];
  if (clauses === undefined) return null;
  const kin = isUnnamed(bearer) ? bearer.phrase.head : kinBefore(clauses.tokens, nameFrom(clauses, name));
  const relative = itemAt(clauses.tokens, kin)?.lower ?? '';
  if (!isKin(relative)) return null;
  if (!(HE_OR_SHE.has(first) ? deedIn(here, sentence) === 'LIFE' : tellsOfAnother(here, relative)))
    return null;
  const owner = kinOwner(resolver, clauses, kin);
  return owner !== null && personOf(owner)?.gender === gender ? { meant: owner, rather: true } : null;
}

/** Whether a paragraph begins with `her` and what is not a part of a body, nor a relative of another sort. */
function tellsOfAnother(here: Clauses, relative: string): boolean {
  const phrase = here.tokens.slice(1, phraseStartingAt(here, 0, here.tokens.length)?.to ?? 0);
  return !phrase.some((token) => OF_BODY.has(token) || (isKin(token.lower) && token.lower !== relative));
}

const OF_BODY = new WordList(`
  eyes eye hands hand arms arm legs face head lips lip voice shoulders shoulder heart smile tears laugh knees fingers finger fist`);

/** Whether a verb of saying stands at a token, words of time left out. */
const speaksFrom = (clauses: Clauses, i: number): boolean =>
  cueWord(clauses.tokens, behindLoose(clauses, i))?.cueClass === 'SPEECH';

const nameFrom = ({ tokens }: Clauses, name: NameMention | null): number =>
  name === null ? 0 : tokenFrom(tokens, name.nameStart);

/** Most sentences looked through for what is told between. */
const MOST_BETWEEN = 8;

/**
 * What sentences that begin with `he` or `she` tell between somebody and the pronoun at a token: a `LIFE`, something either can do, or
 * nothing but how somebody moves.
 */
function deedBetween(
  resolver: Resolver,
  passage: number,
  start: number,
  here: Clauses,
  pronoun: number,
): 'LIFE' | 'EITHER' | 'NONE' {
  let left = MOST_BETWEEN;
  let told: 'EITHER' | 'NONE' = 'NONE';
  for (const [clauses, sentence] of sentencesBefore(resolver.clauses, here, pronoun, passage)) {
    const first = itemAt(clauses.tokens, sentence.from);
    const reached = clauses.passage.index === passage && (first?.start ?? 0) <= start;
    if (left === 0 || reached) return told;
    left -= 1;
    if (!HE_OR_SHE.has(first)) continue;
    const deed = deedIn(clauses, sentence);
    if (deed === 'LIFE') return deed;
    if (deed === null && !speaksFrom(clauses, sentence.from + 1)) told = 'EITHER';
  }
  return told;
}
