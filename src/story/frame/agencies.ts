/**
 * News agencies by the names they print in datelines, bylines and headers, from the Wikipedia list of news
 * agencies (the large and the national ones). A short form leads to the form readers know.
 */
const NAMES: readonly string[] = [
  'Reuters',
  'Thomson Reuters',
  'Reuters Health',
  'Reuters Life!',
  'Reuters Breakingviews',
  'Breakingviews',
  'IFR',
  'Hollywood Reporter',
  'The Hollywood Reporter',
  'AP',
  'Associated Press',
  'The Associated Press',
  'AFP',
  'Agence France-Presse',
  'UPI',
  'United Press International',
  'dpa',
  'Deutsche Presse-Agentur',
  'ANSA',
  'EFE',
  'Xinhua',
  'TASS',
  'Itar-Tass',
  'Interfax',
  'RIA Novosti',
  'Kyodo',
  'Kyodo News',
  'Jiji Press',
  'Yonhap',
  'Bloomberg',
  'Bloomberg News',
  'Dow Jones',
  'PTI',
  'Press Trust of India',
  'IANS',
  'ANI',
  'PA',
  'Press Association',
  'AAP',
  'CP',
  'The Canadian Press',
  'Canadian Press',
  'Anadolu Agency',
  'ANTARA',
  'Bernama',
  'Belga',
  'APA',
  'ANP',
  'NTB',
  'TT',
  'Ritzau',
  'PAP',
  'CTK',
  'MTI',
  'MENA',
  'IRNA',
  'SPA',
  'WAM',
  'Petra',
  'NAN',
  'SAPA',
  'Notimex',
  'Telam',
  'Agencia Brasil',
  'Inter Press Service',
  'IPS',
  'IRIN',
  'Scripps Howard',
  'Knight Ridder',
  'The New York Times',
  'N.Y. Times News Service',
  'New York Times News Service',
  'MarketWatch',
  'Cox News Service',
];

const BY_FOLDED: ReadonlyMap<string, string> = new Map([
  ...NAMES.map((name) => [name.toLowerCase(), name] as const),
  // The mark at the foot of a Reuters story of the 1980s.
  ['reuter', 'Reuters'],
]);

const LONGEST = Math.max(...NAMES.map((name) => name.length));

/** By the code of the first letter, small or not: a bit for each length that names have; all are shorter than 32. */
const LENGTHS = new Uint32Array(128);
for (const name of BY_FOLDED.keys())
  for (const start of [name, name.toUpperCase()]) {
    const code = start.charCodeAt(0);
    LENGTHS[code] = (LENGTHS[code] ?? 0) | (1 << name.length);
  }

const FIRST_WORDS = new Set([...BY_FOLDED.keys()].map((name) => name.split(' ')[0]));

/** Whether the name of an agency can start with a word. */
export function startsAgencyName(word: string): boolean {
  return FIRST_WORDS.has(word.toLowerCase());
}

/** The agency a text names, as readers know it; null if the text is no agency's name. */
export function agencyNamed(text: string): string | null {
  const start = text.charCodeAt(0);
  // Nearly all texts are told by their length and first letter, which takes less time than looking them up.
  if (start < LENGTHS.length && ((LENGTHS[start] ?? 0) & (1 << text.length)) === 0) return null;
  return text.length > LONGEST ? null : (BY_FOLDED.get(text.toLowerCase()) ?? null);
}
