import type { CreditRole } from '../domain/story.ts';

/** A name and its part in a story. */
export interface CreditGold {
  readonly role: CreditRole;
  readonly name: string;
}

const WORK =
  '(?:reporting|writing|editing|compiled|translation|translating|research|graphics?|photograph[a-z]*)';
const PHRASE = new RegExp(
  `^(?:with )?((?:additional |further )?${WORK}(?:(?:,| and| &) (?:additional |further )?${WORK})*)(?: (?:by|from))?:? `,
  'i',
);
/** Where one part of a sign-off ends: a semicolon, or a stop or comma with the next kind of work behind it. */
const CLAUSE_END = new RegExp(`;|[.,](?= *(?:with )?(?:additional |further )?${WORK}\\b)`, 'i');
const LIST_END = /,? and by |,? and (?:and )?|, ?|\/| & /;

const ROLES: readonly (readonly [word: string, role: CreditRole])[] = [
  ['additional report', 'ADDITIONAL_REPORTING'],
  ['further report', 'ADDITIONAL_REPORTING'],
  ['report', 'REPORTING'],
  ['writ', 'WRITING'],
  ['compil', 'WRITING'],
  ['edit', 'EDITING'],
  ['transl', 'TRANSLATION'],
  ['photo', 'PHOTOGRAPHY'],
  ['', 'OTHER'],
];

/** Words of offices and teams: what holds one is no person. */
const OFFICE = /\b(?:team|bureau|unit|desk|newsroom|staff)\b/i;
/** Two words or more that start with capitals, small particles between. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|d')[\p{L}.'’-]*| (?:da|de|del|von|van|der|ten|bin|al))+$/u;

/**
 * Reads a sign-off that is marked out, such as `(Reporting by A B in Rome; Editing by C D)`, clause by clause.
 * Plainer than the parser and no part of it. Null where it holds something else than roles, names and places.
 */
export function readCreditsGold(printed: string): CreditGold[] | null {
  const inside = printed
    .replace(/\s+/g, ' ')
    .replace(/^ ?\(|\) ?$/g, '')
    .replace(/ (?=[,;.])/g, '');
  const credits: CreditGold[] = [];
  let roles: readonly CreditRole[] = [];
  for (const part of inside.split(CLAUSE_END)) {
    const clause = part.trim();
    const phrase = PHRASE.exec(clause);
    if (phrase !== null) roles = rolesOf(phrase[1] ?? '');
    if (clause === '') continue;
    if (roles.length === 0) return null;
    const names = namesOf(clause.slice(phrase?.[0].length ?? 0));
    for (const role of roles) credits.push(...names.map((name) => ({ role, name })));
  }
  return credits;
}

function rolesOf(phrase: string): readonly CreditRole[] {
  return phrase
    .toLowerCase()
    .split(/,|\band\b|&/)
    .map((work) => ROLES.find(([word]) => work.trim().startsWith(word))?.[1] ?? 'OTHER');
}

/** Names of a list: what stands behind ` in ` is a place, and so is the part behind it if it is a state. */
function namesOf(list: string): string[] {
  const names: string[] = [];
  let placed = false;
  for (const item of list.split(LIST_END)) {
    const [name = '', place] = item.trim().replace(/\.$/, '').split(/ in /);
    const isState =
      placed && /^(?:\p{Lu}[\p{L}.]*|New York|North Carolina|New Jersey|Rhode Island)$/u.test(name);
    if (!isState && NAME.test(name) && !OFFICE.test(name)) names.push(name);
    placed = place !== undefined;
  }
  return names;
}
