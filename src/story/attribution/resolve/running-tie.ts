import { itemAt } from '../../item-at.ts';
import { isKin } from '../../people/around-name.ts';
import { tokenFrom } from '../../token-from.ts';
import { describe, describeText } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { CastPerson } from '../../people/person.ts';
import { ALSO_CALLED, ALSO_CALLED_AGAIN } from '../../words/also-called.ts';
import { isNationality } from '../../words/gazetteer.ts';
import { isRole } from '../../words/roles.ts';
import { RANKS } from '../../words/courtesy.ts';
import { COURTESY_TITLE, isOf, POSSESSIVE } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Token } from '../../tokens.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import type { Resolver } from '../mentions/resolution.ts';
import { OTHER_OFFICE } from './called-since.ts';
import { isPartyNoun, partyFit, tiedToPartyBefore } from './party-fit.ts';
import { TEENAGER } from './resolve-teenager.ts';
import { originTold } from './origin-fit.ts';
import { CALLINGS, isOfGender } from './resolve-trait.ts';

/** Whether the story tells somebody by an office that words are used for as well (`TITLE`), or by none (`BARE`). */
export type Tie = 'TITLE' | 'BARE';

/** What news calls again whoever it has just named, of whom it has told no calling. */
const AGAIN = new WordList(`
  author writer pundit star laureate billionaire millionaire tycoon rookie veteran freshman sophomore newcomer youngster teen teenager student
  grandmother grandfather widow widower pensioner retiree executive lawmaker legislator congressman congresswoman mp mep politician
  businessman businesswoman socialite heiress influencer blogger youtuber performer entertainer comic filmmaker playmaker
  centre-half centre-back footballer cricketer sportsman sportswoman athlete icon diva`);

/** What tells nothing of which one is meant: `the veteran lawmaker`, `the pop star`, `the Oscar winner`. */
const TELLS_NOTHING = new WordList(`
  senior top veteran leading long-serving longtime long-time outspoken pop rock soap tv reality movie film hollywood bollywood nollywood
  country folk oscar emmy grammy tony bafta nobel pulitzer booker world olympic famed famous celebrated acclaimed award-winning young
  elderly popular embattled influential controversial business technology tech`);

/** Who is told of by a work, a prize or a place in a competition, which tells nothing of which one is meant: `the Skyline star`. */
const EPITHETS = new WordList(`
  star hitmaker chart-topper singer songstress crooner artist personality starlet actor actress champion winner medalist medallist seed finalist laureate`);

/** The `Skyline` of its star; the `second` of the second seed. */
const isOfWork = (token: Token): boolean => token.capital || token.kind !== 'word' || PLACES.has(token);

const PRIZED = new WordList('champion winner medalist medallist seed finalist');
const PLACES = new WordList(
  'top second third fourth fifth sixth seventh eighth gold silver bronze major grand slam time times former recording breakout',
);

/** Letters before a calling, which tell of a service or party: `the IAS officer`. */
const isLetters = (token: Token): boolean => /^\p{Lu}{2,4}$/u.test(token.text);

/** Who has a party beside those of `partyFit`, where nobody else is spoken of. */
const ALSO_OF_PARTY = new WordList(
  'mayor councilman councilwoman councilmember commissioner sheriff comptroller treasurer',
);

/** How words with `the` go with somebody of whom the story has just told; null where they tell of another. */
export function runningTie(
  resolver: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  wanted: Description,
  person: CastPerson,
): Tie | null {
  if (!isOfGender(person, wanted.head)) return null;
  if (!isOfAge(person, wanted.head)) return null;
  const told = toldOf(person);
  if (isPartyNoun(wanted.head)) return partyTie(resolver, clauses, phrase, wanted, person, told);
  const modifiers = clauses.tokens.slice(phrase.from + 1, phrase.head);
  const whole = [...modifiers.map(({ lower }) => lower), wanted.head].join(' ');
  if (isToldBy(told, whole)) return 'TITLE';
  if (originTold(resolver, person, wanted) === null) return null;
  const epithet = EPITHETS.has(clauses.tokens[phrase.head]);
  const unlike = modifiers.filter(
    (token) => !TELLS_NOTHING.has(token) && !isNationality(token.lower) && !(epithet && isOfWork(token)),
  );
  if (unlike.some((token) => OTHER_OFFICE.has(token))) return null;
  const letters = unlike.some(isLetters);
  const named = unlike.every(
    (token) => isLetters(token) || told.some(({ words }) => words.includes(token.lower)),
  );
  if (named && isToldBy(told, wanted.head)) return 'TITLE';
  if (letters && isToldBy(told, `service ${wanted.head}`)) return 'TITLE';
  if (named && wanted.head === 'winner' && modifiers.length > 0 && isToldBy(told, 'prize winner'))
    return 'TITLE';
  if (unlike.length > 0 || hasOtherCalling(resolver, person) || resolver.titles.isTold(wanted.head))
    return null;
  const noun = clauses.tokens[phrase.head];
  if (MAKERS.has(noun) && !hasMade(resolver, person)) return null;
  return isSaidAgain(noun) && (modifiers.length > 0 || !PRIZED.has(noun)) ? 'BARE' : null;
}

/** Whether a noun is what somebody is said to be again as soon as that one has spoken. */
export const isSaidAgain = (noun: Token | undefined): boolean =>
  AGAIN.has(noun) || CALLINGS.has(noun) || EPITHETS.has(noun);

