import type { CastPerson, NameMention } from '../../people/person.ts';
import { fold } from '../../../domain/fold.ts';
import type { Sentence } from '../../tokens.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../noun-phrase.ts';
import { pronounKey } from '../pronouns.ts';
import type { Pronouns } from '../pronouns.ts';

/** What stands above the paragraphs of a story and can tell who talks. */
export interface TalkHead {
  readonly headlines: readonly Clauses[];
  /** The names of the byline. */
  readonly authors: readonly string[];
}

/** Whom `Q:` and `A:` mean; null where the story does not tell. */
export interface Parties {
  readonly asks: NameMention | null;
  readonly answers: NameMention | null;
}

/** Somebody in a sentence that tells of a talk, with what it tells of them by its words. */
interface Party {
  readonly name: NameMention;
  readonly does: keyof Parties | null;
}

/** What tells in the introduction that somebody is asked and answers. */
const TALKS = new WordList('q&a interview interviews interviewed spoke answered');

/** What does so where the answers are somebody's: an explainer has questions and answers, on talks that others hold, as well. */
const MAY_TALK = new WordList(`
  speaks talk talks talked question questions conversation answer answers excerpts discuss discussed discusses`);

/**
 * Whoever asks and answers. An author whom the sentences of the introduction that tell of the talk name is who asks, and
 * so is the one by whom they say that somebody was interviewed. Who answers is the only other person in them, by name or
 * pronoun; else the only one in a headline that tells of the talk. Where the answers are surely somebody's, `sure`, it is
 * else the only one whom introduction and headlines name, or of several in the introduction the only one in the headlines.
 */
export function whoTalks(
  introduction: readonly Clauses[],
  { headlines, authors }: TalkHead,
  pronouns: Pronouns,
  sure: boolean,
): Parties {
  const isAuthor = ({ person }: NameMention): boolean => authors.some((author) => isNameOf(author, person));
  const partiesIn = (all: readonly Clauses[]): Party[] =>
    all
      .flatMap((clauses) =>
        clauses.passage.sentences.flatMap((one) => partiesOf(clauses, one, pronouns, sure)),
      )
      .map((party) => (isAuthor(party.name) ? { ...party, does: 'asks' } : party));
  const told = partiesIn(introduction);
  const headed = partiesIn(headlines);
  const of = (does: Party['does'], parties: readonly Party[]): NameMention[] =>
    parties.flatMap((party) => (party.does === does ? party.name : []));
  const asked = (parties: readonly Party[]): NameMention | null => {
    const answering = of('answers', parties);
    return onlyOne(answering.length > 0 ? answering : of(null, parties));
  };
  const answers =
    asked(told) ?? asked(headed) ?? (sure ? onlyNamed(introduction, headlines, isAuthor) : null);
  const asks = onlyOne(of('asks', told));
  return { answers, asks: asks?.person === answers?.person ? null : asks };
}

/** The only person in the headlines if the introduction names that one or nobody; the only one in it if they name none or several. */
function onlyNamed(
  introduction: readonly Clauses[],
  headlines: readonly Clauses[],
  isAuthor: (name: NameMention) => boolean,
): NameMention | null {
  const namedIn = (all: readonly Clauses[]): NameMention[] =>
    all.flatMap(({ nameAt }) => nameAt.flatMap((name) => name ?? [])).filter((name) => !isAuthor(name));
  const inText = namedIn(introduction);
  const headed = onlyOne(namedIn(headlines));
  if (headed === null) return onlyOne(inText);
  return inText.length === 0 ? headed : (inText.find(({ person }) => person === headed.person) ?? null);
}

/** Everybody in a sentence that tells of a talk. */
function partiesOf(clauses: Clauses, { from, to }: Sentence, pronouns: Pronouns, sure: boolean): Party[] {
  const { tokens, nameAt, passage } = clauses;
  const words = tokens.slice(from, to);
  if (!words.some((token) => TALKS.has(token) || (sure && MAY_TALK.has(token)))) return [];
  const found: Party[] = [];
  for (let i = from; i < to; i += 1) {
    const pronoun = pronouns.byToken.get(pronounKey(passage.index, i));
    const name = nameAt[i] ?? pronoun?.antecedent?.name ?? null;
    if (name === null || (i > from && nameAt[i - 1] === name)) continue;
    const does = doesAt(clauses, i);
    // `Eva Lorn interviewed Ann Lee`
    if (does === 'answers' && tokens[i - 1]?.lower === 'interviewed')
      for (const [at, party] of found.entries()) found[at] = { ...party, does: 'asks' };
    found.push({ name, does });
  }
  return found;
}

const ASKED_BY = new WordList('interviewed interview asked questioned questions');
const ASKED_OF = new WordList('interview interviews conversation');

/** `an interview with Ann Lee`, `interviewed by Eva Lorn`: what the words before a name tell that its bearer does. */
function doesAt({ tokens }: Clauses, at: number): keyof Parties | null {
  const [noun, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.lower === 'by' && ASKED_BY.has(noun)) return 'asks';
  if (before?.lower === 'interviewed') return 'answers';
  return (before?.lower === 'with' || before?.lower === 'of') && ASKED_OF.has(noun) ? 'answers' : null;
}

function isNameOf(author: string, { foldedFamily, foldedGiven }: CastPerson): boolean {
  const words = fold(author).split(/\s+/u);
  return words.at(-1) === foldedFamily && (foldedGiven === null || words[0] === foldedGiven);
}

function onlyOne(names: readonly NameMention[]): NameMention | null {
  const [first] = names;
  return first !== undefined && names.every(({ person }) => person === first.person) ? first : null;
}
