import { cueWord } from '../../words/cues.ts';
import { PRESS } from '../../words/press.ts';
import { HIM_OR_HER } from '../../words/pronouns.ts';
import { WordList } from '../../words/word-list.ts';
import { isObject } from '../subjects/doer-of.ts';
import { wantedBy } from '../mentions/wanted.ts';
import { unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { behindLoose } from '../phrases/verbs.ts';
import { ASKED_OR_ORDERED, unnamedAsked } from './who-is-asked.ts';
import type { Told } from './who-is-asked.ts';

const TOLD = new WordList('told tells informed informs reminded reminds assured assures');

/**
 * Whoever is told something without a name, and tells it back: the manager of `She told the night manager: "It leaks." He told her to wait`,
 * sooner than a man of whom the story told before. Undefined where that sentence tells of a man, and where nobody is told back.
 */
export function answersTeller(
  here: Clauses,
  pronoun: number,
  { clauses, before, there }: Told,
  { gender }: Wanted,
): Antecedent | undefined {
  const verb = behindLoose(here, pronoun + 1);
  const back = here.tokens[verb + 1];
  if (back === undefined || !HIM_OR_HER.has(back) || cueWord(here.tokens, verb)?.cueClass !== 'SPEECH')
    return undefined;
  const teller = wantedBy(back)?.gender;
  if (teller === gender || !isObject(here, verb + 1)) return undefined;
  const { tokens } = clauses;
  let told = before.to - 1;
  while (told > before.from && !TOLD.has(tokens[told]) && !ASKED_OR_ORDERED.has(tokens[told])) told -= 1;
  const one = told > before.from ? unnamedAsked(clauses, before, told) : undefined;
  if (one === undefined || (one.gender ?? gender) !== gender) return undefined;
  const hearer = unnamedBearer(one);
  if (hearer !== null && PRESS.has(tokens[hearer.phrase.head])) return undefined;
  const known = there().filter((other) => other.gender !== null);
  const tells = known.some(({ part, gender: own }) => part !== 'MENTIONED' && own === teller);
  return tells && known.every(({ gender: own }) => own === teller) ? one : undefined;
}
