import type { Gender } from '../../../domain/story.ts';
import { itemAt } from '../../item-at.ts';
import { tokenFrom } from '../../token-from.ts';
import type { NameMention } from '../../people/person.ts';
import { WordList } from '../../words/word-list.ts';
import { personOf } from '../phrases/antecedent.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { meantAt } from '../mentions/pronouns-meant.ts';
import type { Resolver } from '../mentions/resolution.ts';

const SPOUSES: ReadonlyMap<string, Gender> = new Map([
  ['husband', 'MALE'],
  ['wife', 'FEMALE'],
]);
const AND = new WordList('and &');

/** `her husband` behind `Jim and Carol Beatty`: the other of two who were named by one family name; null if there is none. */
export function spouseOf(resolver: Resolver, clauses: Clauses, phrase: NounPhrase): NameMention | null {
  const gender = SPOUSES.get(clauses.tokens[phrase.head]?.lower ?? '');
  if (gender === undefined || phrase.to - phrase.from !== 2) return null;
  const { passage } = clauses;
  const owner = personOf(meantAt(resolver.pronouns, clauses, phrase.from));
  if (owner === null || owner.gender === gender) return null;
  for (const mention of [owner.fullMention, owner.mentions[0]]) {
    if (mention == null || mention.passage > passage.index) continue;
    const there = resolver.clauses[mention.passage];
    const other = there === undefined || mention.quoted ? null : sharing(there, mention);
    if (other !== null && other.person.gender === gender) return other;
  }
  return null;
}

/** The one whose first name stands with another's before the family name of both: `Jim and Carol Beatty`. */
function sharing({ tokens, nameAt }: Clauses, mention: NameMention): NameMention | null {
  const from = tokenFrom(tokens, mention.start);
  const to = tokenFrom(tokens, mention.end);
  const [before, behind] = [itemAt(nameAt, from - 2), nameAt[to + 1]];
  const [first, second, other] =
    AND.has(itemAt(tokens, from - 1)) && before !== undefined
      ? [before, mention, before]
      : AND.has(tokens[to])
        ? [mention, behind, behind]
        : [];
  if (first === undefined || second === undefined || other === undefined) return null;
  const shares = first.end - first.start < second.end - second.start && second.form === 'FULL_NAME';
  return shares && first.person.foldedFamily === second.person.foldedFamily && first.form === 'SURNAME'
    ? other
    : null;
}
