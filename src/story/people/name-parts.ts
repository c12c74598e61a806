import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { NO_WORD } from '../words/lexicon.ts';
import { FIRST_NAME, isOf } from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import type { CastPerson } from './person.ts';
import { wordSet } from '../words/word-set.ts';

/** Words behind a family name. */
export const SUFFIXES = new WordList('jr jr. sr sr. ii ii. iii iii. iv iv.');

/** The same spelt out, which are family names as well: `Ole Bakke Junior`, but Peter Senior. */
const SPELT_SUFFIXES = new WordList('senior junior');

/** Whether a suffix ends a name: `Ole Bakke Jr.`, `Ole Bakke Junior`. */
export function endsInSuffix(name: readonly Token[]): boolean {
  const last = name.at(-1);
  return SUFFIXES.has(last) || (name.length > 2 && SPELT_SUFFIXES.has(last)) || isNumeral(last, name);
}

/** `Leo XIV`; not Xi. */
const isNumeral = (last: Token | undefined, { length }: readonly Token[]): boolean =>
  length > 1 && last !== undefined && last.text.length < 6 && /^(?:VI{0,3}|IX|X[IVX]+)$/.test(last.text);

/** A family name and a suffix alone: `Bakke Jr.`, `Bakke Senior`. */
export const isFamilyWithSuffix = ([family, suffix, more]: readonly Token[]): boolean =>
  family !== undefined && more === undefined && (SUFFIXES.has(suffix) || SPELT_SUFFIXES.has(suffix));

/** What somebody has the right to put behind the name, as printed: Ann Lee KC. */
const POST_NOMINALS = wordSet(
  `KC QC SC MP MSP MEP MLA MS TD OBE MBE CBE DBE KBE KCMG CMG KCB PhD DPhil MD RN FRS JP BL MPH DVM MBA CFA CPA EdD
  PharmD PsyD DrPH ScD DDS DMD DNP RDN FACP FACS FACC FACEP FAAP FACOG FAHA FASCO FRCP FRCS FRCPC MBBS MBChB LCSW LMFT LMHC
  LCSW-R LDN FRCPsych MSc BSc MSN BSN MSW APRN CRNP FNP FNP-C NP-C PA-C MSPH MHA MHS CDCES LLM LLB
  Ph.D. M.D. Ed.D. Psy.D. Pharm.D. J.D. M.P.H. D.D.S. D.M.D. D.V.M. Dr.P.H. Sc.D. R.Ph. Esq.`,
);

/** Those that are other words and bodies as well: behind a comma alone. */
const BEHIND_COMMA = wordSet('RD DO NP OD JD RPh DPT BS BA LD LPC CNM RDH R.D. R.N. D.O. D.P.T.');

/** Whether a token is such letters: `Ann Lee, KC, said`. */
export const isPostNominal = (token: Token | undefined): boolean =>
  POST_NOMINALS.has(token?.text ?? '') || BEHIND_COMMA.has(token?.text ?? '');

/** Where a name ends behind which such letters end, each set off by a comma: `Ann Lee, M.D., Ph.D.`; else the token given. */
export function beforeLetters(tokens: readonly Token[], end: number): number {
  let last = end;
  while (isPostNominal(itemAt(tokens, last)) && itemAt(tokens, last - 1)?.text === ',') last -= 2;
  return last;
}

/** Those that stand behind a family name alone too. */
const BEHIND_FAMILY = wordSet('KC QC');

/** How many letters of honour or office end the words of a name: `Ann Lee KC`, `Lee KC`, `Ann Lee OBE MP`. */
export function postNominals(words: readonly Token[]): number {
  let count = 0;
  while (POST_NOMINALS.has(words[words.length - 1 - count]?.text ?? '')) count += 1;
  const rest = words.length - count;
  return rest > 1 || (rest === 1 && BEHIND_FAMILY.has(words[1]?.text ?? '')) ? count : 0;
}

/** Family names that Chinese, Korean and Vietnamese stories set before the given name; such as are English words left out. */
const FAMILIES_FIRST =
  wordSet(`fung kwok lau lui mak ngai pang poon shiu siu suen tam tien tsang tse tsui tung yau yeung yip yuen
  ahn bae baek ban chang chen cheng chiang chiu choi chow chung deng ding dong fang feng gao geun guo han hoang hsu
  hu huang huynh hwang jang jeong jiang jung kang kwon lam leung liang lien lim lin liu luo mao nguyen park peng phan
  pham qian ryu seo shen shin sun tang tran tsai wang wei wen wong wu xi xie xu yang ye yoon yoo yu zeng zhang zhao
  zheng zhou zhu yeo teo goh koh chua quek seah yap kho wee`);

/** Chinese ones that are other words and names as well: before a given name that only a Chinese one looks like. */
const BEFORE_CHINESE =
  wordSet(`ma bai cai cao dai du fan fu gao gong gu he hou jia jin lei li long lu meng mo ning pan qi qin qiu ren shi
  song su tao wan xiang xiong xu yan yao yin yu yuan zou zuo zhong he hong hao cui kong yi ou gan lan`);

/** A given name of two syllables in pinyin, with letters that names of other languages hardly have: Jianguo, Meiling, Xiaoping. */
const CHINESE =
  /^(?=.*(?:zh|x|q|ng|ao|uo))(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcswy])?(?:[aeiou]|ai|ei|ao|ou|i?[aeiu]ng?|i?ong|i[ae]|iao|i[uao]n?|ua[in]?|uang|u[aoien]|uan)){2}$/;

