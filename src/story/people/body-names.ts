import { itemAt } from '../item-at.ts';
import type { Token } from '../tokens.ts';
import { COMPANY_FORMS, isCompanyMaker, LEGAL_FORMS, ORGANIZATION_WORDS } from '../words/roles.ts';
import {
  CONJUNCTION,
  FIRST_NAME,
  isOf,
  LOOSE,
  ORGANIZATION,
  POSSESSIVE,
  STOP,
  SUBORDINATOR,
} from '../words/word-classes.ts';
import { WordList } from '../words/word-list.ts';
import { isSpeechVerb } from './around-name.ts';
import type { FoundRun } from './mention.ts';
import { foldedText } from './name-parts.ts';
import { isNamedBehindKind } from './kind-of-body.ts';
import type { NameRun } from './name-runs.ts';
import type { Usages } from './usage.ts';
import { isOfBoard, isToldAsFirm, isToldAsThing } from './told-as-thing.ts';

const ENGLISH_FORMS = new WordList(COMPANY_FORMS);

/** Legal forms behind the name of a company, as they are printed in small letters: `Hull plc`. */
export const SMALL_FORMS = new WordList('plc llc llp ltd inc corp');

/** What a company's name ends with by law: `AG`, `Inc` */
export const isCompanyForm = (token: Token | undefined): boolean =>
  ENGLISH_FORMS.has(token) || LEGAL_FORMS.has(token?.text ?? '');

/** More words than these are a heading, not the name of a body. */
const LONGEST_BODY = 8;

/** What a sentence or clause can begin behind. */
const CLAUSE_STARTS = CONJUNCTION | SUBORDINATOR | STOP;

/** `Brandt, which makes pills,`: where a clause begins, only a body is `which`; not so in `met Brandt, which took hours`. */
export function isWhich({ tokens, run }: FoundRun): boolean {
  const before = itemAt(tokens, run.from - 1);
  return (
    tokens[run.to]?.text === ',' &&
    tokens[run.to + 1]?.lower === 'which' &&
    (before === undefined || before.kind === 'quote' || isOf(before, CLAUSE_STARTS))
  );
}

/**
 * Where the `it` stands that somebody says something of, whose name ends before a token: `said it`, `says that it`; null where
 * none does.
 */
export function sayIt(tokens: readonly Token[], to: number): number | null {
  if (!isSpeechVerb(tokens[to])) return null;
  const it = tokens[to + 1]?.lower === 'that' ? to + 2 : to + 1;
  return tokens[it]?.lower === 'it' ? it : null;
}

/** What bodies say of themselves: `said it expected profit`, `said it would cut jobs`; not `said it would rain`. */
const DONE_BY_BODIES = new WordList(`
  expects expected expect sees saw see plans planned plan intends intended intend aims aimed aim posted post sold sell
  bought buy agreed agree cut closed close hired hire acquired acquire filed file raised raise lowered lower launched
  launch appointed appoint swung lost lose earned earn booked book targets targeted target invested invest owns owned own
  operates operated operate built build paid pay recalled recall suspended suspend halted halt`);

/** The name of a body without its legal form: `Brae Foods` of `Brae Foods, Inc.` */
export function withoutForm(name: string): string {
  const blank = name.lastIndexOf(' ');
  const form = name.slice(blank + 1);
  if (blank <= 0 || !(ENGLISH_FORMS.hasWord(form.toLowerCase()) || LEGAL_FORMS.has(form))) return name;
  return name.slice(0, blank).replace(/,$/, '');
}

/** `JP Hartmann said it saw risk`: whoever tells of `it` what bodies do tells it of themselves. */
export function tellsOfItself(tokens: readonly Token[], to: number): boolean {
  const it = sayIt(tokens, to);
  if (it === null) return false;
  let verb = it + 1;
  while (isOf(tokens[verb], LOOSE)) verb += 1;
  return DONE_BY_BODIES.has(tokens[verb]);
}

/** `Swiss toolmaker Brandt`: what only a company does stands before its name. */
export function isMakersName(tokens: readonly Token[], { titled, nameFrom }: NameRun): boolean {
  return (
    titled &&
    itemAt(tokens, nameFrom - 1)?.capital !== true &&
    isCompanyMaker(itemAt(tokens, nameFrom - 1)?.lower ?? '')
  );
}

