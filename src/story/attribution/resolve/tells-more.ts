import { itemAt } from '../../item-at.ts';
import { A_OR_AN, INDEFINITE_ONE, isCount } from '../../words/function-words.ts';
import { rankingBefore } from '../../people/ranking.ts';
import { isNationality, isPlace, startsPlace } from '../../words/gazetteer.ts';
import { isRole, PARENT_OF } from '../../words/roles.ts';
import type { Token } from '../../tokens.ts';
import { isOf, SOMEBODY, STOP } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import { standsForBody } from '../bodies/named-bodies.ts';
import { isPersonWord } from '../mentions/introducing-sentences.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { BE } from '../phrases/passive.ts';
import type { Antecedent } from '../phrases/antecedent.ts';
import { tokensBefore } from '../phrases/tokens-before.ts';

/** What words tell of a life, beside a calling: anything else that one is (`LIFE`), or what goes with no other (`CALLING`). */
export type More = 'LIFE' | 'CALLING';

/** What somebody is whose words tell more of a life: `retired`, `self-taught`. */
const OF_LIFE = new WordList(
  'retired veteran lifelong self-taught long-serving award-winning defending reigning divorced widowed married',
);
/** `the three-time champion` */
const TIMES = new WordList(/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)-time$/u);
/** `the Cork-born nurse`, `the Leeds-based baker` */
const WHENCE = new WordList(/^\p{L}[\p{L}.-]*-(?:born|based|bred|raised|educated|trained)$/u);
const NATIVE = new WordList('native');
const PARENT = new WordList('mother father grandmother grandfather mom mum dad');
const WITH_CHILDREN = new WordList(PARENT_OF);
const PRIZED = new WordList('winner champion medalist medallist titleholder record-holder finalist olympian');
/** Callings that are in no list of roles. */
const ALSO_CALLED = new WordList(
  'runner racer potter weaver gambler angler marathoner hurdler javelinist filmmaker winner medalist medallist finalist',
);

/** Offices, which others from somewhere hold, and callings that come in with `the` where nobody has told of them. */
const OFFICES = new WordList(`
  president vice-president premier chancellor king queen prince princess emperor pope minister secretary undersecretary
  ambassador envoy consul governor mayor senator congressman congresswoman representative lawmaker legislator deputy
  councilman councilwoman councilmember councillor councilor alderman assemblyman assemblywoman supervisor comptroller provost
  ombudsman commissioner speaker leader chief head chair chairman chairwoman chairperson director manager executive ceo officer
  official spokesman spokeswoman spokesperson aide adviser advisor strategist analyst economist counsel prosecutor judge justice
  magistrate general colonel major captain lieutenant sergeant corporal admiral commander commodore marshal inspector detective
  superintendent constable sheriff trooper policeman policewoman expert editor reporter journalist correspondent columnist
  negotiator mediator delegate candidate nominee militant insurgent diplomat democrat republican tory man woman boy girl member
  victim suspect defendant plaintiff witness survivor friend colleague neighbor neighbour owner boss partner agent moderator
  interviewer presenter referee umpire coroner mp mep treasurer auditor consultant regulator`);
/** Those that are companies as often. */
const FIRMS = new WordList(
  'trader broker dealer banker investor publisher producer builder developer contractor promoter retailer operator trustee distributor',
);

/**
 * Whether words with `the` tell more of a life than a calling, as news tells again of whoever it has just named: `the retired
 * bricklayer`, `the bricklayer from Ashtabula`, `the mother of three`, `the Dutch rider`, `the Ohio native`; null where they do not.
 */