/** Whether a given name is written as two syllables with a hyphen: Sun-ja, Hee-Chan. */
export function isHyphenatedGiven(word: Token | undefined): boolean {
  return (
    word !== undefined && word.text.includes('-') && /^\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u.test(word.text)
  );
}

/** Syllables of Korean given names as they are printed apart: Yo Jong, Chol Su. */
const KOREAN_SYLLABLES = new WordList(`
  jong un yo il sung jung eun min ho su soo hyun hyon seo yeon yon young yong chol chul chan hee hui hye hyok ha ji jin jun
  joon kyu kyung kyong kwang kwon mi mun myung myong nam ok rae ran ri ryong sang seok sik son song suk sun tae taek u uk won
  woo yu yul hwa hwan gi gil geun gun bong beom byung chae cheol dae do dok dong duk eui gyu han hak hoon hun in jae je joo
  ju ki ku kun man mo moo mu nak pil pyo sam seon seong seung shik shin sin sook tak wan wook yeong yun`);

/** `Kim Yo Jong`: a Korean family name before two such syllables. */
const isKorean = ([first, second, third]: readonly Token[]): boolean =>
  KOREAN.has(first) && KOREAN_SYLLABLES.has(second) && KOREAN_SYLLABLES.has(third);

/** Whether the family name stands first: Bae Sun-ja, Han Mi-Rae, Chang Wei Lun; but Lin Mary Orme. */
export function isFamilyFirst(name: readonly Token[]): boolean {
  const [first, second, third] = name;
  if (first === undefined || second === undefined || name.length > 3) return false;
  if (isKorean(name)) return true;
  const known = FAMILIES_FIRST.has(first.word.folded);
  if (!known && !BEFORE_CHINESE.has(first.word.folded)) return false;
  if (third === undefined && CHINESE.test(second.word.folded)) return true;
  if (!known) return false;
  const short = (word: Token): boolean => /^\p{Lu}\p{L}{1,6}$/u.test(word.text);
  return third === undefined
    ? isHyphenatedGiven(second) || (short(second) && !isOf(second, FIRST_NAME))
    : short(second) && short(third) && !isOf(second, FIRST_NAME);
}

/** Whether a word stands behind a family name and is none: `Jr.`, `III`. */
export function isNameSuffix(word: string): boolean {
  return SUFFIXES.hasWord(word.toLowerCase());
}

/** The word of a name that is its family name, where that stands last. */
export function familyOf(name: readonly Token[]): Token | undefined {
  const last = name.at(-1);
  if (!endsInSuffix(name)) return last;
  return (
    name.findLast((word) => !SUFFIXES.has(word) && !SPELT_SUFFIXES.has(word) && !isNumeral(word, name)) ??
    last
  );
}

/** The words of a name, or some of them, as one text. */
export const nameText = (name: readonly Token[]): string => name.map(({ text }) => text).join(' ');

/** The same folded. */
export const foldedText = (name: readonly Token[]): string => name.map(({ word }) => word.folded).join(' ');

/** `George W. Bush`, `J.P. Orme` */
export function hasInitials(name: readonly Token[]): boolean {
  return name.some(
    ({ text }, i) => text.endsWith('.') && (i === 0 ? /^(?:\p{Lu}\.)+$/u : /^\p{Lu}\.$/u).test(text),
  );
}

/** The name that somebody goes by behind an initial, folded: the `james` of W. James Orme; null if there is none. */
export function middleNameOf([first, second, third]: readonly Token[]): string | null {
  if (first === undefined || second === undefined || third === undefined) return null;
  return /^\p{Lu}\.$/u.test(first.text) && isOf(second, FIRST_NAME) ? second.word.folded : null;
}

/** Family and first name as printed and folded. */
export type NameParts = Pick<CastPerson, 'family' | 'given' | 'foldedFamily' | 'foldedGiven'>;

const NO_FAMILY = { text: '', word: NO_WORD };

/** `Corazon Abueva-Lim`: a hyphen between two family names, behind a first name; not `Kim Min-jae`, nor `Lee Hae-Rim`. */
function isMarried([first, second]: readonly Token[]): boolean {
  if (!isOf(first, FIRST_NAME) || KOREAN.has(first) || FAMILIES_FIRST.has(first?.word.folded ?? ''))
    return false;
  return /-\p{Lu}/u.test(second?.text ?? '');
}

/** Korean family names that are first names as well. */
const KOREAN = new WordList(
  'kim lee rhee cha cho ha han im ko min moon na no noh ok pyo roh sim son song suh won yim yi yun',
);

/** Family and first name; in Bae Sun-ja the family name stands first. */
export function partsOf(name: readonly Token[]): NameParts {
  const [first] = name;
  const familyFirst =
    (name.length === 2 && !isMarried(name) && isHyphenatedGiven(name[1])) || isFamilyFirst(name);
  const { text: family, word } = (familyFirst ? first : familyOf(name)) ?? NO_FAMILY;
  const foldedFamily = word.bare;
  if (familyFirst) {
    const given = name.slice(1);
    return { family, given: nameText(given), foldedFamily, foldedGiven: foldedText(given) };
  }
  if (first === undefined || name.length === 1)
    return { family, given: null, foldedFamily, foldedGiven: null };
  return { family, given: first.text, foldedFamily, foldedGiven: first.word.folded };
}
