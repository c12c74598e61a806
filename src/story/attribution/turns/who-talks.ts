import type { CastPerson, NameMention } from '../../people/person.ts';
import { fold } from '../../../domain/fold.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { isOf, SUBJECT_PRONOUN } from '../../words/word-classes.ts';
import { WordList } from '../../words/word-list.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { pronounKey } from '../mentions/pronoun-key.ts';
import type { Pronouns } from '../mentions/pronouns-meant.ts';

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

/** A name and its first token. */
interface Named {
  readonly clauses: Clauses;
  readonly at: number;
  readonly name: NameMention;
}

/** What somebody does in a talk; whoever reports for a living asks where somebody else answers. */
type Does = keyof Parties | 'reports' | null;

/** Somebody in a sentence that tells of a talk, with what it tells of them by its words. */
interface Party {
  readonly name: NameMention;
  readonly does: Does;
}

/** What tells in the introduction that somebody is asked and answers. */
const TALKS = new WordList('q&a interview interviews interviewed spoke answered');

/** What does so where the answers are somebody's: an explainer has questions and answers, on talks that others hold, as well. */
const MAY_TALK = new WordList(`
  speaks talk talks talked question questions conversation answer answers excerpts discuss discussed discusses`);

/**
 * Whoever asks and answers. An author whom the sentences of the introduction that tell of the talk name is who asks, and
 * so is the one by whom they say that somebody was interviewed. Who answers is the only other person in a headline that
 * tells of an interview; else the only one in those sentences, by name or pronoun. Where the answers are surely
 * somebody's, `sure`, it is else the only one whom introduction and headlines name, or of several in the introduction the
 * only one in the headlines.
 */
export function whoTalks(
  introduction: readonly Clauses[],
  { headlines, authors }: TalkHead,
  pronouns: Pronouns,
  sure: boolean,
): Parties {
  const isAuthor = ({ person }: NameMention): boolean => authors.some((author) => isNameOf(author, person));
  const mayAnswer = ({ clauses, at, name }: Named): boolean =>
    !isAuthor(name) && (doesAt(clauses, at, name) ?? 'answers') === 'answers';
  const partiesIn = (all: readonly Clauses[], words: readonly WordList[]): Party[] =>
    all
      .flatMap((clauses) =>
        clauses.passage.sentences.flatMap((one) => partiesOf(clauses, one, pronouns, words)),
      )
      .map((party) => (isAuthor(party.name) ? { ...party, does: 'asks' } : party));
  const all = sure ? [TALKS, MAY_TALK] : [TALKS];
  const told = partiesIn(introduction, all);
  const of = (does: Does, parties: readonly Party[]): NameMention[] =>
    parties.flatMap((party) => (party.does === does ? party.name : []));
  const asked = (parties: readonly Party[]): NameMention | null => {
    const answering = of('answers', parties);
    return onlyOne(answering.length > 0 ? answering : of(null, parties));
  };
  const answers =
    asked(partiesIn(headlines, [TALKS])) ??
    asked(told) ??
    asked(partiesIn(headlines, all)) ??
    (sure ? onlyNamed(introduction, headlines, mayAnswer) : null);
  const asks = onlyOne([...of('asks', told), ...(answers === null ? [] : of('reports', told))]);
  return { answers, asks: asks?.person === answers?.person ? null : asks };
}

/** The only person in the headlines if the introduction names that one or nobody; the only one in it if they name none or several. */
function onlyNamed(
  introduction: readonly Clauses[],
  headlines: readonly Clauses[],
  mayAnswer: (named: Named) => boolean,
): NameMention | null {
  const namedIn = (all: readonly Clauses[]): NameMention[] =>
    all
      .flatMap((clauses) =>
        clauses.nameAt.flatMap((name, at): Named[] =>
          name === undefined || name === clauses.nameAt[at - 1] ? [] : [{ clauses, at, name }],
        ),
      )
      .filter(mayAnswer)
      .map(({ name }) => name);
  const inText = namedIn(introduction);
  const headed = onlyOne(namedIn(headlines));
  if (headed === null) return onlyOne(inText);
  return inText.length === 0 ? headed : (inText.find(({ person }) => person === headed.person) ?? null);
}

