import type { Passage } from '../../passage.ts';
import { itemAt } from '../../item-at.ts';
import { countWhile } from '../../ordered.ts';
import { WordList } from '../../words/word-list.ts';
import { fitsDescription } from '../../people/description.ts';
import type { Description } from '../../people/description.ts';
import type { UnnamedPhrase } from '../phrases/antecedent.ts';
import { byFirst, byLast, byTold, nameOf } from './bodies-by-word.ts';
import { canMean, isAnyBusiness, isBodyKind } from './body-kinds.ts';
import { heldIn } from './held-bodies.ts';
import { describedIn } from './described-bodies.ts';
import type { DescribedBody } from './described-bodies.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { isNamedFor, namesIn, toldIn } from './named-body.ts';
import type { NamedBody } from './named-body.ts';
import { BUSINESS, isNamedSo, KINDS, TEAM_ENDS } from './named-kinds.ts';
import { otherNames, standsBefore } from './other-names.ts';
import type { OtherName } from './other-names.ts';
import { plainNames } from './plain-names.ts';
import type { PlainName } from './plain-names.ts';
import { shortNames } from './short-names.ts';
import { topCourtOf } from './top-court.ts';

/** The other nouns that stand for a body with a name of its own. */
const NOUNS = new WordList(`
  ministry department union federation board bureau association university college museum hospital charity foundation
  council commission court institute committee fund corporation trust authority society academy institution league alliance coalition clinic
  network chamber embassy consulate airport prison`);

/** What a business has as well, and what then tells of no other body: `Orme Mills Plc met the School Board. The board said …`. */
const OF_BUSINESS = 'board';

/** Names that are looked back over: keeps odd texts linear. */
const LONGEST_LOOK = 100;

/** Whether a noun stands for a business: the kind whose names often tell nothing of it, and of which other businesses speak. */
export const isBusinessNoun = (noun: string): boolean => KINDS.get(noun) === BUSINESS;

/** Whether a name tells that it is a business: `Orme Mills Plc`, `Texas Instruments Inc.` */
export const isBusinessName = (name: string): boolean =>
  name.split(' ').length > 1 &&
  BUSINESS.hasWord((name.split(' ').at(-1) ?? '').toLowerCase().replace(/\.$/, ''));

/** Whether a noun can stand for a body that a story names: `the fund`. */
export const standsForBody = (noun: string): boolean =>
  KINDS.has(noun) || NOUNS.hasWord(noun) || isBodyKind(noun);

/** What a noun can mean in a story: the first body that it can stand for, and from where on it does. */
interface Meant {
  readonly first: NamedBody;
  /** Offset behind which a body that it can mean has done something; Infinity if none has. */
  readonly doing: number;
  /** Offset behind which another can be meant; Infinity if none can. */
  readonly other: number;
}

/** The bodies that a story names outside quotations: whom `the company` can mean. */
export class NamedBodies {
  readonly #all: readonly Clauses[];
  #names: readonly NamedBody[] | null = null;
  #described: readonly DescribedBody[] | null = null;
  #held: readonly NamedBody[] | null = null;
  #plain: ReadonlyMap<string, PlainName> | null = null;
  /** Those of them that are no places. */
  #others: readonly PlainName[] | null = null;
  #otherNames: readonly OtherName[] | null = null;
  #byFirst: ReadonlyMap<string, UnnamedPhrase | null> | null = null;
  #heldByFirst: ReadonlyMap<string, UnnamedPhrase | null> | null = null;
  #byLast: ReadonlyMap<string, UnnamedPhrase | null> | null = null;
  #byTold: ReadonlyMap<string, readonly DescribedBody[]> | null = null;
  #small: ReadonlySet<string> | null = null;
  #byShort: ReadonlyMap<string, UnnamedPhrase | null> | null = null;
  readonly #byNoun = new Map<string, Meant | null>();

  constructor(all: readonly Clauses[]) {
    this.#all = all;
  }

