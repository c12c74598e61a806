import type { Token } from '../tokens.ts';
import { AUXILIARY, DETERMINER, isOf, PREPOSITION, SUBORDINATOR } from './word-classes.ts';
import { HIS_OR_HER } from './pronouns.ts';
import { WordList } from './word-list.ts';

const PUT = new WordList('put puts putting');
/** What can be so many: `put the death toll at 12`. */
const FIGURE = new WordList(`
  it toll figure figures number numbers total cost costs damage damages price value valuation worth loss losses bill turnout
  crowd attendance odds chance chances probability likelihood count population rate share estimate budget debt size deaths
  dead casualties injured jobless unemployment inflation growth age risk`);
/** What stands before so many: `at about 12`, `at more than $2 million`. */
const ABOUT = new WordList(
  'about around nearly almost roughly over under more than less least most just close to some up at',
);
const MONEY = new WordList('$ £ € us$ a$ c$');
/** What has a reason: `put the delay down to rain`; not `put the phone down to listen`. */
const HAPPENED = new WordList(`
  delay delays loss losses success failure failures rise fall drop increase decrease decline slump defeat defeats win wins
  victory problem problems difference differences error errors mistake mistakes crash accident blaze outage death deaths
  surge shortage shortages result results change changes collapse dip jump spike slowdown closure closures absence form
  recovery performance performances incident drift silence mood anger confusion popularity growth improvement`);
const THIS = new WordList('it this that them');
/** Most tokens from the verb to what it is put at or down to. */
const LONGEST = 12;

/**
 * The verb of saying that `put` stands for with words further on: `estimate` in `put the death toll at 12`, `attribute` in `put the delay
 * down to rain`; null in `put the car at the gate`, `put the phone down to listen`.
 */
export function putFor(tokens: readonly Token[], put: number): 'estimate' | 'attribute' | null {
  if (!PUT.has(tokens[put])) return null;
  let figure = false;
  let happened = false;
  for (let i = put + 1; i <= put + LONGEST; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.kind !== 'number' && token?.text !== "'s" && token?.text !== '’s')
      return null;
    if (i > put + 1 && token.lower === 'at') return figure && isNumber(tokens, i + 1) ? 'estimate' : null;
    if (i > put + 1 && token.lower === 'down' && tokens[i + 1]?.lower === 'to')
      return happened || (THIS.has(tokens[put + 1]) && isReason(tokens[i + 2])) ? 'attribute' : null;
    if (isOf(token, AUXILIARY | SUBORDINATOR)) return null;
    figure ||= FIGURE.has(token);
    const next = tokens[i + 1];
    // not `the accident report down to read`
    happened ||= HAPPENED.has(token) && (next?.lower === 'down' || isOf(next, PREPOSITION));
  }
  return null;
}

function isNumber(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (ABOUT.has(tokens[i])) i += 1;
  return tokens[i]?.kind === 'number' || tokens[i]?.kind === 'quote' || MONEY.has(tokens[i]);
}

/** `the rain`, `his age`, words between marks; not `listen`. */
const isReason = (token: Token | undefined): boolean =>
  token?.kind === 'quote' || isOf(token, DETERMINER) || HIS_OR_HER.has(token);