/** Everybody in a sentence that tells of a talk. */
function partiesOf(
  clauses: Clauses,
  { from, to }: Sentence,
  pronouns: Pronouns,
  lists: readonly WordList[],
): Party[] {
  const { tokens, nameAt, passage } = clauses;
  const words = tokens.slice(from, to);
  if (!words.some((token) => lists.some((list) => list.has(token)))) return [];
  const found: Party[] = [];
  for (let i = from; i < to; i += 1) {
    const pronoun = pronouns.byToken.get(pronounKey(passage.index, i));
    const name = nameAt[i] ?? pronoun?.antecedent?.name ?? null;
    if (name === null || (i > from && nameAt[i - 1] === name)) continue;
    const does = doesAt(clauses, i, name);
    // `Eva Lorn interviewed Ann Lee`
    if (does === 'answers' && itemAt(tokens, i - 1)?.lower === 'interviewed')
      for (const [at, party] of found.entries()) found[at] = { ...party, does: 'asks' };
    found.push({ name, does });
  }
  return found;
}

const ASKED_BY = new WordList('interviewed interview asked questioned questions');
const ASKED_OF = new WordList('interview interviews conversation');
const ASKS = new WordList('asked asks questioned');

/** Most tokens of what is told of somebody before the name: `questioned by the coroner, Judge Ann Lee`. */
const LONGEST_BEFORE = 8;

const REPORTER = /\b(?:reporter|correspondent|journalist|columnist|interviewer)\b/iu;

/** `an interview with Ann Lee`, `interviewed by Eva Lorn`: what the words around a name tell that its bearer does. */
function doesAt({ tokens, nameAt }: Clauses, at: number, name: NameMention): Does {
  let to = at + 1;
  while (nameAt[to] === name) to += 1;
  const [noun, before] = [itemAt(tokens, at - 2), itemAt(tokens, at - 1)];
  if (ASKS.has(tokens[to])) return 'asks';
  if (speaksTo(tokens, at) && nameAt[at] === undefined) return 'answers';
  if (before?.lower === 'interviewed') return 'answers';
  if ((before?.lower === 'with' || before?.lower === 'of') && ASKED_OF.has(noun)) return 'answers';
  for (let i = at - 1; i > 0 && at - i <= LONGEST_BEFORE && nameAt[i] === undefined; i -= 1) {
    if (tokens[i]?.lower === 'by' && ASKED_BY.has(itemAt(tokens, i - 1))) return 'asks';
    if (speaksTo(tokens, i)) return 'asks';
  }
  return [...name.person.descriptions.keys()].some((words) => REPORTER.test(words)) ? 'reports' : null;
}

const TO_OR_WITH = new WordList('to with');

/** `Ann Lee runs the ferry. She spoke to Eva Lorn by telephone.`: by a pronoun, whoever the introduction is about, and who is asked. */
const speaksTo = (tokens: Clauses['tokens'], pronoun: number): boolean =>
  isOf(tokens[pronoun], SUBJECT_PRONOUN) &&
  tokens[pronoun + 1]?.lower === 'spoke' &&
  TO_OR_WITH.has(tokens[pronoun + 2]);

/** What tells that the questions are a reporter's, who answers them for the readers. */
const EXPLAINS = new WordList('explained explainer explains faq questions answer answers know means');

/** Whether introduction or headline tell that questions are answered, not that somebody answers them. */
export const explains = (all: readonly Clauses[]): boolean =>
  all.some(({ tokens }) => tokens.some((token) => EXPLAINS.has(token)));

function isNameOf(author: string, { foldedFamily, foldedGiven }: CastPerson): boolean {
  const words = fold(author).split(/\s+/u);
  return words.at(-1) === foldedFamily && (foldedGiven === null || words[0] === foldedGiven);
}

function onlyOne(names: readonly NameMention[]): NameMention | null {
  const [first] = names;
  return first !== undefined && names.every(({ person }) => person === first.person) ? first : null;
}