  /**
   * The only body named before an offset of the source that a noun can stand for, where it was first named; null if there is
   * none. One that does nothing is not enough, `Norvik Foods made a loss. The company said …`, but for those whose names have
   * the noun: `It was paid by the Orme Fund. The fund said …`.
   */
  onlyBefore(noun: string, offset: number): UnnamedPhrase | 'SEVERAL' | null {
    if (!standsForBody(noun)) return null;
    let meant = this.#byNoun.get(noun);
    if (meant === undefined) this.#byNoun.set(noun, (meant = this.#meantBy(noun)));
    if (meant === null || meant.first.start >= offset) return null;
    const { first, doing, other } = meant;
    if (doing >= offset || other < offset) return 'SEVERAL';
    return isAnyBusiness(noun) && this.hasOther(first.key, offset) ? 'SEVERAL' : first;
  }

  /** The only body named before an offset of the source that a story tells so: `the pension fund`, of the pension fund Ilma. */
  onlyTold(wanted: Description, offset: number): UnnamedPhrase | null {
    let first: DescribedBody | null = null;
    for (const body of this.#toldAs(wanted.head)) {
      if (body.start >= offset) break;
      if (!fitsDescription(wanted, { head: body.noun, modifiers: body.modifiers })) continue;
      if (first !== null && first.key !== body.key) return null;
      first ??= body;
    }
    return first;
  }