export function tellsMore({ tokens }: Clauses, { from, to, head }: NounPhrase): More | null {
  const noun = tokens[head];
  const [behind, far] = [head + 1 < to ? tokens[head + 1] : undefined, tokens[head + 2]];
  if (noun === undefined || noun.capital || tokens[from]?.lower !== 'the') return null;
  if (WITH_CHILDREN.has(noun)) return 'LIFE';
  if (PARENT.has(noun))
    return behind?.lower === 'of' && isCount(far) && isEnd(tokens, head + 3, to) ? 'LIFE' : null;
  const before = tokens.slice(from + 1, head);
  if (NATIVE.has(noun))
    return before.at(-1)?.capital === true || (behind?.lower === 'of' && far?.capital === true)
      ? 'LIFE'
      : null;
  // `the world No. 2`
  if (isCount(noun) && rankingBefore(tokens, head + 1) !== -1) return 'LIFE';
  const calling = isRole(noun.lower) || ALSO_CALLED.has(noun);
  if (!calling || standsForBody(noun.lower)) return null;
  if (PRIZED.has(noun) && before.some((token) => TIMES.has(token) || OF_LIFE.has(token))) return 'LIFE';
  if (before.some((token) => token.lower === 'retired')) return 'LIFE';
  if (FIRMS.has(noun) || OFFICES.has(noun)) return null;
  if (before.some((token) => OF_LIFE.has(token) || WHENCE.has(token)) || isFrom(before)) return 'CALLING';
  return behind?.lower === 'from' && far?.capital === true ? 'CALLING' : null;
}

const isEnd = (tokens: readonly Token[], i: number, to: number): boolean =>
  i >= to || tokens[i]?.text === ',';

/** `Dutch`, `Ohio`, `New York` before a calling. */
const isFrom = (before: readonly Token[]): boolean =>
  before.some(({ capital, lower }, i) => {
    if (!capital) return false;
    if (isNationality(lower) || isPlace(lower)) return true;
    return startsPlace(lower) && isPlace(`${lower} ${before[i + 1]?.lower ?? ''}`);
  });

/** Who comes by, beside those of a calling. */
const PASSING = new WordList('pedestrian stranger toddler passer-by child spectator fan rival opponent');

const isAnybody = (token: Token): boolean =>
  isPersonWord(token) || isOf(token, SOMEBODY) || PASSING.has(token);

/** Most words between `a` and somebody new. */
const MOST_TOLD = 3;

/**
 * Whether the text has told of another whom such words can mean: by their noun anywhere not far before (`A rider was hurt`), or
 * by the word for anybody behind whoever is meant (`Ruhl hit a pedestrian`, not `Ruhl is a coach`).
 */
export function tellsOfAnother(
  all: readonly Clauses[],
  meant: Antecedent,
  { passage, tokens }: Clauses,
  { from, head }: NounPhrase,
): boolean {
  const noun = tokens[head]?.lower ?? '';
  const several = `${noun}s`;
  const beside = itemAt(tokens, head - 1);
  const thing = beside?.capital === false && head - 1 > from && !OF_LIFE.has(beside) ? beside.lower : null;
  const origins = new Set(tokens.slice(from, head).flatMap((one) => (one.capital ? [one.lower] : [])));
  for (const { there, i } of tokensBefore(all, passage.index, from)) {
    const token = there.tokens[i];
    if (token?.lower === several) return true;
    // `Ruhl was hit by a truck. The truck driver said`
    if (thing !== null && token?.lower === thing && A_OR_AN.has(itemAt(there.tokens, i - 1))) return true;
    // `Second was a Kenyan.`
    if (
      token?.capital === true &&
      origins.has(token.lower) &&
      INDEFINITE_ONE.has(itemAt(there.tokens, i - 1))
    )
      return true;
    if (token?.lower === noun && itemAt(there.tokens, i - 1)?.lower === 'a') return true;
    if (token === undefined || !isBehind(meant, there.passage.index, token) || !isAnybody(token)) continue;
    if (isNew(there, i)) return true;
  }
  return false;
}

const isBehind = ({ passage, end }: Antecedent, index: number, { start }: Token): boolean =>
  index > passage || (index === passage && start >= end);

/** `hit a young pedestrian`; not `is a coach`, `works as a coach`, `Ruhl, a coach, left` */
function isNew({ tokens, nameAt }: Clauses, noun: number): boolean {
  for (let i = noun - 1; i >= 0 && noun - i <= MOST_TOLD; i -= 1) {
    // `was hit by a van. Officer Ann Lee`
    if (isOf(tokens[i], STOP)) return false;
    if (!INDEFINITE_ONE.has(tokens[i])) continue;
    const before = itemAt(tokens, i - 1);
    return !(
      BE.has(before) ||
      AS.has(before) ||
      (before?.text === ',' && itemAt(nameAt, i - 2) !== undefined)
    );
  }
  return false;
}

const AS = new WordList('as became becomes become');
