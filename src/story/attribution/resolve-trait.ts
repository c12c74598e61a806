import { fold } from '../../domain/fold.ts';
import type { Gender } from '../../domain/story.ts';
import { AGE, describeText } from '../people/description.ts';
import type { Description } from '../people/description.ts';
import type { CastPerson } from '../people/person.ts';
import { isDemonym, isOriginOf } from '../words/demonyms.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { isNationality } from '../words/gazetteer.ts';
import { GENDERED_ROLES, isRole } from '../words/roles.ts';
import { WordList } from '../words/word-list.ts';
import { isUnnamed, personOf } from './antecedent.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { spanOfPhrase, spanOfWords, SURE } from './resolution.ts';
import type { Resolution, Resolver } from './resolution.ts';
import { resolvePerson } from './resolve-name.ts';

/** Callings by which sport and the arts tell again of whoever they have just named. */
const CALLINGS = new WordList(`
  striker goalkeeper midfielder defender winger forward fullback quarterback pitcher jockey boxer swimmer sprinter skater skier
  golfer wrestler gymnast rower climber actor actress singer musician rapper composer pianist violinist drummer guitarist
  tenor baritone soprano painter sculptor dancer choreographer comedian novelist poet playwright`);

/** `the Croatian`, `the 19-year-old`, `the striker`: whoever the sentence before is about, unless the story tells that one otherwise. */
export function resolveTrait(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
): Resolution | null {
  const { passage } = clauses;
  const age = wanted.head === AGE ? Number([...wanted.modifiers].at(-1)) : null;
  const calling = CALLINGS.has(clauses.tokens[phrase.head]);
  if (age === null && !calling && !isDemonym(wanted.head)) return null;
  const meant = resolver.pronouns.subjectBefore(passage.index, phrase.from);
  const person = personOf(meant);
  if (meant === null || person === null) return null;
  if (calling && !canBeCalled(resolver, person, wanted.head)) return null;
  if (age !== null && person.ages.size > 0 && !person.ages.has(age)) return null;
  const origins = [...person.descriptions.keys()].flatMap((text) =>
    text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => isNationality(fold(word))),
  );
  if (
    age === null &&
    !calling &&
    origins.length > 0 &&
    !origins.some((word) => isOriginOf(word, wanted.head))
  )
    return null;
  const span = spanOfPhrase(clauses, phrase);
  const rest = resolvePerson(resolver, meant, person);
  resolver.roster.mention(resolver.roster.person(person), passage, span);
  return {
    entry: rest.entry,
    chain: [{ from: span, to: spanOfWords(resolver, meant), rule: 'DESCRIPTION' }, ...rest.chain],
    confidence: SURE.DESCRIPTION,
  };
}

/** Whether the story can mean somebody by a calling that it has not told yet: it tells it of nobody, and of that one no other. */
function canBeCalled({ titles }: Resolver, person: CastPerson, calling: string): boolean {
  const gender = GENDERED_ROLES.get(calling);
  if (gender !== undefined && person.gender !== null && person.gender !== gender) return false;
  if (titles.isTold(calling)) return false;
  return [...person.descriptions.keys()].every((text) => !isRole(describeText(text).head));
}

/** Words for anybody of one gender. */
const ANYBODY: ReadonlyMap<string, Gender> = new Map([
  ['man', 'MALE'],
  ['boy', 'MALE'],
  ['woman', 'FEMALE'],
  ['girl', 'FEMALE'],
]);

/** `A witness said so. … said the woman.`: the source without a name of whom the text has just told; null if there is none. */
export function sourceRenamed(
  { pronouns, clauses: all }: Resolver,
  { passage }: Clauses,
  { from, to, head }: NounPhrase,
  noun: string,
): UnnamedPhrase | null {
  const gender = to - from === 2 ? ANYBODY.get(noun) : undefined;
  if (gender === undefined) return null;
  const meant = pronouns.meantBefore(passage.index, head, gender);
  if (meant?.bearer == null || !isUnnamed(meant.bearer) || meant.passage < passage.index - 1) return null;
  const source = meant.bearer;
  if (!INDEFINITE_ONE.has(source.clauses.tokens[source.phrase.from])) return null;
  const other = gender === 'MALE' ? 'she' : 'he';
  // `A driver said he was ill. "Yes," said the woman.`, `A witness said a man had shot at her. "Run," the man said.`
  for (let p = source.clauses.passage.index; p <= passage.index; p += 1) {
    const start = p === source.clauses.passage.index ? source.phrase.to : 0;
    const end = p === passage.index ? head : undefined;
    if (all[p]?.tokens.slice(start, end).some(({ lower }) => lower === noun || lower === other) === true)
      return null;
  }
  return source;
}
