import { itemAt } from '../../item-at.ts';
import type { Sentence } from '../../tokens.ts';
import type { Cue } from '../../words/cues.ts';
import { cueWord } from '../../words/cues.ts';
import { ALL_BOTH_OR_EACH, PREPOSITIONS } from '../../words/function-words.ts';
import { AUXILIARY, POSSESSIVE, PREPOSITION, isOf } from '../../words/word-classes.ts';
import { withThoseBefore } from '../phrases/companions.ts';
import { BE, isPassive } from '../phrases/passive.ts';
import type { CuePhrase } from './cue-phrase.ts';
import { ownerBefore } from '../cues/noun-cue.ts';
import { EXCEPT } from '../cues/denial.ts';
import { agentGoesOn } from '../cues/agent-goes-on.ts';
import { sourceGoesOn } from '../cues/source-goes-on.ts';
import { doerInReport } from './doer-in-report.ts';
import { doerWith, doerWithAnother, LONGEST_DOER } from './doer-with.ts';
import { causedBy } from './before-infinitive.ts';
import { earlierSubjects } from './earlier-subject.ts';
import { filedBy } from './filed-by.ts';
import { issuedBy } from './issued-by.ts';
import { keepsDoing } from '../phrases/habit.ts';
import type { Clauses, NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/noun-phrase.ts';
import { ownSubject } from './own-subject.ts';
import { GETTING } from './papers.ts';
import { quotedAs } from './quoted-as.ts';
import { canJudge } from '../phrases/somebody.ts';
import { scoldedBefore } from './scolded-before.ts';
import { seenDoing } from './seen-doing.ts';
import { isFiniteVerb, isLooseWord } from '../phrases/verbs.ts';
import { WordList } from '../../words/word-list.ts';
import { wholeName } from '../phrases/whole-name.ts';
import { holderOf, INSCRIBED, inscribedAt } from './words-on-things.ts';
import { wordSet } from '../../words/word-set.ts';

/** `Ruhl quoted the minister as saying`, `the minister was quoted as saying`, else the subject of the sentence. */
export function gerundPhrase(clauses: Clauses, sentence: Sentence, i: number, cue: Cue): CuePhrase | null {
  const { tokens } = clauses;
  const saidBy = (subject: NounPhrase, via: readonly NounPhrase[] = []): CuePhrase => ({
    from: i,
    to: i + 1,
    cueClass: cue.cueClass,
    subject,
    via,
  });
  const quoted = quotedAs(clauses, sentence, i);
  if (quoted !== null) return quoted.subject === null ? null : saidBy(quoted.subject, quoted.via);
  // `urged others to avoid speculating`: what nobody is to do.
  if (AVOIDS.has(itemAt(tokens, i - 1)) && itemAt(tokens, i - 2)?.lower === 'to') return null;
  const before = itemAt(tokens, i - 1)?.lower ?? '';
  const owner =
    before === 'of' && !UNDONE.has(itemAt(tokens, i - 2)) ? ownerBefore(clauses, sentence, i - 2) : null;
  // `Ruhl's habit of calling it`
  if (owner !== null && SAYS_WORDS.has(cue.lemma) && canJudge(clauses, owner)) return saidBy(owner);
  const asked =
    before === 'for' && /^apologi[sz]e$/.test(itemAt(tokens, i - 2)?.lower ?? '')
      ? ownSubject(clauses, sentence, i - 2)
      : null;
  // `demanded that Ruhl apologise for calling it`
  if (asked !== null && itemAt(tokens, asked.from - 1)?.lower === 'that') return saidBy(asked);
  const judgedFor = SAYS_WORDS.has(cue.lemma) ? forBefore(tokens, sentence, i - 1) : null;
  const scolded = judgedFor === null ? null : scoldedBefore(clauses, sentence, judgedFor);
  const kept = keepsDoing(tokens, i);
  const keeps = kept === null ? null : ownSubject(clauses, sentence, kept);
  if (keeps !== null) return saidBy(keeps);
  const led = PREPOSITIONS.has(before) && !/^(?:in|by|before|after|while|as|without)$/.test(before);
  // `Apart from saying so, the owner left`: the sentence has not come to its subject yet.
  if (led && (i <= sentence.from + 2 || (scolded === null && !leadsToSaying(clauses, i - 1)))) return null;
  if (scolded !== null) return saidBy(scolded);
  // `in what some are calling a sham`
  const own = BE.has(itemAt(tokens, i - 1)) ? ownSubject(clauses, sentence, i) : null;
  if (own !== null && canJudge(clauses, own)) return saidBy(withThoseBefore(clauses, sentence, own));
  const filer = filedBy(clauses, sentence, i);
  if (filer !== null) return saidBy(filer);
  const issuing = issuedBy(clauses, sentence, i);
  if (issuing !== null) return saidBy(issuing.subject, issuing.via);
  const doer =
    doerInReport(clauses, sentence, i) ??
    doerWith(clauses, sentence, i) ??
    doerWithAnother(clauses, sentence, i) ??
    doerBefore(clauses, sentence, i) ??
    seenDoing(clauses, sentence, i);
  if (doer !== null) return saidBy(doer);
  const earlier = earlierSubjects(clauses, sentence, i);
  const subject = earlier === null ? null : (causedBy(clauses, sentence, earlier, i) ?? earlier);
  const source =
    tokens[sentence.from]?.lower === 'according' && (cue.lemma === 'add' || tokens[i + 1]?.lower === 'that')
      ? sourceGoesOn(clauses, sentence, i, subject)
      : null;
  if (source !== null) return saidBy(source);
  return subject === null ? null : saidBy(agentGoesOn(clauses, sentence, i, subject) ?? subject);
}

const AVOIDS = new WordList('avoid stop quit cease resist');

/** Nouns for what nobody has done: `Ruhl's fear of calling it "…"`. */
const UNDONE = new WordList(
  'fear hope dream chance plan idea thought notion intention prospect risk danger possibility refusal threat opportunity hopes dreams chances plans intentions fears thoughts',
);

/** What somebody is judged for is said by them where the verb gives words: not `criticised Riga for maintaining its view`. */
const SAYS_WORDS = wordSet(
  'say claim suggest call promise argue tell accuse describe state declare write tweet announce warn remark comment joke quip',
);

/** `apologised for saying`, `has taken to saying`, `aside from saying`: a preposition behind which somebody does speak. */
function leadsToSaying({ tokens }: Clauses, preposition: number): boolean {
  const before = itemAt(tokens, preposition - 1)?.lower ?? '';
  switch (tokens[preposition]?.lower) {
    case 'for':
      return /^(?:apologi[sz](?:e|es|ed|ing)|criticism|fire|flak|ridicule|mockery|praise)$/.test(before);
    case 'to':
      return /^(?:taken|took|takes|resorted|returned|turned)$/.test(before);
    case 'from':
      return /^(?:aside|apart)$/.test(before);
    case 'on':
      return /^(?:focus(?:ed|es)?|insist(?:ed|s)?|concentrated)$/.test(before);
    default:
      return EXCEPT.has(tokens[preposition]);
  }
}

/** Furthest `for` of a deed told before a saying, in tokens: `for coming forward at last and saying`. */
const LONGEST_DEED = 10;

/** The `for` right before a participle, or before one that it goes on from: `praised Ruhl for standing up and saying`; null if none stands there. */
function forBefore(tokens: Clauses['tokens'], { from }: Sentence, before: number): number | null {
  if (itemAt(tokens, before)?.lower === 'for') return before;
  if (itemAt(tokens, before)?.lower !== 'and') return null;
  for (let i = before - 1; i > Math.max(from, before - LONGEST_DEED) && tokens[i]?.kind === 'word'; i -= 1)
    if (tokens[i]?.lower === 'for' && tokens[i + 1]?.lower.endsWith('ing') === true) return i;
  return null;
}

/** Papers, and what is told by nobody. */
const TELLING = new WordList(
  'analysis analyses study studies survey surveys poll polls data figures comments remarks rumour rumours rumor rumors tweets posts reports letters statements emails messages articles stories speculation signs evidence documents records research speech speeches lecture lectures address',
);

/** Somebody right before a participle does what it says: `with marchers chanting "…"`, `an editorial telling him`. */
function doerBefore(clauses: Clauses, sentence: Sentence, gerund: number): NounPhrase | null {
  let end = gerund - 1;
  while (end > sentence.from && isLooseWord(clauses.tokens[end]) && !isOf(clauses.tokens[end], AUXILIARY))
    end -= 1;
  if (itemAt(clauses.tokens, end)?.kind !== 'word') return null;
  // `those demanding that it be shut`
  if (clauses.tokens[end]?.lower === 'those') return { from: end, to: end + 1, head: end, name: null };
  // `The talks failed, each side saying the other had lied`
  if (ALL_BOTH_OR_EACH.has(itemAt(clauses.tokens, end - 1)) && end - 1 > sentence.from)
    return { from: end - 1, to: end + 1, head: end, name: null };
  const holder = holderOf(clauses, sentence, end);
  if (holder !== null) return withThoseBefore(clauses, sentence, holder);
  // `rejected Orme's letter accusing the bank`
  const owner = end === gerund - 1 && isPaper(clauses, end) ? ownerBefore(clauses, sentence, end) : null;
  if (owner !== null && canJudge(clauses, owner)) return owner;
  const phrase =
    inscribedAt(clauses, sentence, end) ?? phraseEndingAt(clauses, end, behindWith(clauses, sentence, end));
  if (phrase !== null && isNewPaper(clauses, phrase)) return writerOf(clauses, sentence, phrase);
  if (phrase === null || isSpokenTo(clauses, phrase) || isPushed(clauses, phrase)) return null;
  // `Among the companies reporting earnings this week will be Orme Mills`
  const among = itemAt(clauses.tokens, phrase.from - 1);
  if (among?.text === 'Among' && clauses.tokens[gerund + 1]?.lower !== 'that') return null;
  // `contrasted with analyses suggesting`: what a paper says, nobody else does.
  if (isOf(itemAt(clauses.tokens, phrase.from - 1), PREPOSITION) && TELLING.has(clauses.tokens[phrase.head]))
    return phrase;
  if (!canJudge(clauses, phrase) && !INSCRIBED.test(clauses.tokens[phrase.head]?.lower ?? '')) return null;
  return withThoseBefore(clauses, sentence, phrase);
}

const PUSHES = new WordList('push pushes pushed press presses pressed hit hits click clicks clicked punched');

/** `pushed a button saying it was late`: nothing is written on it; not so in `wore a button saying`. */
const isPushed = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  /^buttons?$/.test(tokens[head]?.lower ?? '') && PUSHES.has(itemAt(tokens, from - 1));

/** How far left somebody can begin: `a row with the board's clerk Ada Orme saying` has its name owned behind the `with`. */
function behindWith(clauses: Clauses, sentence: Sentence, end: number): number {
  const { tokens, nameAt } = clauses;
  const from = nameAt[end] === undefined ? end : wholeName(clauses, end).from;
  if (!isOf(itemAt(tokens, from - 1), POSSESSIVE)) return sentence.from;
  for (let i = from - 2; i > Math.max(sentence.from, end - LONGEST_DOER); i -= 1)
    if (tokens[i]?.lower === 'with') return i + 1;
  return sentence.from;
}

/** What whoever speaks does to be heard by somebody: `rang Ruhl's father demanding money`. */
const REACHES = new WordList(`
  called calling rang phoned phoning telephoned texted contacted contacting emailed e-mailed messaged approached confronted
  cabled petitioned lobbied`);
const ANY = new WordList('a an some any one two three several many');

/** `wrote back to Ruhl saying`, `phoned Ruhl saying`: whoever writes says it; not so in `confronted a man saying`. */
function isSpokenTo({ tokens }: Clauses, { from }: NounPhrase): boolean {
  if (REACHES.has(itemAt(tokens, from - 1))) return !ANY.has(tokens[from]);
  if (!/^(?:to|at)$/.test(itemAt(tokens, from - 1)?.lower ?? '')) return false;
  const verb = itemAt(tokens, from - 2)?.lower === 'back' ? from - 3 : from - 2;
  return cueWord(tokens, verb)?.cueClass === 'SPEECH';
}

/** What somebody can write or say for others to hear. */
const ISSUED = new WordList(
  'statement letter report memo document filing email e-mail tweet message article column note op-ed video ad book post text voicemail cable telegram fax leaflet',
);

/** `issued a statement saying`: whoever issues it speaks, not the paper. */
const isNewPaper = ({ tokens }: Clauses, { from, head }: NounPhrase): boolean =>
  /^an?$/.test(tokens[from]?.lower ?? '') && ISSUED.has(tokens[head]);

/** Furthest verb before a paper, in tokens: `resigned on Monday with a letter`. */
const LONGEST_SENDING = 6;

/** What is done with the paper of another: `cited a report claiming`. */
const CITES = new WordList('cited cites referenced dismissed rejected denied disputed retweeted');

/** The same in the passive: `was sent a letter saying`. */
const HANDED = new WordList('sent given handed shown passed left emailed mailed served forwarded');

/** `won, after Ruhl resigned with a letter accusing her`: the subject of the nearest verb, if it is somebody; the paper itself of those who get it. */
function writerOf(clauses: Clauses, sentence: Sentence, paper: NounPhrase): NounPhrase | null {
  const { from } = paper;
  for (let i = from - 1; i > Math.max(sentence.from, from - LONGEST_SENDING); i -= 1) {
    const got =
      GETTING.has(clauses.tokens[i]) ||
      CITES.has(clauses.tokens[i]) ||
      (HANDED.has(clauses.tokens[i]) && isPassive(clauses, i));
    // `Ruhl was sent a letter saying`
    if (got) return paper;
    if (!isFiniteVerb(clauses, i)) continue;
    const writer = ownSubject(clauses, sentence, i);
    return writer !== null && canJudge(clauses, writer) ? writer : null;
  }
  return null;
}

/** `letter`, `speech`: what whose owner says where it says something. */
const isPaper = ({ tokens }: Clauses, i: number): boolean => ISSUED.has(tokens[i]) || TELLING.has(tokens[i]);
