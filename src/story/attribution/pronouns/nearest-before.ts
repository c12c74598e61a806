import type { Passage } from '../../passage.ts';
import { chooseAntecedent, foremost, onlyNamed, personOf, unnamedBearer } from '../phrases/antecedent.ts';
import type { Antecedent, Wanted } from '../phrases/antecedent.ts';
import { isBystander, isDead, isKnownByOffice, pointedAt } from './bystander.ts';
import { asked, goneSince } from './in-custody.ts';
import type { Gone } from './in-custody.ts';
import { besideFirst } from './clause-beside.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { PRONOUN_REACH } from '../mentions/pronouns-meant.ts';
import { meantBy } from '../mentions/shared-names.ts';
import type { SentencePlace } from '../mentions/introducing-sentences.ts';

/** Where a pronoun stands, and who can be meant there. */
interface Search extends SentencePlace {
  readonly passages: readonly Passage[];
  /** Those of a sentence of a passage who can be meant. */
  readonly among: (passage: number, sentence: number) => readonly Antecedent[];
  readonly clausesOf: readonly Clauses[];
  /** Whether nobody of its own sentence is meant. */
  readonly begins: boolean;
}

/** So many are told of that none is the only one. */
const MOST_TOLD = 64;

/** Whom a pronoun means in the nearest sentence that holds anyone who fits; undefined if there is none, null where nobody knows. */
export function nearestBefore(search: Search, wanted: Wanted): Antecedent | null | undefined {
  const { passages, passage, sentence, among, begins } = search;
  let told = 0;
  let passing: Antecedent | undefined;
  // `Her mill is old`, and not `According to her`, which asks for whoever speaks.
  const pointing = !wanted.subject && wanted.heard !== true;
  const all: Antecedent[] = [];
  let gone: { readonly one: Antecedent; readonly fate: Gone } | null = null;
  for (let p = passage; p >= 0 && told <= PRONOUN_REACH; p -= 1) {
    if (p < passage && passages[p]?.damaged === true) return null;
    const last = p === passage ? sentence : (passages[p]?.sentences.length ?? 0) - 1;
    for (let s = p === passage && begins ? last - 1 : last; s >= 0; s -= 1) {
      const meant = withoutNamed(among(p, s), wanted);
      const here = p === passage && s === last;
      const chosen =
        chooseAntecedent(meant, wanted, here) ??
        (pointing && p === passage && s === last - 1 ? onlyNamed(meant, wanted) : undefined);
      const other = chosen === undefined || here ? null : besideIn(search, p, s, meant, chosen, wanted);
      if (other !== null) return meantBy(other, wanted);
      if (pointing && all.length < MOST_TOLD) all.push(...meant.slice(0, MOST_TOLD));
      if (chosen === undefined) {
        if (gone !== null && p < passage - 1) return meantBy(gone.one, wanted);
        continue;
      }
      if (chosen.passing === true) {
        passing ??= chosen;
        continue;
      }
      if (gone !== null) return meantBy(asked(passages, gone.one, gone.fate, chosen, wanted), wanted);
      if (here || !(isBystander(chosen) || isKnownByOffice(chosen))) return meantBy(chosen, wanted);
      const known = pointedAt(passages, meant, chosen, wanted);
      if (known !== undefined) return meantBy(known, wanted);
      const fate = goneSince(chosen);
      if (fate === null)
        return meantBy(isBystander(chosen) ? withOneBefore(search, p, s, chosen, wanted) : chosen, wanted);
      gone = { one: chosen, fate };
    }
    // `The daughter of a vet, she won. He said`: whoever else the paragraph tells of is meant, and nobody of another.
    if (passing !== undefined && isParent(passing)) return meantBy(passing, wanted);
    if (last >= 0) told += 1;
  }
  if (gone !== null) return meantBy(gone.one, wanted);
  passing ??= pointing && all.length < MOST_TOLD ? onlyNamed(all, wanted) : undefined;
  return passing === undefined ? undefined : meantBy(passing, wanted);
}

/** Some antecedents without those of whom words tell by name, where the pronoun tells who says these: `"Tom is fit," he said`. */
function withoutNamed(all: readonly Antecedent[], { tag }: Wanted): readonly Antecedent[] {
  if (tag == null) return all;
  return all.filter((one) => {
    const person = personOf(one);
    return person === null || !tag.names(person);
  });
}

/** A bystander, with whoever the sentence before is about, whom a pronoun can mean as well: `Karl Moss fell. A nurse came. He said`. */
function withOneBefore(
  { among, passages }: Search,
  passage: number,
  sentence: number,
  bystander: Antecedent,
  { gender }: Wanted,
): Antecedent {
  const before = sentence === 0 ? undefined : foremost(among(passage, sentence - 1));
  const known = before?.gender === gender && personOf(before) !== null && !isDead(passages, before);
  return known && bystander.gender === null ? { ...bystander, orElse: before } : bystander;
}

/** A parent or spouse without a name, who is only told of: see `parentAt`. */
const isParent = (one: Antecedent): boolean =>
  one.part === 'MENTIONED' && one.root === null && unnamedBearer(one) !== null;

/** Whoever is meant beside the one that a sentence of a passage begins with, see `besideFirst`. */
function besideIn(
  { clausesOf, passages }: Search,
  passage: number,
  index: number,
  meant: readonly Antecedent[],
  first: Antecedent,
  wanted: Wanted,
): Antecedent | null {
  const clauses = clausesOf[passage];
  const sentence = clauses?.passage.sentences[index];
  if (clauses === undefined || sentence === undefined) return null;
  return besideFirst({ clauses, sentence, passages, meant }, first, wanted);
}
