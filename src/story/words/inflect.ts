/** Forms of English verbs, made by rule, and the verbs that go by none. */

import { wordSet } from './word-set.ts';

/** The forms of a verb that tell tense. */
export interface VerbForms {
  readonly past: string;
  readonly present: string;
  readonly gerund: string;
}

/** Past forms that no rule makes, `verb past`; the past participle is not needed here. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `arise arose, awake awoke, be was, bear bore, beat beat, become became, begin began, bend bent, beseech besought,
  bid bid, bind bound, bite bit, blow blew, break broke, breed bred, bring brought, broadcast broadcast, build built,
  buy bought, cast cast, catch caught, choose chose, cling clung, come came, creep crept, cut cut, deal dealt, dig dug,
  do did, draw drew, drink drank, drive drove, eat ate, fall fell, feed fed, feel felt, fight fought, find found,
  flee fled, fling flung, fly flew, forbid forbade, forecast forecast, foresee foresaw, forget forgot, forgive forgave,
  freeze froze, get got, give gave, go went, grow grew, hang hung, have had, hear heard, hide hid, hit hit, hold held,
  keep kept, kneel knelt, know knew, lay laid, lead led, leave left, lend lent, let let, lose lost, make made, mean meant,
  meet met, mislead misled, mistake mistook, outdo outdid, overcome overcame, overhear overheard, override overrode, oversee oversaw,
  overthrow overthrew, pay paid, put put, quit quit, read read, rebuild rebuilt, rend rent, repay repaid, resell resold,
  retell retold, rewrite rewrote, ride rode, ring rang, rise rose, run ran, say said, see saw, seek sought, sell sold,
  send sent, set set, shake shook, shine shone, shoot shot, show showed, shrink shrank, shut shut, sing sang, sink sank,
  sit sat, sleep slept, slide slid, speak spoke, spend spent, spin spun, spit spat, spring sprang, stand stood,
  steal stole, stick stuck, sting stung, stride strode, strike struck, strive strove, swear swore, sweep swept,
  swim swam, swing swung, take took, teach taught, tear tore, tell told, think thought, throw threw, undergo underwent,
  understand understood, undertake undertook, uphold upheld, wake woke, wear wore, weep wept, win won,
  withdraw withdrew, withhold withheld, withstand withstood, write wrote`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .flatMap(([verb, past]) => (verb === undefined || past === undefined ? [] : [[verb, past] as const])),
);

/** Past forms that are as often a noun, an adjective or another verb: `a bid`, `a cast of six`, `bound for Riga`. */
const UNCLEAR = /^(?:beat|bid|bit|bore|bound|bred|broadcast|cast|forecast|read|rent|spat|stole)$/;

/** Past forms of irregular verbs that show a clause's verb wherever they stand. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set([
  ...[...IRREGULAR.values()].filter((past) => !UNCLEAR.test(past)),
  ...['were', 'is', 'are', 'has', 'does'],
]);

/** Present forms of common verbs that are no nouns; others in -s are plurals as often as verbs. */
export const PLAIN_PRESENTS = wordSet(
  `
  makes takes gets gives comes goes sees keeps begins brings becomes knows meets seems wants thinks finds holds remains appears
  continues tries loses allows deserves requires includes contains provides produces creates destroys protects employs sends
  sells buys spends earns owns owes lacks helps understands hears prefers expects intends depends belongs consists exists
  happens occurs arrives enters dies grows carries receives accepts opposes agrees disagrees prevents encourages discourages
  threatens undermines weakens strengthens improves reduces ignores violates affects involves represents reflects suffers survives
  succeeds fails proves teaches learns ensures enables sits applies relies belies complies denies defies
  expresses justifies satisfies qualifies varies hates believes considers decides refuses chooses follows adds`,
);

/** Whether a word ends as plurals and the verbs of `he` and `it` do: `boats`, `runs`; not `glass`. */
export function endsInS(word: string): boolean {
  return word.endsWith('s') && word.length > 1 && !word.endsWith('ss');
}

/** Regular past forms of four letters; others of that shape are nouns: need, seed, feed. */
const SHORT_PASTS = /^(?:used|owed|died|lied|tied|vied|eyed|sued)$/;

/** Whether a word has the look of a regular past. */
export function looksPast(word: string): boolean {
  return word.endsWith('ed') && (word.length > 4 || SHORT_PASTS.test(word)) && !DESCRIBES.test(word);
}

/** `so-called`, `self-described`, `well-armed`, `unnamed`: adjectives, unlike `re-elected`, `unveiled`; `op-ed`. */
const DESCRIBES =
  /^(?:so|self|well|ill|long|much|best|better|half|highly|newly|often)-|^op-ed$|^un(?:named|identified|disclosed|specified|confirmed|related|registered)$/;

/** Verbs that double their last letter before an ending: `begged`, `referred`. */
const DOUBLED = wordSet(`
  acquit admit allot bar beg begin blab blog brag chat chip chop clap compel concur control cut deadpan demur dispel drop drum dub
  emit equip expel extol fan grab grin gut hit hop jab jot kid knit let nag nod omit pan permit pin plan plot plug
  propel put quip quit ram rap rebut refer regret rip rob rub set shrug sit skip slam slap slip slug snap sob stop
  strum submit swap tag tap thud trot tut whip win wrap zap`);

const CONSONANT_Y = /[^aeiou]y$/;

/** The forms of a verb; of two words, `point out`, the first is inflected. */
export function formsOf(verb: string): VerbForms {
  return { past: pastOf(verb), present: presentOf(verb), gerund: gerundOf(verb) };
}

function pastOf(verb: string): string {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function presentOf(verb: string): string {
  if (/(?:s|sh|ch|x|z|[^aeiou]o)$/.test(verb)) return `${verb}es`;
  if (CONSONANT_Y.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (verb.endsWith('e') && !/[eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

const doubled = (verb: string): string => (DOUBLED.has(verb) ? `${verb}${verb.at(-1) ?? ''}` : verb);
