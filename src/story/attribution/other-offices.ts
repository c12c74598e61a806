import type { Description } from '../people/description.ts';
import type { NameMention } from '../people/person.ts';
import type { Titles } from './titles.ts';

/** What somebody in some offices is called as well; `foreign minister` is the head `minister` with the word before it. */
const OTHERS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    lawmaker: 'senator,congressman,congresswoman,representative,deputy,mp,assemblyman,assemblywoman',
    legislator: 'senator,congressman,congresswoman,representative,deputy,mp,assemblyman,assemblywoman',
    parliamentarian: 'mp,deputy,senator,member of parliament',
    congressman: 'representative',
    congresswoman: 'representative',
    diplomat: "ambassador,envoy,consul,foreign minister,deputy foreign minister,charge d'affaires",
    envoy: 'ambassador',
    premier: 'prime minister',
    monarch: 'king,queen,emperor,empress,sultan,emir',
    pontiff: 'pope',
    cleric: 'bishop,archbishop,cardinal,priest,imam,ayatollah,mufti,pastor,vicar,rabbi',
    prelate: 'bishop,archbishop,cardinal',
    clergyman: 'bishop,priest,pastor,vicar,canon',
    academic: 'professor,lecturer',
    scholar: 'professor',
    attorney: 'lawyer,solicitor,barrister',
    lawyer: 'attorney,solicitor,barrister',
    judge: 'justice,magistrate',
    boss: 'manager,coach,chief executive',
    'head of state': 'president,king,queen,emperor,empress',
    'head of government': 'prime minister,premier,chancellor',
  }).map(([word, offices]) => [word, offices.split(',')]),
);

/** Words that tell nothing of which one is meant: `the senior diplomat`, `the veteran lawmaker`. */
const TELLS_NOTHING = new Set([
  'senior',
  'top',
  'veteran',
  'leading',
  'long-serving',
  'longtime',
  'outspoken',
]);

/**
 * `Senator Tom Hall left. "We go," the lawmaker said.`: the last mention before a place of the only person with an office that
 * words are used for as well; null if several have one, or the words tell more of whom they mean. `whole` is the phrase
 * without its article, in lower case.
 */
export function bearerOfOther(
  titles: Titles,
  wanted: Description,
  whole: string,
  passage: number,
  start: number,
): NameMention | null {
  const offices = OTHERS.get(whole) ?? OTHERS.get(wanted.head);
  if (offices === undefined || ![...wanted.modifiers].every((word) => TELLS_NOTHING.has(word))) return null;
  let found: NameMention | null = null;
  for (const office of offices) {
    const words = office.split(' ');
    const head = words.at(-1) ?? '';
    if (!titles.isTold(head)) continue;
    const bearer = titles.onlyBearerBefore({ head, modifiers: new Set(words.slice(0, -1)) }, passage, start);
    if (bearer === null || (found !== null && found.person !== bearer.person)) return null;
    found = bearer;
  }
  return found;
}
