import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import { somebodyFrom, sourceFrom, withThoseAfter } from '../phrases/those-after.ts';
import { tellsWhen } from '../phrases/before-adverbial.ts';
import { beforeOccasion } from '../subjects/before-occasion.ts';
import { breaksIn } from './breaks-in.ts';
import { besideThing } from '../phrases/beside-thing.ts';
import { canSpeak, isAgeOrYear, isCase } from '../phrases/can-speak.ts';
import { comesFrom } from './comes-from.ts';
import { isCalledByMonth } from './called-by-month.ts';
import { canBeMember, namesGroup } from '../phrases/can-be-member.ts';
import { behindSourceOpening } from '../phrases/source-opening.ts';
import { behindList, membersFrom } from '../phrases/members.ts';
import type { Members } from '../phrases/members.ts';
import { together } from '../phrases/together.ts';
import { closesOpeningClause } from './closes-clause.ts';
import type { CuePhrase } from '../subjects/cue-phrase.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { attributesNothing } from '../cues/no-words-told.ts';
import { isDescribed, isOwnVerb, isSaidOf } from './no-attribution.ts';
import { phraseOrOfficer } from '../phrases/officer-of-body.ts';
import { phraseStartingAt } from '../phrases/noun-phrase.ts';
import { explained } from '../phrases/explained.ts';
import { cueBehindRelative, speechAt } from './cue-behind-relative.ts';
import { withHearsay } from './hearsay.ts';
import { inWordsFrom } from './in-words-of.ts';
import { INSERTS, LONGEST_INSERTION } from '../phrases/insertions.ts';
import { toldOfByDoer } from '../phrases/object-relative.ts';
import { passedOn, QUOTED, asReportedBy } from './passed-on.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import {
  AUXILIARY,
  DETERMINER,
  isOf,
  isPeople,
  OBJECT_PRONOUN,
  PERSONAL_PRONOUN,
  POSSESSIVE,
} from '../../words/word-classes.ts';
import { cueWord } from '../../words/cues.ts';
import { SAYING_PARTICLES } from '../../words/function-words.ts';
import { WordList } from '../../words/word-list.ts';
import { admitsDoing } from '../complements/confesses-deed.ts';
import { cueFurther, skipLoose } from './cue-further.ts';
import { cueBehindLostComma } from './cue-behind-lost-comma.ts';
import { saidToHave } from './said-to-have.ts';

/**
 * The attribution that begins at token `start`, right after a quotation: `said Ruhl`, `Ruhl said`, `Ruhl, who
 * chairs the bank, said`, `according to Ruhl`, `Ruhl said Orme had told her`. Null if what stands there is something else.
 */
export function attributionAt(clauses: Clauses, sentence: Sentence, start: number): CuePhrase | null {
  const cue = nearestAt(clauses, sentence, start);
  if (cue === null || closesOpeningClause(clauses, sentence, start, cue)) return null;
  return withHearsay(clauses, sentence, cue, nearestAt);
}

/** The attribution at a token, whoever else it tells of behind it. */
function nearestAt(clauses: Clauses, sentence: Sentence, start: number): CuePhrase | null {
  const { tokens } = clauses;
  let i = start;
  if (INSERTS.has(tokens[i])) i += 1;
  if (tokens[i]?.lower === 'as' && behindSourceOpening(tokens, i) === null) {
    i += 1;
    const reported = asReportedBy(clauses, sentence, i);
    if (reported !== null) return reported;
  }
  const source = behindSourceOpening(tokens, i);
  if (source !== null) {
    const subject = sourceFrom(clauses, source, sentence.to);
    return subject === null ? null : { from: i, to: source, cueClass: 'SPEECH', subject, via: [] };
  }
  const own = inWordsFrom(clauses, sentence, i);
  if (own !== null) return own;
  const shouted = comesFrom(clauses, sentence, i);
  if (shouted !== null) return shouted;
  const inserted = breaksIn(clauses, sentence, i);
  if (inserted !== null) return inserted;
  const inverted = speechAt(clauses, sentence, i);
  if (inverted) {
    if (isOwnVerb(clauses, sentence, start, i) || admitsDoing(tokens, i)) return null;
    const to = afterParticle(clauses, i);
    const plain = explained(clauses, toldOfByDoer(clauses, to, phraseOrOfficer(clauses, to, sentence.to)));
    // `Ruhl, who thinks it "absurd," described the plan as`: what is described does not speak; `the chief known as Bob` does.
    const known =
      plain !== null && itemAt(tokens, plain.to - 1)?.lower === 'known' && plain.to - 1 > plain.from;
    if (plain === null || isWhen(clauses, plain) || (!known && isDescribed(clauses, i, plain))) return null;
    // `Ruhl, who grew up with the "no" campaign, said the mill would close`: what stands behind the verb is said.
    if (isOf(tokens[plain.to], AUXILIARY)) return null;
    const subject = known
      ? { ...plain, to: plain.to - 1, head: plain.to - 2 }
      : withoutOccasion(
          clauses,
          sentence,
          withThoseAfter(clauses, sentence, withoutOccasion(clauses, sentence, plain)),
        );
    return { from: i, to, cueClass: 'SPEECH', subject, via: [] };
  }
  // `angered Ruhl, who said …`: a relative clause goes on about the one before it.
  if (tokens[i]?.lower === 'who' || isSaidOf(clauses, i)) return null;
  const subject = phraseOrOfficer(clauses, i, sentence.to);
  if (subject === null || isAgeOrYear(clauses, subject) || isCase(clauses, subject)) return null;
  const cue = cueBehind(clauses, sentence, subject) ?? cueIn(clauses, sentence, subject);
  // `"a mess," a view nurses say is wrong`: what they say is told of the view.
  if (cue !== null && isFiniteVerb(clauses, cue.to) && besideThing(clauses, subject) !== subject) return null;
  return cue === null || attributesNothing(clauses, subject, cue.from) ? null : cue;
}

