import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { DETERMINER, isOf, NATIONALITY, ORGANIZATION, PLACE, POSSESSIVE } from '../words/word-classes.ts';
import { INDEFINITE_ONE } from '../words/function-words.ts';
import { WordList } from '../words/word-list.ts';
import type { UnnamedPhrase } from './antecedent.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';
import { verbBehind } from './verbs.ts';

/** A body as a story names it. */
interface NamedBody extends UnnamedPhrase {
  /** Offset in the source. */
  readonly start: number;
  /** The words that tell which one it is, lower case. */
  readonly key: string;
  /** Whether a verb stands behind it: it does something, and is not only mentioned. */
  readonly subject: boolean;
}

/** What businesses are called by their last word. */
const BUSINESS = new WordList(`
  inc inc. corp corp. ltd ltd. plc llc co co. cos cos. bros bros. company corporation holdings bank industries airlines
  airways motors systems technologies energy oil gas petroleum steel pharmaceuticals insurance securities capital
  investments foods homes properties lines farms resorts restaurants hotels electronics analytics brewery stores
  supermarkets laboratories software metals minerals mining resources ventures chemicals beverages aerospace aviation
  automotive cement textiles pharma biotech semiconductor semiconductors telecom electric shipping logistics railways
  ag se kg gmbh sa nv bv spa srl asa oy oyj ab`);

/** Words that make a name one of what a noun stands for, beside the noun itself. */
const KINDS: ReadonlyMap<string, WordList> = new Map([
  ['company', BUSINESS],
  ['firm', BUSINESS],
  ['bank', new WordList('banks')],
  ['airline', new WordList('airlines airways air')],
  ['agency', new WordList('department administration bureau service')],
]);

/** The other nouns that stand for a body with a name of its own. */
const NOUNS = new WordList(`
  ministry department union federation association university college museum hospital charity foundation council commission
  court institute committee`);

/** Longest name, in tokens, that is read: a longer one is a heading or a list. */
const LONGEST_NAME = 8;

/** What joins the words of a name: the Bank of Norway. */
const INSIDE = new WordList('of for and the &');

/** The bodies that a story names outside quotations: whom `the company` can mean. */
export class NamedBodies {
  readonly #all: readonly Clauses[];
  #names: readonly NamedBody[] | null = null;
  readonly #byNoun = new Map<string, readonly NamedBody[]>();

  constructor(all: readonly Clauses[]) {
    this.#all = all;
  }

  /**
   * The only body named before an offset of the source that a noun can stand for, where it was first named; null if there is
   * none. One that does nothing is not enough: `Norvik Foods made a loss. The company said …`.
   */
  onlyBefore(noun: string, offset: number): UnnamedPhrase | 'SEVERAL' | null {
    if (!KINDS.has(noun) && !NOUNS.hasWord(noun)) return null;
    let known = this.#byNoun.get(noun);
    if (known === undefined) this.#byNoun.set(noun, (known = this.#ofKind(noun)));
    const before = known.filter(({ start }) => start < offset);
    const [first] = before;
    if (first === undefined) return null;
    const several = before.some(({ key }) => key !== first.key) || !before.some(({ subject }) => subject);
    return several ? 'SEVERAL' : first;
  }

  /** The only body of the story whose name begins with a word; null if several do, or none: `Norvik` of Norvik Foods. */
  beginningWith(word: string): UnnamedPhrase | null {
    const [first, ...others] = this.#named().filter(({ key }) => key === word);
    if (first === undefined) return null;
    const text = nameOf(first);
    return others.every((other) => nameOf(other) === text) ? first : null;
  }

  #named(): readonly NamedBody[] {
    return (this.#names ??= this.#all.flatMap(namesIn));
  }

  #ofKind(noun: string): NamedBody[] {
    const kind = KINDS.get(noun);
    const named = this.#named().filter(({ clauses, phrase }) =>
      clauses.tokens
        .slice(phrase.from, phrase.to)
        .some((token) => token.lower === noun || kind?.has(token) === true),
    );
    const told = this.#all.flatMap((clauses) => toldIn(clauses, noun));
    return [...named, ...told].sort((a, b) => a.start - b.start);
  }
}

