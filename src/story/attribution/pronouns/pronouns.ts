import { countWhile } from '../../ordered.ts';
import type { Gender } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { CastPerson } from '../../people/person.ts';
import { apartFrom } from './apart-from.ts';
import { personOf, unnamedOnes } from '../phrases/antecedent.ts';
import type { Antecedent, UnnamedPhrase } from '../phrases/antecedent.ts';
import { introducingSentences } from '../mentions/introducing-sentences.ts';
import type { SentencePlace } from '../mentions/introducing-sentences.ts';
import { namedOrSource, toldOrSource } from './leading-source.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { subjectsOf, toldBeside } from '../subjects/subjects.ts';
import type { Subject } from '../subjects/subjects.ts';
import { pronounKey } from '../mentions/pronoun-key.ts';
import type { PronounMention, Pronouns } from '../mentions/pronouns-meant.ts';
import { withKin } from './kin-subject.ts';
import { isOwned, isPersonPhrase } from './person-phrase.ts';
import { parentAt, pronounAt, unnamedOf } from './those-in-sentence.ts';
import { tieHearer } from './hearer.ts';
import { TiedGenders } from '../mentions/tied-genders.ts';
import type { Titles } from '../mentions/titles.ts';
import { personToldAgain } from './told-again.ts';
import type { Turns } from '../turns/turns.ts';
import { isPronoun, wantedAt } from '../mentions/wanted.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { SubjectBefore } from '../mentions/subject-before.ts';
import { findBefore, whomMeans } from './whom-means.ts';
import type { PronounSearch } from './whom-means.ts';

/**
 * Resolves he, she, him and her outside quotations, in reading order: in the nearest sentence before that holds
 * anyone who fits. A damaged paragraph between ends the search: the one meant may have been lost with it. In the turns
 * of a talk they mean neither whoever speaks nor whomever a label only announces.
 */
export function resolvePronouns(
  passages: readonly Passage[],
  clausesOf: readonly Clauses[],
  titles: Titles,
  turns: Turns | null = null,
): Pronouns {
  const reader = new PronounReader(passages, clausesOf, titles, turns);
  for (const passage of passages) reader.read(passage);
  return reader;
}

class PronounReader implements Pronouns, PronounSearch {
  readonly byToken = new Map<number, PronounMention>();
  readonly passages: readonly Passage[];
  readonly clausesOf: readonly Clauses[];
  readonly turns: Turns | null;
  readonly tied = new TiedGenders();
  /** Antecedents by passage and sentence, read when first asked for: few sentences have a pronoun near behind them. */
  readonly #read: (readonly Antecedent[])[][];
  /** See `introducingSentences`; null until first asked for. */
  #introducing: ReadonlyMap<string, readonly SentencePlace[]> | null = null;
  readonly #titles: Titles;

  constructor(
    passages: readonly Passage[],
    clausesOf: readonly Clauses[],
    titles: Titles,
    turns: Turns | null,
  ) {
    this.passages = passages;
    this.clausesOf = clausesOf;
    this.turns = turns;
    this.#titles = titles;
    this.#read = passages.map(() => []);
  }

  /** Resolves the pronouns of a passage; those of all passages before it are resolved. */
  read(passage: Passage): void {
    for (const [index, { from, to }] of passage.sentences.entries()) {
      let i = from;
      while (i < to && !isPronoun(passage.tokens[i])) i += 1;
      if (i < to) this.sentenceOf(passage.index, index);
    }
  }

  introduced(head: string): readonly UnnamedPhrase[] {
    this.#introducing ??= introducingSentences(this.passages);
    const places = this.#introducing.get(head) ?? [];
    return unnamedOnes(places.flatMap(({ passage, sentence }) => this.sentenceOf(passage, sentence)));
  }

  subjectBefore(passage: number, token: number): SubjectBefore | null {
    return subjectBefore(this.passages, (p, s) => this.sentenceOf(p, s), passage, token);
  }