/** `"We go," read the statement.`: what tells when behind `in`, and tells its words on its own. */
const STATEMENT = new WordList('statement statements');

/** `its label, Northside, said Sunday`: a day or time behind the verb is no subject. */
const isWhen = ({ tokens }: Clauses, { from, head, name, to }: NounPhrase): boolean =>
  name === null &&
  tellsWhen(tokens[head]) &&
  !STATEMENT.has(tokens[head]) &&
  to === head + 1 &&
  !(from === head && isCalledByMonth(tokens, head));

/** `doctors report in the journal Frost`: people and what they do, which together have the shape of a noun; null in others. */
function cueIn(clauses: Clauses, sentence: Sentence, { from, to }: NounPhrase): CuePhrase | null {
  for (let verb = from + 1; verb < to; verb += 1) {
    const cue = cueWord(clauses.tokens, verb);
    if (cue?.form !== 'BASE' || !isPeople(clauses.tokens[verb - 1])) continue;
    const subject = speechAt(clauses, sentence, verb) ? phraseStartingAt(clauses, from, verb) : null;
    return subject?.to === verb ? phraseFor(clauses, sentence, subject, verb) : null;
  }
  return null;
}

const PARTICLES = new WordList('on in off');

/** The token behind a verb of saying and the particle that belongs to it: `wrote back`, `cried out`, `chimed in`, `made clear`. */
function afterParticle({ tokens }: Clauses, cue: number): number {
  const particle = tokens[cue + 1];
  const belongs =
    SAYING_PARTICLES.has(particle) ||
    particle?.lower === 'clear' ||
    (particle?.lower === 'in' && tokens[cue]?.lower === 'chimed') ||
    // `went on Ruhl`, `chipped in Ruhl`
    (particle?.lower === cueWord(tokens, cue)?.particle && PARTICLES.has(particle));
  return belongs ? cue + 2 : cue + 1;
}

function cueBehind(clauses: Clauses, sentence: Sentence, subject: NounPhrase): CuePhrase | null {
  const { tokens } = clauses;
  const members = membersFrom(
    clauses,
    subject,
    sentence.to,
    (list) => cueOfList(clauses, sentence, list) !== null,
    (last) => canSpeak(clauses, last) && cueFurther(clauses, sentence, last.to) !== null,
  );
  const shared = members === null ? null : cueOfList(clauses, sentence, members);
  if (members !== null && shared !== null)
    return phraseFor(clauses, sentence, together(clauses, members), shared);
  const i = skipLoose(clauses, sentence, phraseEnd(clauses, sentence, subject));
  if (tokens[i]?.lower === 'and') {
    // `the singer and style icon said`: one person in two words
    const other = phraseStartingAt(clauses, i + 1, sentence.to);
    if (other === null) return null;
    const behind = skipLoose(clauses, sentence, phraseEnd(clauses, sentence, other));
    const cue = cueFurther(clauses, sentence, behind) ?? cueBehindInsertion(clauses, sentence, behind);
    if (cue === null) return null;
    // `, Hook and Lorne's said`: one body
    const owner = isOf(itemAt(tokens, other.to - 1), POSSESSIVE);
    if (owner) return phraseFor(clauses, sentence, { ...subject, to: other.to, head: other.head }, cue);
    // `two mining and metals bankers said`
    const group =
      namesGroup(tokens[other.head]) && !isOf(tokens[i + 1], DETERMINER) && !canBeMember(clauses, subject);
    return phraseFor(clauses, sentence, group ? { ...other, from: subject.from } : subject, cue);
  }
  const passed = passedOn(clauses, sentence, phraseEnd(clauses, sentence, subject));
  if (passed !== null) return { ...passed, subject: explained(clauses, subject) ?? subject };
  const told = saidToHave(clauses, sentence, phraseEnd(clauses, sentence, subject));
  if (told !== null) return phraseFor(clauses, sentence, subject, told);
  const further = cueFurther(clauses, sentence, i) ?? cueBehindRelative(clauses, sentence, subject, i);
  if (further !== null)
    return phraseFor(clauses, sentence, withoutOccasion(clauses, sentence, subject), further);
  const inserted = cueBehindInsertion(clauses, sentence, i);
  return inserted === null ? null : phraseFor(clauses, sentence, subject, inserted);
}

