import { isKin } from '../../people/around-name.ts';
import { isToldDead } from '../../people/told-dead.ts';
import { AUXILIARY, FINITE, isOf, OBJECT_PRONOUN, PAST } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import type { Subject } from '../subjects/subjects.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindLoose } from '../phrases/verbs.ts';
import { isNamedBehind, isPersonPhrase, saysNothing } from './person-phrase.ts';
import { unnamedOf } from './those-in-sentence.ts';

/** What whoever is there does, and is heard next. */
const IS_THERE = new WordList(`
  watched watches looked looks listened listens stood stands sat sits waited waits nodded nods smiled smiles grinned grins laughed laughs
  wept weeps cried cries sobbed sobs sighed sighs shrugged shrugs beamed beams cheered cheers applauded clapped knelt prayed paused
  frowned winced`);

const BESIDE = new WordList('beside behind with by near');

/**
 * Whoever a sentence begins with by name or `his`, the `owner`, with the relative without a name of whom it tells: who speaks or is there,
 * as in `Ruhl's father watched`, is meant by a pronoun sooner than Ruhl; who does something else can be, as in `Ruhl's father left`; nobody
 * is who only is something: `Ruhl's father was a miner`.
 */
export function withKin(
  clauses: Clauses,
  subject: Subject | undefined,
  owner: Antecedent,
): readonly Antecedent[] {
  if (subject === undefined || !isKin(clauses.tokens[subject.phrase.head]?.lower ?? '')) return [owner];
  const { phrase, part } = subject;
  if (!isPersonPhrase(clauses, phrase) || isNamedBehind(clauses, phrase)) return [owner];
  const kin = unnamedOf(clauses, subject);
  const alike = owner.gender === null || owner.gender === kin.gender;
  // `Ruhl's father said it was late`: Ruhl does nothing. Of his sister `her` would mean her for long.
  if (part === 'SPEAKS')
    return alike && !saysNothing(clauses, phrase.to) ? [kin, { ...owner, part: 'SUBJECT' }] : [owner];
  const at = behindLoose(clauses, behindAside(clauses, phrase.to));
  const verb = clauses.tokens[at];
  // `His father sat beside him`: whoever it is done for is told of.
  const attends = BESIDE.has(clauses.tokens[at + 1]) && isOf(clauses.tokens[at + 2], OBJECT_PRONOUN);
  if (IS_THERE.has(verb) && attends) return [owner];
  if (IS_THERE.has(verb)) return [alike ? { ...kin, orElse: owner } : kin, owner];
  const acts = owner.name !== null && alike && isOf(verb, PAST | FINITE) && !isOf(verb, AUXILIARY);
  return [acts && !isToldDead({ tokens: clauses.tokens, run: phrase }) ? { ...owner, orElse: kin } : owner];
}

/** Most tokens set between commas behind a relative. */
const LONGEST_ASIDE = 8;

/** Behind the `, a miner,` of `Ruhl's father, a miner, watched`. */
function behindAside({ tokens }: Clauses, to: number): number {
  if (tokens[to]?.text !== ',') return to;
  for (let i = to + 1; i < to + LONGEST_ASIDE; i += 1) if (tokens[i]?.text === ',') return i + 1;
  return to;
}