const OLD = new WordList('grandmother grandfather pensioner retiree');
/** Youngest and oldest of those. */
const [FIRST_TEEN, LAST_TEEN, FIRST_OLD] = [13, 19, 40];

/** Whether no age told of somebody is against a word. */
function isOfAge({ ages }: CastPerson, noun: string): boolean {
  if (ages.size === 0) return true;
  if (TEENAGER.hasWord(noun)) return [...ages].some((age) => age >= FIRST_TEEN && age <= LAST_TEEN);
  return !OLD.hasWord(noun) || [...ages].some((age) => age >= FIRST_OLD);
}

/** Mentions of one person that are looked at: keeps odd texts linear. */
const MOST_MENTIONS = 20;

/** Whose husband somebody is leaves open what that one does. */
const SPOUSE = new WordList('husband wife ex-husband ex-wife fiancé fiancée boyfriend girlfriend');
const MISTER = new WordList('mr mr. mrs mrs. ms ms. miss mx');

/** Whether the story tells of somebody by an office, a rank or a calling. */
function hasOtherCalling({ clauses }: Resolver, { descriptions, ranks, mentions }: CastPerson): boolean {
  if (ranks.size > 0) return true;
  for (const text of descriptions.keys()) {
    const { head } = describeText(text);
    if (isRole(head) && !SPOUSE.hasWord(head)) return true;
  }
  return mentions.slice(0, MOST_MENTIONS).some(({ passage, start, nameStart }) => {
    const tokens = clauses[passage]?.tokens;
    const first = start < nameStart ? tokens?.[tokenFrom(tokens, start)] : undefined;
    return isOf(first, COURTESY_TITLE) && !MISTER.has(first);
  });
}

/** Who is told of by a work: another has made the one of a story often enough. */
const MAKERS = new WordList('author writer novelist filmmaker playwright poet composer');
const MADE = new WordList('wrote writes written published penned directed made composed authored');

/** `a book by Ann Lee`, `Ann Lee's book`, `Ann Lee, who wrote the book,`: whether the story tells of something that somebody has made. */
function hasMade({ clauses }: Resolver, { mentions }: CastPerson): boolean {
  return mentions.slice(0, MOST_MENTIONS).some(({ passage, start, end, quoted }) => {
    const tokens = clauses[passage]?.tokens;
    if (tokens === undefined || quoted) return false;
    const to = tokenFrom(tokens, end);
    if (itemAt(tokens, tokenFrom(tokens, start) - 1)?.lower === 'by' || isOf(tokens[to], POSSESSIVE))
      return true;
    return tokens.slice(to, to + 3).some((token) => MADE.has(token));
  });
}

/** An office or calling that the story tells of somebody. */
interface Told {
  readonly head: string;
  readonly words: readonly string[];
}

/** Each of those of somebody; `Det. Sgt.` is a detective sergeant. */
function toldOf({ descriptions, ranks, shorts }: CastPerson): readonly Told[] {
  const texts = [...descriptions.keys(), ...ranks.keys(), ...shorts.keys()];
  const told: Told[] = [];
  for (const text of texts) {
    const words = text
      .toLowerCase()
      .split(/[\s,]+/)
      .map((word) => RANKS.get(word) ?? word);
    const { head } = describe(words);
    // Father Tom Hull, not her father, Tom Hull
    if (!isKin(head) || text === 'Father') told.push({ words, head });
  }
  return told;
}

/** The offices for whose bearers a word is used as well. */
export const officesCalled = (noun: string): readonly string[] => [
  ...(ALSO_CALLED.get(noun) ?? []),
  ...(ALSO_CALLED_AGAIN.get(noun) ?? []),
];

/** Whether somebody has an office for whose bearers a word is used; a deputy mayor is no mayor, a press officer no lawman. */
const isToldBy = (told: readonly Told[], noun: string): boolean =>
  officesCalled(noun).some((office) => {
    const words = office.split(' ');
    return told.some((one) => one.head === words.at(-1) && hasOffice(one.words, words, noun));
  });

const ALONE = new WordList('officer deputy');
const LESSER = new WordList(
  'vice deputy former ex assistant district general press executive army marine navy',
);

function hasOffice(told: readonly string[], [first = '', ...more]: readonly string[], noun: string): boolean {
  if (more.length === 0 && ALONE.hasWord(first)) return told[0] === first || told[0] === 'police';
  if (![first, ...more].every((word) => told.includes(word))) return false;
  // A pundit is a former player.
  const lesser = (word: string): boolean => LESSER.hasWord(word) && !(noun === 'pundit' && word === 'former');
  return told.every((word) => !lesser(word) || word === first || more.includes(word));
}

/** The party of somebody who has one, where no word ties that one to another. */
function partyTie(
  { clauses: all }: Resolver,
  clauses: Clauses,
  phrase: NounPhrase,
  { head, modifiers }: Description,
  person: CastPerson,
  told: readonly Told[],
): Tie | null {
  if (modifiers.size > 0) return null;
  const fit = partyFit(person, head);
  if (fit === 'TOLD') return 'TITLE';
  const local = told.some(({ head: office }) => ALSO_OF_PARTY.hasWord(office));
  if ((fit !== 'OPEN' && !local) || tiedToPartyBefore(all, clauses.passage.index, phrase.from).has(person))
    return null;
  return fit === 'OPEN' ? 'TITLE' : 'BARE';
}