/** The name of a body as it is printed. */
export function nameOf({ clauses: { passage, tokens }, phrase }: UnnamedPhrase): string {
  return passage.text.slice(tokens[phrase.from]?.start, tokens[phrase.head]?.end);
}

/** Whether a noun stands for a business: the kind whose names often tell nothing of it. */
export const isBusinessNoun = (noun: string): boolean => KINDS.get(noun) === BUSINESS;

/** The names of bodies in a passage. */
function namesIn(clauses: Clauses): NamedBody[] {
  const { tokens } = clauses;
  const found: NamedBody[] = [];
  let done = 0;
  for (const [i, token] of tokens.entries()) {
    if (i < done || !token.capital || !isOf(token, ORGANIZATION) || clauses.nameAt[i] !== undefined) continue;
    let from = i;
    while (from > done && i - from < LONGEST_NAME && isPartOfName(clauses, from - 1)) from -= 1;
    while (from < i && (tokens[from]?.capital !== true || tokens[from]?.lower === 'the')) from += 1;
    let to = i + 1;
    while (to - from < LONGEST_NAME && isPartOfName(clauses, to)) to += 1;
    while (tokens[to - 1]?.capital !== true) to -= 1;
    done = to;
    if (to - from > 1) found.push(bodyAt(clauses, { from, to, head: to - 1, name: null }));
  }
  return found;
}

/** A word in capitals that is nobody's name, or a small one between two such: the Department of Trade. */
function isPartOfName({ tokens, nameAt }: Clauses, i: number): boolean {
  const isWord = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital;
  const token = itemAt(tokens, i);
  if (nameAt[i] !== undefined) return false;
  if (isWord(token)) return true;
  return (
    INSIDE.has(token) && token?.lower !== 'and' && isWord(itemAt(tokens, i - 1)) && isWord(tokens[i + 1])
  );
}

/** Bodies told of by the noun itself: `Tavonia's central bank`, `a bank`. */
function toldIn(clauses: Clauses, noun: string): NamedBody[] {
  const { tokens } = clauses;
  const found: NamedBody[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.capital || token.lower !== noun) continue;
    const phrase = phraseEndingAt(clauses, i, Math.max(0, i - LONGEST_NAME));
    if (phrase === null || isBare(clauses, phrase)) continue;
    const indefinite = INDEFINITE_ONE.has(tokens[phrase.from]) || tokens[phrase.from]?.lower === 'another';
    found.push(bodyAt(clauses, phrase, indefinite));
  }
  return found;
}

/** `the bank`, `the central bank`, `its bank`: nothing tells which. */
function isBare({ tokens }: Clauses, { from, to }: NounPhrase): boolean {
  const words = tokens.slice(from, to);
  const [first] = words;
  if (!isOf(first, DETERMINER))
    return !words.some((token, i) => isOf(token, POSSESSIVE) || (i > 0 && token.capital));
  return (
    (first?.lower === 'the' || first?.lower === 'this') && !words.slice(1).some(({ capital }) => capital)
  );
}

/** What a name begins with that others begin with too. */
const COMMON_START = ORGANIZATION | PLACE | NATIONALITY;

/** `alone`: one that is no other of the story. */
function bodyAt(clauses: Clauses, phrase: NounPhrase, alone = false): NamedBody {
  const { tokens, passage } = clauses;
  const { from, to } = phrase;
  const words = tokens.slice(from, to);
  const [first] = words;
  const start = passage.flow.toSource(first?.start ?? 0);
  const lower = words.map((token) => token.lower);
  const key = alone ? `${start}` : isOf(first, COMMON_START) ? lower.join(' ') : (lower[0] ?? '');
  return { clauses, phrase, start, key, subject: verbBehind(clauses, to, tokens.length) !== null };
}
