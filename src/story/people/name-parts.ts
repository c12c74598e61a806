import { isFirstName } from '../words/gazetteer.ts';

/** Lower-case words inside a family name. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ten ter al el bin ibn bint ben abu zu af y e dal st.'.split(
    ' ',
  ),
);

/** Family names that Chinese, Korean and Vietnamese stories set before the given name; such as are English words left out. */
const FAMILIES_FIRST = new Set(
  `fung kwok lau lui mak ngai pang poon shiu siu suen tam tien tsang tse tsui tung yau yeung yip yuen
  ahn bae baek ban chang chen cheng chiang chiu choi chow chung deng ding dong fang feng gao geun guo han hoang hsu
  hu huang huynh hwang jang jeong jiang jung kang kwon lam leung liang lien lim lin liu luo mao nguyen park peng phan
  pham qian ryu seo shen shin sun tang tran tsai wang wei wen wong wu xi xie xu yang ye yoon yoo yu zeng zhang zhao
  zheng zhou zhu`
    .trim()
    .split(/\s+/),
);

/** Whether a given name is written as two syllables with a hyphen: Sun-ja, Hee-Chan. */
export function isHyphenatedGiven(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u.test(word);
}

/** The words of a name, and the same folded. */
interface NameWords {
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

/** Whether the family name stands first: Bae Sun-ja, Han Mi-Rae, Chang Wei Lun; but Lin Mary Orme. */
export function isFamilyFirst({ words, folded }: NameWords): boolean {
  if (words.length < 2 || words.length > 3 || !FAMILIES_FIRST.has(folded[0] ?? '')) return false;
  const [, second = '', third] = words;
  const short = (word: string): boolean => /^\p{Lu}\p{L}{1,6}$/u.test(word);
  return third === undefined
    ? isHyphenatedGiven(second) || (short(second) && !isFirstName(folded[1] ?? ''))
    : short(second) && short(third) && !isFirstName(folded[1] ?? '');
}

/** Whether a word stands behind a family name and is none: `Jr.`, `III`. */
export function isNameSuffix(word: string): boolean {
  return /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word);
}

/** The word of a name that is its family name, where that stands last. */
function familyOf(words: readonly string[]): string {
  return words.findLast((word) => !isNameSuffix(word)) ?? words.at(-1) ?? '';
}

/** Family and first name; in Bae Sun-ja the family name stands first. */
export function partsOf({ words, folded }: NameWords): { family: string; given: string | null } {
  const [first = '', second = ''] = words;
  if ((words.length === 2 && isHyphenatedGiven(second)) || isFamilyFirst({ words, folded }))
    return { family: first, given: words.slice(1).join(' ') };
  return { family: familyOf(words), given: words.length > 1 ? first : null };
}
