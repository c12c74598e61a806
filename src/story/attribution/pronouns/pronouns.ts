import { countWhile } from '../../ordered.ts';
import type { Gender } from '../../../domain/story.ts';
import type { Passage } from '../../passage.ts';
import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { CastPerson } from '../../people/person.ts';
import { answersObjection, isAmong } from './answers-objection.ts';
import { apartFrom } from './apart-from.ts';
import { answersAnother, askedAbout } from './asked-about.ts';
import { askedBefore, placeBefore } from './asked-before.ts';
import { askedInFront } from './asked-in-front.ts';
import { meantBy } from '../mentions/shared-names.ts';
import { isOneOf, personOf, unnamedOnes } from '../phrases/antecedent.ts';
import type { Antecedent, UnnamedPhrase, Wanted } from '../phrases/antecedent.ts';
import { doerOf } from '../subjects/doer-of.ts';
import { goesOnSpeaking } from './goes-on-speaking.ts';
import { doersBehindSemicolon, isBehindMention } from './in-front.ts';
import { introducingSentences } from '../mentions/introducing-sentences.ts';
import type { SentencePlace } from '../mentions/introducing-sentences.ts';
import { namedOrSource, toldOrSource } from './leading-source.ts';
import { namedAhead } from './named-ahead.ts';
import type { Clauses } from '../phrases/noun-phrase.ts';
import { nearestBefore } from './nearest-before.ts';
import { objectBefore } from './object-before.ts';
import { orAnother } from './or-another.ts';
import { subjectsOf, toldBeside } from '../subjects/subjects.ts';
import type { Subject } from '../subjects/subjects.ts';
import { pronounKey } from '../mentions/pronoun-key.ts';
import type { PronounMention, Pronouns } from '../mentions/pronouns-meant.ts';
import { withKin } from './kin-subject.ts';
import { isOwned, isPersonPhrase } from './person-phrase.ts';
import { ownerOfSame } from './relative-again.ts';
import { parentAt, pronounAt, unnamedOf } from './those-in-sentence.ts';
import { tagAt, tieHearer } from './hearer.ts';
import { isOverheard, isTag, speakerBefore, toldBefore } from './tag-of-other.ts';
import { TiedGenders } from '../mentions/tied-genders.ts';
import type { Titles } from '../mentions/titles.ts';
import { personToldAgain } from './told-again.ts';
import type { Turn, Turns } from '../turns/turns.ts';
import { isPronoun, wantedAt } from '../mentions/wanted.ts';
import { subjectBefore } from '../mentions/subject-before.ts';
import type { SubjectBefore } from '../mentions/subject-before.ts';

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

class PronounReader implements Pronouns {
  readonly byToken = new Map<number, PronounMention>();
  readonly #passages: readonly Passage[];
  readonly #clausesOf: readonly Clauses[];
  /** Antecedents by passage and sentence, read when first asked for: few sentences have a pronoun near behind them. */
  readonly #read: (readonly Antecedent[])[][];
  /** See `introducingSentences`; null until first asked for. */
  #introducing: ReadonlyMap<string, readonly SentencePlace[]> | null = null;
  readonly #titles: Titles;
  readonly #turns: Turns | null;
  readonly #tied = new TiedGenders();

  constructor(
    passages: readonly Passage[],
    clausesOf: readonly Clauses[],
    titles: Titles,
    turns: Turns | null,
  ) {
    this.#passages = passages;
    this.#clausesOf = clausesOf;
    this.#titles = titles;
    this.#turns = turns;
    this.#read = passages.map(() => []);
  }

  /** Resolves the pronouns of a passage; those of all passages before it are resolved. */
  read(passage: Passage): void {
    for (const [index, { from, to }] of passage.sentences.entries()) {
      let i = from;
      while (i < to && !isPronoun(passage.tokens[i])) i += 1;
      if (i < to) this.#sentence(passage.index, index);
    }
  }