/** What a paper does in which a study stands. */
const PUBLISHED = new WordList('published printed reprinted appeared appearing appears');

/** `published in Marine Studies`, `appeared Monday in Marine Studies`: before the name of a journal or paper. */
function isPublishing(tokens: readonly Token[], from: number): boolean {
  if (itemAt(tokens, from - 1)?.lower !== 'in') return false;
  let verb = from - 2;
  while (isOf(itemAt(tokens, verb), LOOSE) || itemAt(tokens, verb)?.lower === 'online') verb -= 1;
  return PUBLISHED.has(itemAt(tokens, verb));
}

/** What lies in a place, told by its name: the district of La Ladera. */
const PLACES = new WordList(`
  district town village city hamlet suburb neighborhood neighbourhood quarter port island province region county parish
  municipality commune resort valley borough settlement`);

/** Whether the word for a place stands before a name: the district of La Ladera. */
const isToldAsPlace = (tokens: readonly Token[], from: number): boolean =>
  itemAt(tokens, from - 1)?.lower === 'of' && PLACES.has(itemAt(tokens, from - 2));

/** What is called by a name before it. */
const CALLED = new WordList('party province district village municipality governorate township');

/** `the leftist Tierra Nueva party`, `Zorvath Quennick province`: the noun for what bears a name stands behind it. */
const isToldBehind = (tokens: readonly Token[], to: number): boolean =>
  CALLED.has(tokens[to]) && tokens[to]?.capital === false;

/** `appeared in Ann Lee's film` */
const isOwnerByFirstName = ({ name, run, tokens }: FoundRun): boolean =>
  isOf(tokens[run.to], POSSESSIVE) && isOf(name[0], FIRST_NAME);

/** What only bodies have. */
const OF_BODIES = new WordList('ceo cfo shareholders headquarters revenue subsidiary');
const OFFICE = new WordList('executive financial operating');

/** `Vantor Quill's chief executive`, `Vantor Quill's headquarters`: what only a body has. */
function ownsLikeBody(tokens: readonly Token[], to: number): boolean {
  if (!isOf(tokens[to], POSSESSIVE)) return false;
  return OF_BODIES.has(tokens[to + 1]) || (tokens[to + 1]?.lower === 'chief' && OFFICE.has(tokens[to + 2]));
}

/** What bodies write of themselves. */
const OWN_PAPERS = new WordList(
  'report reports filing filings statement prospectus accounts results presentation newsletter website brochure',
);
/** Most tokens from `its` to such a paper, and from there to the name. */
const LONGEST_PAPER = 4;

/** The paper of its own behind `in its` at a token: the `report` of `in its annual report`; -1 if there is none. */
function ownPaper(tokens: readonly Token[], at: number): number {
  if (itemAt(tokens, at)?.lower !== 'in' || tokens[at + 1]?.lower !== 'its') return -1;
  for (let i = at + 2; i <= at + 1 + LONGEST_PAPER; i += 1) if (OWN_PAPERS.has(tokens[i])) return i;
  return -1;
}

/** `Larsen said in its annual report`, `In its annual report, Larsen said`: nobody has papers that are `its`. */
function saysInOwnPaper({ tokens, run }: FoundRun): boolean {
  if (run.titled || !isSpeechVerb(tokens[run.to])) return false;
  if (ownPaper(tokens, run.to + 1) !== -1) return true;
  // `In its report, Lee said, it lied`, `In its report, the union lied, Hull said`
  if (itemAt(tokens, run.from - 1)?.text !== ',' || tokens[run.to + 1]?.text === ',') return false;
  for (let i = run.from - 2; i >= Math.max(0, run.from - 2 * LONGEST_PAPER); i -= 1)
    if (tokens[i]?.lower === 'in') return ownPaper(tokens, i) === run.from - 2;
  return false;
}

/** Whether the story calls nobody by the last word of a name. */
const isNeverAlone = (usages: Usages, name: readonly Token[]): boolean =>
  usages.ofWord(name.at(-1)?.word.bare ?? '').alone === 0;