  /** The only Supreme or High Court named before an offset of the source: `the high court`; null if none or several are. */
  topCourt(offset: number): UnnamedPhrase | null {
    return topCourtOf(this.#named(), offset);
  }

  /** The body whose name, or what is told beside it, a noun can stand for and that stands last before an offset of the source. */
  lastBefore(noun: string, offset: number): UnnamedPhrase | null {
    const named = this.#named();
    const end = countWhile(named, ({ start }) => start < offset);
    const near = named.slice(Math.max(0, end - LONGEST_LOOK), end);
    const last = near.findLast((body) => isNamedSo(body, noun)) ?? null;
    const beside = this.#toldAs(noun);
    const told = itemAt(beside, countWhile(beside, ({ start }) => start < offset) - 1) ?? null;
    return last === null || (told !== null && told.start > last.start) ? told : last;
  }

  /** The body that the sentence right before an offset of the source begins with; null if it begins with none. */
  toldBefore(passage: Passage, offset: number): string | null {
    const clauses = this.#all[passage.index];
    if (clauses === undefined) return null;
    const here = countWhile(passage.sentences, ({ to }) => startOf(clauses, to) < offset);
    const before = here > 0 ? clauses : this.#all[passage.index - 1];
    const sentences = before?.passage.sentences ?? [];
    const sentence = here > 0 ? sentences[here - 1] : sentences.at(-1);
    const first = sentence === undefined ? undefined : before?.tokens[sentence.from];
    const body = first?.capital === true ? this.beginningWith(first.lower) : null;
    return body === null ? null : nameOf(body);
  }

  /** Whether a name that tells nothing of what it is stands before an offset, other than one: `Nokia`. */
  hasOther(than: string, offset: number): boolean {
    this.#others ??= [...this.#plainNames().values()].filter(({ located }) => !located);
    const other = this.#others[this.#others[0]?.word === than ? 1 : 0];
    return other !== undefined && other.start < offset;
  }

  /** Whether a name that can be a group's stands before an offset, other than one of such words. */
  hasOtherName(than: readonly string[], offset: number): boolean {
    return standsBefore((this.#otherNames ??= otherNames(this.#all)), than, offset);
  }

  /**
   * The only body of the story whose name begins with a word, `Norvik` of Norvik Foods; null if several do, or none, and
   * where the word is a place as well: `in Norvik`.
   */
  beginningWith(word: string): UnnamedPhrase | null {
    if (this.#plainNames().get(word)?.located === true) return null;
    this.#byFirst ??= byFirst(this.#named());
    const named = this.#byFirst.get(word);
    if (named !== undefined) return named;
    this.#heldByFirst ??= byFirst(this.#heldBy().filter(({ phrase: { from, to } }) => to - from > 1));
    return this.#heldByFirst.get(word) ?? null;
  }

  /** The only club whose name ends with a word, `Rovers` of Hexley Rovers; null if several do, or none. */
  endingWith(word: string): UnnamedPhrase | null {
    if (!TEAM_ENDS.hasWord(word)) return null;
    this.#byLast ??= byLast(this.#named());
    return this.#byLast.get(word) ?? null;
  }

  /** Whether a story has a word without a capital: `Pirates seized a ship` may begin with it where it has `pirates`. */
  hasSmall(word: string): boolean {
    if (this.#small === null) {
      const small = new Set<string>();
      for (const { tokens } of this.#all)
        for (const token of tokens) if (!token.capital && TEAM_ENDS.has(token)) small.add(token.lower);
      this.#small = small;
    }
    return this.#small.has(word);
  }

  /** The body that the story says letters are short for: `the Norvik Pilots' Union (NPU)`; null if it does of none or several. */
  shortenedTo(letters: string): UnnamedPhrase | null {
    this.#byShort ??= shortNames(this.#all);
    return this.#byShort.get(letters) ?? null;
  }

  #plainNames(): ReadonlyMap<string, PlainName> {
    return (this.#plain ??= plainNames(this.#all));
  }

  #named(): readonly NamedBody[] {
    return (this.#names ??= this.#all.flatMap(namesIn));
  }

  #heldBy(): readonly NamedBody[] {
    return (this.#held ??= this.#all.flatMap(heldIn));
  }

  #toldBeside(): readonly DescribedBody[] {
    return (this.#described ??= this.#all.flatMap(describedIn));
  }

  /** Those of which the story tells that they are what a noun tells, in the order of the story. */
  #toldAs(noun: string): readonly DescribedBody[] {
    this.#byTold ??= byTold(this.#toldBeside());
    return this.#byTold.get(noun) ?? [];
  }

  /** Those of which the story tells what they are that a noun can mean; where it tells the noun itself of one, no others. */
  #toldTo(noun: string): readonly DescribedBody[] {
    const fitting = this.#toldBeside().filter((body) => canMean(noun, body.noun));
    const exact = isAnyBusiness(noun) ? [] : fitting.filter((body) => body.noun === noun);
    return exact.length > 0 ? exact : fitting;
  }

  #meantBy(noun: string): Meant | null {
    const named = this.#named().filter((body) => isNamedSo(body, noun));
    const beside = this.#toldTo(noun);
    const told = this.#all
      .flatMap((clauses) => toldIn(clauses, noun))
      .filter(
        ({ clauses, phrase }) => !beside.some((body) => body.clauses === clauses && body.at === phrase.head),
      );
    // `Brae Foods fell. Analysts at Tarn Securities cut their rating. The company said`
    const judges = isBusinessNoun(noun) || noun === 'bank';
    const all = [...named, ...told, ...beside].sort((a, b) => a.start - b.start);
    // `Brae Motion shares fell. The company said`
    if (all.length === 0 && isBusinessNoun(noun)) all.push(...this.#heldBy());
    const known = judges && all.some(({ employs }) => !employs) ? all.filter(({ employs }) => !employs) : all;
    const [first] = known;
    if (first === undefined) return null;
    const firm =
      noun === OF_BUSINESS ? this.#named().find((body) => isNamedFor(body, '', BUSINESS)) : undefined;
    const another = known.find(({ key }) => key !== first.key);
    // `Nordbank bid for the bank Ostara. The bank said`
    const exact = new Set<NamedBody>(beside.filter((body) => body.noun === noun && !isAnyBusiness(noun)));
    return {
      first,
      doing:
        known.find((body) =>
          judges && !exact.has(body) ? body.subject && !body.employs : body.subject || isName(body),
        )?.start ?? Infinity,
      other: Math.min(another?.start ?? Infinity, firm?.start ?? Infinity),
    };
  }
}

/** Where a token stands in the source. */
const startOf = ({ passage, tokens }: Clauses, i: number): number =>
  passage.flow.toSource(tokens[i - 1]?.end ?? 0);

const isName = ({ clauses, phrase }: UnnamedPhrase): boolean => clauses.tokens[phrase.head]?.capital === true;