  introduced(head: string): readonly UnnamedPhrase[] {
    this.#introducing ??= introducingSentences(this.#passages);
    const places = this.#introducing.get(head) ?? [];
    return unnamedOnes(places.flatMap(({ passage, sentence }) => this.#sentence(passage, sentence)));
  }

  subjectBefore(passage: number, token: number): SubjectBefore | null {
    return subjectBefore(this.#passages, (p, s) => this.#sentence(p, s), passage, token);
  }

  meantBefore(passage: number, token: number, gender: Gender): Antecedent | null {
    const here = countWhile(this.#passages[passage]?.sentences ?? [], ({ to }) => to <= token);
    return this.#find(passage, here, { gender, subject: true, bound: false }, null, true);
  }

  /** The antecedents of a sentence. One without a pronoun asks for no other. */
  #sentence(passage: number, index: number): readonly Antecedent[] {
    const known = this.#read[passage]?.[index];
    if (known !== undefined) return known;
    const here: Antecedent[] = [];
    const clauses = this.#clausesOf[passage];
    const sentence = clauses?.passage.sentences[index];
    if (clauses === undefined || sentence === undefined) return here;
    const sentences = this.#read[passage];
    if (sentences !== undefined) sentences[index] = here;
    this.#readSentence(clauses, sentence, index, here);
    return here;
  }

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
        const antecedent =
          this.#goesOn(clauses, sentence, i, pronoun, here, subjects) ??
          this.#meant(clauses, sentence, index, i, pronoun, here);
        this.byToken.set(pronounKey(passage, i), { passage, start, end, antecedent });
        this.#tied.tie(antecedent, pronoun, { passage, start: clauses.tokens[sentence.from]?.start ?? 0 });
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
        const gender = again === null ? null : (again.gender ?? this.#tied.genderOf(again));
        if (again !== null || isPersonPhrase(clauses, subject.phrase))
          here.push(
            toldOrSource(clauses, sentence, subject, { ...unnamedOf(clauses, subject, gender), again }),
          );
      } else here.push(...parentAt(clauses, sentence, i));
    }
    for (const subject of subjects.values()) tieHearer(clauses, subject, here);
  }

  /** See `goesOnSpeaking`. */
  #goesOn(
    clauses: Clauses,
    sentence: Sentence,
    i: number,
    wanted: Wanted,
    here: readonly Antecedent[],
    subjects: ReadonlyMap<number, Subject>,
  ): Antecedent | null {
    if (!wanted.subject || here.length < 2) return null;
    const one = goesOnSpeaking(clauses, sentence, i, this.#tied.fitting(here, wanted), subjects, wanted);
    return one === null ? null : meantBy(one, wanted);
  }

  /** Whom the pronoun at a token means, `here` being those before it in its sentence. */
  #meant(
    clauses: Clauses,
    sentence: Sentence,
    index: number,
    i: number,
    wanted: Wanted,
    here: readonly Antecedent[],
  ): Antecedent | null {
    const passage = clauses.passage.index;
    const pronoun: Wanted = wanted.subject
      ? { ...wanted, tag: tagAt(clauses, i, wanted) }
      : { ...wanted, doer: doerOf(clauses, sentence, i, here) };
    const turn = this.#turns?.at(clauses.passage, clauses.tokens[i]?.start ?? 0) ?? null;
    const ahead = namedAhead(clauses, sentence, i, pronoun);
    if (ahead !== null) return ahead;
    const find = (begins: boolean, apart: ReadonlySet<CastPerson> | null = null): Antecedent | null =>
      this.#find(passage, index, pronoun, turn, begins, apart);
    const about = pronoun.subject ? askedAbout(clauses, sentence, i, here) : null;
    const aside = about === null ? null : find(true, about);
    // `Ann Lee left. Asked about Lee's plans, she said`: where there is nobody else, she is asked of herself.
    if (aside !== null || (about !== null && answersAnother(clauses, i))) return aside;
    const asked =
      askedInFront(clauses, sentence, i, here, pronoun) ?? this.#asked(clauses, index, i, pronoun);
    if (asked !== null) return asked;
    if (!pronoun.subject) {
      const one = find(false);
      return ownerOfSame(this.#clausesOf, this.byToken, clauses, i, one) ?? one;
    }
    const answer = here.length > 0 ? answersObjection(clauses, sentence, i) : null;
    const other = answer === null ? null : find(true);
    // `When Hull objected, he told him to sit`: where there is nobody else, nobody knows.
    if (answer !== null && (other === null ? answer.told : !isAmong(other, here)))
      return answer.another ? other : null;
    const told = toldBefore(clauses, sentence, i, here);
    if (told !== null) return meantBy(told, pronoun) ?? find(true);
    const tag = isTag(clauses, sentence, i, here);
    const findSpeaker = (one: { readonly speaking: true }): Antecedent | null =>
      this.#find(passage, index, { ...pronoun, ...one }, turn, true);
    const before = tag ? null : speakerBefore(this.#passages, clauses, i, here, findSpeaker);
    const over =
      before === null && (isOverheard(clauses, i, here) || isBehindMention(clauses, sentence, i, here));
    const one = before ?? (over ? find(true) : null) ?? find(tag);
    const last =
      one === null ? [] : this.#tied.fitting(doersBehindSemicolon(clauses, sentence, i, here), wanted);
    if (one !== null && last.length > 0 && !isAmong(one, last)) return null;
    return orAnother(one, pronoun, this.#passages, passage, (apart) => find(true, apart));
  }

  /** Whom `The manager` or `The Spaniard` tells of again; null where nobody knows. */
  #toldAgain(clauses: Clauses, { phrase }: Subject): CastPerson | null {
    return personToldAgain(this.#titles, clauses, phrase, () =>
      personOf(this.subjectBefore(clauses.passage.index, phrase.from)?.meant ?? null),
    );
  }

  /** Whoever was asked in the sentence before the pronoun at a token; null if nobody. */
  #asked(here: Clauses, sentence: number, pronoun: number, wanted: Wanted): Antecedent | null {
    const place = placeBefore(this.#clausesOf, here, sentence);
    if (place === null) return null;
    const passage = place.clauses.passage.index;
    const there = () => this.#sentence(passage, place.index);
    const asked = askedBefore({ here, pronoun, ...place, there }, wanted);
    if (asked === 'BEFORE') return this.#find(passage, place.index, wanted, null, true);
    return asked === undefined ? null : meantBy(asked, wanted);
  }

  /**
   * Whom a pronoun in a sentence of a passage means, none of those set `apart`; `turn` is the one it stands in. One that `begins` it
   * means nobody of it.
   */
  #find(
    from: number,
    sentence: number,
    wanted: Wanted,
    turn: Turn | null,
    begins = false,
    apart: ReadonlySet<CastPerson> | null = null,
  ): Antecedent | null {
    const among = (p: number, s: number): readonly Antecedent[] => {
      const there = this.#sentence(p, s);
      const talked = turn === null ? there : there.filter((one) => this.#turns?.tellsOf(turn, one) === true);
      const fitting = this.#tied.fitting(talked, wanted);
      return apart === null ? fitting : fitting.filter((one) => !isOneOf(one, apart));
    };
    const [passages, clausesOf] = [this.#passages, this.#clausesOf];
    const found = nearestBefore({ passages, clausesOf, passage: from, sentence, among, begins }, wanted);
    if (found !== undefined) return found;
    return begins || !wanted.subject ? null : objectBefore(this.#clausesOf, from, sentence, wanted);
  }
}