  meantBefore(passage: number, token: number, gender: Gender): Antecedent | null {
    const here = countWhile(this.passages[passage]?.sentences ?? [], ({ to }) => to <= token);
    return findBefore(this, passage, here, { gender, subject: true, bound: false }, null, true);
  }

  /** The antecedents of a sentence. One without a pronoun asks for no other. */
  readonly sentenceOf = (passage: number, index: number): readonly Antecedent[] => {
    const known = this.#read[passage]?.[index];
    if (known !== undefined) return known;
    const here: Antecedent[] = [];
    const clauses = this.clausesOf[passage];
    const sentence = clauses?.passage.sentences[index];
    if (clauses === undefined || sentence === undefined) return here;
    const sentences = this.#read[passage];
    if (sentences !== undefined) sentences[index] = here;
    this.#readSentence(clauses, sentence, index, here);
    return here;
  };

  #readSentence(clauses: Clauses, sentence: Sentence, index: number, here: Antecedent[]): void {
    const passage = clauses.passage.index;
    const subjects = subjectsOf(clauses, sentence);
    const aside = toldBeside(clauses, sentence);
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const token = itemAt(clauses.tokens, i);
      if (token === undefined) break;
      const subject = subjects.get(i);
      const name = clauses.nameAt[i];
      const pronoun = wantedAt(clauses.tokens, i);
      if (name?.start === token.start) {
        // `Ann Lee's lawyer said it rained. "I left," she said.`
        const owned = subject !== undefined && isOwned(clauses, subject) ? subject : null;
        const one = namedOrSource(clauses, sentence, i, [name, owned ? undefined : subject], subjects);
        const apart = subject === undefined && here.length > 0 ? apartFrom(clauses, i, here) : null;
        here.push(...withKin(clauses, subject, apart === null ? one : { ...one, apart }));
        if (owned !== null) here.push(unnamedOf(clauses, owned));
      } else if (pronoun !== null) {
        const { start, end } = token;
        const antecedent = whomMeans(this, { clauses, sentence, index, i, wanted: pronoun, here }, subjects);
        this.byToken.set(pronounKey(passage, i), { passage, start, end, antecedent });
        this.tied.tie(antecedent, pronoun, { passage, start: clauses.tokens[sentence.from]?.start ?? 0 });
        // `His aunt said it rained. "I left," she said.`
        const kin = subject?.part === 'SPEAKS' && isPersonPhrase(clauses, subject.phrase) ? subject : null;
        // `After she retired, Ruhl sang. …`
        const told = kin !== null || i < aside ? 'MENTIONED' : (subject?.part ?? null);
        const his = pronounAt(clauses, i, pronoun, antecedent, told);
        here.push(...(subject?.part === 'SUBJECT' ? withKin(clauses, subject, his) : [his]));
        if (kin !== null) here.push(unnamedOf(clauses, kin));
        // `His lawyer was less happy. "We lost," she said.`
        else if (subject?.part === 'SUBJECT' && isOwned(clauses, subject))
          here.push(unnamedOf(clauses, subject));
      } else if (subject !== undefined) {
        const again = this.#toldAgain(clauses, subject);
        const gender = again === null ? null : (again.gender ?? this.tied.genderOf(again));
        if (again !== null || isPersonPhrase(clauses, subject.phrase))
          here.push(
            toldOrSource(clauses, sentence, subject, { ...unnamedOf(clauses, subject, gender), again }),
          );
      } else here.push(...parentAt(clauses, sentence, i));
    }
    for (const subject of subjects.values()) tieHearer(clauses, subject, here);
  }

  /** Whom `The manager` or `The Spaniard` tells of again; null where nobody knows. */
  #toldAgain(clauses: Clauses, { phrase }: Subject): CastPerson | null {
    return personToldAgain(this.#titles, clauses, phrase, () =>
      personOf(this.subjectBefore(clauses.passage.index, phrase.from)?.meant ?? null),
    );
  }
}