/** Names that are those of bodies elsewhere in a story: `Great Divide` of `Great Divide Grain Co.` */
export class BodyNames {
  readonly #names = new Set<string>();
  /** The first word of each. */
  readonly #starts = new Set<string>();
  /** Those that a body's name of more words begins with: the `Brandt` of `Brandt AG`. */
  readonly #firsts = new Set<string>();

  /** Those that a company's name is made of, but for its form: the `Brandt` of `Brandt AG`. */
  readonly #companies = new Set<string>();

  constructor(runs: readonly FoundRun[], usages: Usages) {
    for (const found of runs) {
      const { name, run, tokens } = found;
      // Swiss toolmaker Brandt AG; where a sentence begins, Toolmaker Brandt AG
      const ends = name.length > 1 && name.length <= LONGEST_BODY && isOf(name.at(-1), ORGANIZATION);
      if (ends || SMALL_FORMS.has(tokens[run.to]) || isMakersName(tokens, run))
        this.#firsts.add(name[isCompanyMaker(name[0]?.lower ?? '') ? 1 : 0]?.word.bare ?? '');
      const [first, form] = name;
      const company = name.length === 1 ? saysInOwnPaper(found) : name.length === 2 && isCompanyForm(form);
      if (company) this.#companies.add(first?.word.bare ?? '');
      if (name.length > 1 && isToldBehind(tokens, run.to)) this.#add(name);
      if (name.length > 1 && !run.titled && (isOfBoard(tokens, run.to) || isToldAsThing(tokens, run)))
        this.#add(name);
      // `Its maker, Tom Ruhl, came. "It is late," Ruhl said.`
      if (name.length > 1 && !run.titled && isToldAsFirm(tokens, run) && isNeverAlone(usages, name))
        this.#add(name);
      if (name.length < 2 || run.titled) continue;
      // Ada Ports plc; behind it Ada Ports is the same
      if (SMALL_FORMS.has(tokens[run.to])) this.#add(name);
      // published in Marine Studies
      if (isPublishing(tokens, run.from) && !isOwnerByFirstName(found)) this.#add(name);
      if (isToldAsPlace(tokens, run.from)) this.#add(name);
      if (ownsLikeBody(tokens, run.to) && !isOf(first, FIRST_NAME)) this.#add(name);
      if (isNamedBehindKind(tokens, run)) this.#add(name);
      if (name.length < 3 || name.length > LONGEST_BODY) continue;
      // The Ada Ruhl Museum is named for somebody; Philip Orme Cos. is called Philip Orme.
      const last = name.at(-1)?.word.folded ?? '';
      if (!ORGANIZATION_WORDS.has(last) || (isOf(name[0], FIRST_NAME) && !ENGLISH_FORMS.has(name.at(-1))))
        continue;
      for (let length = 2; length < name.length; length += 1) this.#add(name.slice(0, length));
    }
  }

  #add(name: readonly Token[]): void {
    this.#names.add(foldedText(name));
    this.#starts.add(name[0]?.word.folded ?? '');
  }

  has(name: readonly Token[]): boolean {
    // Words put together for a question take long to look up.
    return this.#starts.has(name[0]?.word.folded ?? '') && this.#names.has(foldedText(name));
  }

  /** Whether a name of one word, without a title, can be short for that of a company: `Brandt said prices rose`. */
  namesCompany({ name, run }: FoundRun): boolean {
    return this.#companies.size > 0 && !run.titled && this.#companies.has(name[0]?.word.bare ?? '');
  }

  /** Whether a body's name of more words begins with a name: `Brandt` of Brandt AG. */
  begins({ run, name }: FoundRun): boolean {
    return !run.titled && this.#firsts.has(name[0]?.word.bare ?? '');
  }

  /** Whether a name that may be short for somebody's is a body's here: `Brandt, which`; `Brandt said it` of Brandt AG. */
  isMeant(found: FoundRun): boolean {
    if (found.run.titled) return isMakersName(found.tokens, found.run);
    return (
      isWhich(found) ||
      saysInOwnPaper(found) ||
      (sayIt(found.tokens, found.run.to) !== null && this.#firsts.has(found.name[0]?.word.bare ?? ''))
    );
  }
}
