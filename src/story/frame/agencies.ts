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
  'PA Media',
  'LDRS',
  'Local Democracy Reporting Service',
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
  'CNN',
  'CNN Business',
  'VOA',
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

const FIRST_WORDS = new Set([...BY_FOLDED.keys()].map((name) => name.split(' ', 1)[0] ?? ''));

/** By the code of the first letter, small or not: a bit for each length that names have, those from 32 on counted anew. */
function lengthsOf(names: Iterable<string>): Uint32Array {
  const lengths = new Uint32Array(128);
  for (const name of names)
    for (const code of [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)])
      lengths[code] = (lengths[code] ?? 0) | (1 << name.length);
  return lengths;
}

const NAME_LENGTHS = lengthsOf(BY_FOLDED.keys());
const WORD_LENGTHS = lengthsOf(FIRST_WORDS);

/** Whether a text is none of the names by its length and first letter alone: most are told so, without a look-up. */
function isSurelyNone(lengths: Uint32Array, text: string): boolean {
  const start = text.charCodeAt(0);
  return start < lengths.length && ((lengths[start] ?? 0) & (1 << text.length)) === 0;
}

/** Whether the name of an agency can start with a word. */
export function startsAgencyName(word: string): boolean {
  return !isSurelyNone(WORD_LENGTHS, word) && FIRST_WORDS.has(word.toLowerCase());
}

/** The agency a text names, as readers know it; null if the text is no agency's name. */
export function agencyNamed(text: string): string | null {
  return text.length > LONGEST || isSurelyNone(NAME_LENGTHS, text)
    ? null
    : (BY_FOLDED.get(text.toLowerCase()) ?? null);
}