/** The verb of saying behind several who are named together. */
function cueOfList(clauses: Clauses, sentence: Sentence, list: Members): number | null {
  const behind = skipLoose(clauses, sentence, behindList(clauses, list));
  return cueFurther(clauses, sentence, behind) ?? cueBehindClosed(clauses, sentence, behind);
}

/** Marks that an insertion ends with. */
const CLOSES = new WordList(', ) — – _ -');

/** What goes on with the clause of whoever stands before. */
const GOES_ON = new WordList('was were is are has had will would could can did does');

/** The verb of saying behind what is inserted from `open` on: `, who chairs the bank, said`, `, both Moderates, said`. */
function cueBehindInsertion(clauses: Clauses, sentence: Sentence, open: number): number | null {
  const closed = cueBehindClosed(clauses, sentence, open);
  if (closed !== null || !INSERTS.has(clauses.tokens[open])) return closed;
  return cueBehindLostComma(clauses, sentence, open);
}

/** As `cueBehindInsertion`, where a mark ends what is inserted. */
function cueBehindClosed(clauses: Clauses, sentence: Sentence, open: number): number | null {
  const { tokens } = clauses;
  if (!INSERTS.has(tokens[open])) return null;
  // `a girl from Brae, Georgia, was ill, Ann Lee, the surgeon, said`: a verb begins no insertion.
  if (GOES_ON.has(tokens[open + 1])) return null;
  const stop = Math.min(sentence.to, open + LONGEST_INSERTION);
  for (let i = open + 1; i < stop; i += 1) {
    if (!CLOSES.has(itemAt(tokens, i - 1))) continue;
    const cue = skipLoose(clauses, sentence, i);
    if (speechAt(clauses, sentence, cue)) return cue;
  }
  return null;
}

/** `the minister quoted Ruhl as saying`: the one quoted speaks, the one before passes it on. */
function phraseFor(clauses: Clauses, sentence: Sentence, phrase: NounPhrase, cue: number): CuePhrase {
  const subject = explained(clauses, phrase) ?? phrase;
  const to = afterParticle(clauses, cue);
  const plain: CuePhrase = { from: cue, to, cueClass: 'SPEECH', subject, via: [] };
  if (!QUOTED.has(clauses.tokens[cue])) return plain;
  const him =
    isOf(clauses.tokens[cue + 1], OBJECT_PRONOUN) && isOf(clauses.tokens[cue + 1], PERSONAL_PRONOUN);
  const quoted: NounPhrase | null = him
    ? { from: cue + 1, to: cue + 2, head: cue + 1, name: null }
    : somebodyFrom(clauses, cue + 1, sentence.to);
  if (quoted === null || clauses.tokens[quoted.to]?.lower !== 'as') return plain;
  return { from: quoted.to + 1, to: quoted.to + 2, cueClass: 'SPEECH', subject: quoted, via: [subject] };
}

/** `the ministry in a statement said`, `said the ministry in a statement`: who speaks, without what the words are said in. */
function withoutOccasion(clauses: Clauses, sentence: Sentence, subject: NounPhrase): NounPhrase {
  if (subject.name !== null) return subject;
  const last = subject.to - 1;
  const before = beforeOccasion(clauses, sentence, last);
  const cut = before < last && before >= subject.head;
  return cut ? { ...subject, to: before + 1 } : subject;
}

/** What a name goes on with: `of Nordbank`. */
const OF_A_NAME = new WordList('of at from for with');

/** The end of everything that belongs to a subject: a name goes on with `of Nordbank`. */
function phraseEnd(clauses: Clauses, sentence: Sentence, subject: NounPhrase): number {
  if (subject.name === null || !OF_A_NAME.has(clauses.tokens[subject.to])) return subject.to;
  return phraseStartingAt(clauses, subject.to + 1, sentence.to)?.to ?? subject.to;
}
