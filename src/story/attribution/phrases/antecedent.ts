import type { Gender } from '../../../domain/story.ts';
import type { CastPerson, NameMention } from '../../people/person.ts';
import type { Token } from '../../tokens.ts';
import type { Clauses, NounPhrase } from './noun-phrase.ts';

/** A phrase for one person without a name, such as `a senior official`. */
export interface UnnamedPhrase {
  readonly clauses: Clauses;
  readonly phrase: NounPhrase;
}

/** Whoever words can point at. */
type Bearer = CastPerson | UnnamedPhrase;

/** What somebody does in a sentence: speaks, is the subject of another verb, or is only mentioned. */
export type Part = 'SPEAKS' | 'SUBJECT' | 'MENTIONED';

/**
 * Whom somebody speaks to or of, and whether a pronoun means that one rather: as whoever is new to the story tells of one who is not,
 * or as the one whose doctor or friend that is.
 */
export interface Hearer {
  readonly one: Antecedent;
  readonly rather: 'KNOWN' | 'OWNER' | null;
  /** The words of what they are told, that the speaker goes on with; none of what is asked. */
  readonly told: readonly Token[];
}

/** Somebody a later pronoun can point at. Offsets are in the passage's text. */
export interface Antecedent {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  readonly part: Part;
  readonly gender: Gender | null;
  /** A person named, or words for a source that stays unnamed; null for a pronoun nobody is known for. */
  readonly bearer: Bearer | null;
  /** The name that stands here; null for pronouns and unnamed sources. */
  readonly name: NameMention | null;
  /** For a pronoun, the name or phrase it was tied to; null for others. */
  readonly root: Antecedent | null;
  /** For words without a name, the person whom they tell of again: `The manager`. */
  readonly again?: CastPerson | null;
  /** Whom somebody without a name speaks to or of. */
  readonly hearer?: Hearer;
  /** Who else a pronoun can mean that was found to mean this one. */
  readonly orElse?: Antecedent;
  /** Whether it is `he` or `she`, and not `his` or `her`. */
  readonly nominative?: boolean;
  /** Whether only something is named after them, or `one critic` has a word on what is told: another is meant if there is one. */
  readonly passing?: boolean;
  /** Whether they only have a word on what the sentence tells: another of it is meant if there is one. */
  readonly aside?: boolean;
  /** For a name, the pronoun of its clause that means another: the `her` of `compared her to Barbara Pym`. The next `she` goes on with her. */
  readonly apart?: Antecedent | null;
}

/** Antecedents looked at in one sentence, from its end: keeps a text without full stops linear. */
const LONGEST_CAST = 50;

/** What a pronoun asks of its antecedent. */
export interface Wanted {
  readonly gender: Gender;
  /** `he` and `she` may point at somebody whose gender is not known; `him` and `her` may not. */
  readonly subject: boolean;
  /** Of those whose gender is not known, `according to him` may point at whoever speaks. */
  readonly heard?: boolean;
  /** Whether `he` tells somebody close, as whoever a source tells of does: `He told his mother`. */
  readonly toOwn?: boolean;
  /** Only whoever speaks is meant. */
  readonly speaking?: boolean;
  /** `his` and `himself` may, if that is a subject of their own sentence: `a trader who gave his name`. */
  readonly bound: boolean;
  /** Who does something to the one that is meant, and is another. */
  readonly doer?: Antecedent | null;
  /**
   * For the tag of words between marks: whether they tell of another of its gender, or of what somebody does to one, or of whoever says
   * `I`, or go on with what that one is told.
   */
  readonly tag?: {
    readonly ofOther: () => boolean;
    readonly toAnother: () => boolean;
    readonly ofOwn: () => boolean;
    readonly goesOn: (told: readonly Token[]) => boolean;
    /** Whether they tell of somebody by name. */
    readonly names: (person: CastPerson) => boolean;
  } | null;
}

/**
 * The one a pronoun means among those of one sentence; undefined if nobody fits. In the pronoun's own sentence
 * the subject nearest before it: `Medvedev had told her he expected`. In a sentence before, whoever speaks in
 * it, then its first subject: in `He said Clive had taught the bird`, he and not Clive.
 */
export function chooseAntecedent(
  sentence: readonly Antecedent[],
  wanted: Wanted,
  sameSentence: boolean,
): Antecedent | undefined {
  const { gender, subject, bound, heard, speaking, doer } = wanted;
  const all = sentence
    .slice(-LONGEST_CAST)
    .filter(
      (one) =>
        (speaking !== true || one.part === 'SPEAKS') &&
        one.bearer !== doer?.bearer &&
        !goesOnWithOther(one, wanted) &&
        (one.gender === gender ||
          (one.gender === null &&
            (subject ||
              (heard === true && one.part === 'SPEAKS') ||
              (bound && sameSentence && one.part !== 'MENTIONED')))),
    );
  // `Ruhl is, as Ann Lee put it, a pest. She …`
  const told = sameSentence ? all : withoutAsides(all);
  const fitting = told.length > 0 ? told : all;
  const known = fitting.filter((one) => one.gender === gender);
  // `Kim Ruhl said Peter Lund was ill. He …`: whoever speaks, not one of whom that is said.
  const speaker = sameSentence ? undefined : fitting.find(({ part }) => part === 'SPEAKS');
  // `Ann Lee, whose lawyer said it rained, left. She …`: the sentence is about her.
  const isAbout = ({ name, nominative, part, start }: Antecedent): boolean =>
    (name !== null || nominative === true) &&
    part === 'SUBJECT' &&
    speaker?.name === null &&
    start < speaker.start;
  if (
    speaker?.bearer != null &&
    (speaker.name !== null || isUnnamed(speaker.bearer)) &&
    !known.some((one) => one.part === 'SPEAKS' || isAbout(one))
  )
    return speakerOrHearer(speaker, wanted);
  return among(known, sameSentence) ?? among(fitting, sameSentence) ?? known.at(-1) ?? fitting.at(-1);
}

/** `Critics compared her to Barbara Pym. She`: not the one named, but in `"She is a delight," she said`. */
const goesOnWithOther = ({ apart, part }: Antecedent, { gender, tag }: Wanted): boolean =>
  apart?.gender === gender && part === 'MENTIONED' && tag?.ofOther() !== true;

/** Those of a sentence but for whoever only has a word on what it tells, and for pronouns that mean them. */
function withoutAsides(all: readonly Antecedent[]): readonly Antecedent[] {
  const asides = all.filter(({ aside }) => aside === true).map(({ bearer }) => bearer);
  if (asides.length === 0) return all;
  return all.filter(
    ({ aside, root, bearer }) => aside !== true && !(root !== null && asides.includes(bearer)),
  );
}

/** Whom a pronoun means behind `One critic called her "a pest"`, `Her doctor told her to rest`, `The doctor told her to rest`. */
function speakerOrHearer(speaker: Antecedent, wanted: Wanted): Antecedent {
  const { hearer, gender } = speaker;
  if (gender !== null || hearer?.one.gender !== wanted.gender) return speaker;
  if (wanted.tag?.ofOther() === true || wanted.tag?.goesOn(hearer.told) === true) return speaker;
  if (hearer.rather === null) return { ...speaker, orElse: hearer.one };
  // `Her friend told her it was late. She said it was early.`
  return hearer.rather === 'OWNER' && wanted.tag == null ? { ...hearer.one, orElse: speaker } : hearer.one;
}

/**
 * The only one named among some, whose gender is not known, and none of those who have the other one, where nobody else is told of:
 * `It is part of Orme's legend. So is his temper`, `Kim Orme met Tom Hull. Her mill is old.`
 */
export function onlyNamed(
  antecedents: readonly Antecedent[],
  { gender, doer }: Wanted,
): Antecedent | undefined {
  const others = antecedents.filter(
    (one) => (one.gender === null || one.gender === gender) && one.bearer !== doer?.bearer,
  );
  const [only] = others;
  const alone =
    only?.gender === null && only.name !== null && others.every(({ bearer }) => bearer === only.bearer);
  return alone ? only : undefined;
}

function among(antecedents: readonly Antecedent[], sameSentence: boolean): Antecedent | undefined {
  return sameSentence ? antecedents.findLast(({ part }) => part !== 'MENTIONED') : foremost(antecedents);
}

/** Whoever speaks first among those of one sentence, else its first subject; undefined if there is neither. */
export function foremost(antecedents: readonly Antecedent[]): Antecedent | undefined {
  return (
    antecedents.find(({ part }) => part === 'SPEAKS') ?? antecedents.find(({ part }) => part === 'SUBJECT')
  );
}

/** Whether words stand for a source that stays unnamed, and not for a person. */
export function isUnnamed(bearer: Bearer): bearer is UnnamedPhrase {
  return 'phrase' in bearer;
}

/** The words that somebody without a name is told of by; null for one with a name, and where nobody is known. */
export const unnamedBearer = ({ bearer }: Pick<Antecedent, 'bearer'>): UnnamedPhrase | null =>
  bearer !== null && isUnnamed(bearer) ? bearer : null;

/** Somebody named, by what they do. */
export const asNamed = (name: NameMention, part: Part, gender = name.person.gender): Antecedent => ({
  passage: name.passage,
  start: name.start,
  end: name.end,
  part,
  gender,
  bearer: name.person,
  name,
  root: null,
});

/** The person with a name that is meant; null for an unnamed source, and for a pronoun nobody is known for. */
export function personOf(antecedent: Antecedent | null): CastPerson | null {
  const bearer = antecedent?.bearer ?? null;
  return bearer === null || isUnnamed(bearer) ? (antecedent?.again ?? null) : bearer;
}

/** Whether one of some people is meant. */
export function isOneOf(one: Antecedent, people: ReadonlySet<CastPerson>): boolean {
  const person = personOf(one);
  return person !== null && people.has(person);
}

/** The words for people without a name who do something among some, not the pronouns that mean them. */
export function unnamedOnes(all: readonly Antecedent[]): UnnamedPhrase[] {
  const phrases: UnnamedPhrase[] = [];
  for (const one of all) {
    const bearer = one.root === null && one.part !== 'MENTIONED' ? unnamedBearer(one) : null;
    if (bearer !== null) phrases.push(bearer);
  }
  return phrases;
}
