/** Closed classes of English words, as lower-case sets, and the abbreviations that keep their point. */

import { WIRE_STATES } from './states.ts';
import { WordList } from './word-list.ts';
import { wordSet } from './word-set.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS, SUBJECT_PRONOUNS } from './pronouns.ts';

/** Kept only with a capital letter, since `he was ill.` ends a sentence and `Peoria, Ill.` does not. */
export const ABBREVIATIONS = wordSet(`
  mr mrs ms dr prof rev msgr hon gov sen rep reps sens gen lt col maj capt sgt det insp supt cpl cmdr adm brig st jr sr pres rt
  rs tk sh ksh kshs shs
  coun cllr cllrs clr ald dep const con ofc revd ven asst fr
  engr atty barr usec asec arc smt md mohd mst sta sto
  jan feb mar apr jun jul aug sep sept oct nov dec no vs etc inc corp ltd co bros dept gens pfc spc ft mt
  ${WIRE_STATES}`);

/** Words that, with a capital after an abbreviation's point, begin a new sentence. */
export const SENTENCE_OPENERS = wordSet(`
  the a an he she it they we i but and in on at for this that these those his her its their when while if as after
  before since there however meanwhile`);

export const DETERMINERS = wordSet(`
  a an the this that these those his her its their our my your some many several one two three four five six another
  each any no most both other all few every such`);

export const COUNTS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty hundred',
);

/** Whether a token is a number, in figures or as a word: `40`, `nine`. */
export const isCount = (token: { readonly kind: string; readonly lower: string } | undefined): boolean =>
  token?.kind === 'number' || COUNTS.has(token?.lower ?? '');

/** Adverbs that go with a verb of saying: `shot back`, `cried out`, `summed up`. */
export const SAYING_PARTICLES = new WordList('back out up');

/** Adverbs that tell how: `openly`. */
export const MANNER = new WordList(/.{3}ly$/);

export const ARTICLE = new WordList('a an the');

/** What one thing is told by. */
export const A_OR_AN = new WordList('a an');

/** What one thing is told by that was not told of before. */
export const A_OR_ANOTHER = new WordList('a an another');

export const HAVE = new WordList('have has had');

/** Those of one: `a`, `an`, `one`. */
export const INDEFINITE_ONE = new WordList('a an one');

/** Those and `another`. */
export const ONE_OR_ANOTHER = new WordList('a an one another');

/** Determiners that stand for one or some on their own, or behind their noun: `several agreed`, `they both agreed`. */
export const LONE_DETERMINER = new WordList(
  'one another some many several both most few all each two three four five six',
);

/** What takes in every one of several: `both said`, `the banks each said`. */
export const ALL_BOTH_OR_EACH = new WordList('all both each');

/** What stands before a stretch of time that is told from now: `last week`. */
export const LAST_THIS_OR_NEXT = new WordList('last this next');

/** What stands before a day or a stretch of time: `late Monday`. */
export const LATE_OR_EARLY = new WordList('late early');

/** When, by a word alone: `by then`, `from now`. */
export const NOW_OR_THEN = new WordList('now then');

export const INDEFINITE = wordSet(
  `a an one another some several many two three four five six few other most`,
);

export const PREPOSITIONS = wordSet(`
  of in on at for from to with by under over about against between among amid during since after before near into
  outside inside through without within toward towards via per than as across behind beyond despite like unlike until upon
  along around above below off onto including throughout alongside beneath beside`);

/** Prepositions that tie a place, body or field to the noun before them: a spokesman for the ministry. */
export const NOUN_PREPOSITIONS = wordSet('of for at in from with on to near including');

/** Auxiliaries with their `not`. */
export const NEGATED_AUXILIARIES = `
  cannot don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't isn't aren't wasn't weren't hasn't haven't
  hadn't ain't mightn't mayn't needn't shan't daren't oughtn't usedn't`;

export const AUXILIARIES = wordSet(`
  had has have having was were is are be been being would could should may might will can did does do must shall
  'd 'll 've 're 'm not never ${NEGATED_AUXILIARIES}`);

export const CONJUNCTIONS = wordSet('and or but nor yet so & plus');

export const SUBORDINATORS = wordSet(`
  that if when because although though while whereas since after before until unless as where who whom whose which
  whether than once lest why how what`);

export const ADVERBS = wordSet(`
  also later then earlier previously once repeatedly often again still now today yesterday tomorrow just simply even
  nevertheless however meanwhile instead afterwards afterward soon already always never not only too further first
  last here there ever rather thus therefore maybe perhaps both all twice ago early late back away far well indeed
  otherwise besides moreover furthermore nonetheless beforehand overnight`);

/** Words with the ending of an adverb that are none. */
export const NO_ADVERBS = wordSet(`
  rally family supply reply assembly bully monopoly anomaly butterfly apply comply imply multiply homily gully tally
  belly underbelly firefly ally melancholy panoply dragonfly`);

export const DAYS_AND_MONTHS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct.
  nov nov. dec dec.`);

/** Days of the week. */
export const WEEKDAY = new WordList('monday tuesday wednesday thursday friday saturday sunday');

/** What figures end with that tell which one: `9th`. */
export const ORDINAL = new WordList('st nd rd th');

/** Words for a stretch of time: `last week`, `this morning`. */
export const TIMES = new WordList(`
  week month year night morning afternoon evening day weekend summer autumn fall spring winter season`);

/** Hours by a word: `shortly before dawn`. */
export const HOUR = new WordList(
  'dawn midnight noon midday dusk sunrise sunset daybreak nightfall lunch lunchtime',
);

/** Words that a sentence or clause begins with and no name does. */
export const NEVER_NAMES = new Set([
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
  ...SUBORDINATORS,
  ...ADVERBS,
  ...SUBJECT_PRONOUNS,
  ...MALE_PRONOUNS,
  ...FEMALE_PRONOUNS,
  ...wordSet(
    'no. there here yes no well ok okay please former according asked despite its let meanwhile separately image photo picture neither either none',
  ),
]);

/** Adjectives that stand behind their noun: `a source familiar with the talks`. */
export const POSTPOSED = new WordList(
  'familiar close aware knowledgeable involved opposed loyal sympathetic critical responsible briefed present',
);

/** Participles without -ed that are among the commonest, whatever they are asked for. */
const COMMON_PARTICIPLES = 'paid known seen held made given taken shown found led kept brought sent';

/** Participles without -ed by which a paper or person is often told of. */
export const PARTICIPLES = new WordList(`${COMMON_PARTICIPLES} written drawn put won told run read`);

/** Those of what is done to somebody: `nurses are better paid`. */
export const DONE_TO = new WordList(
  `${COMMON_PARTICIPLES} driven built sold lost caught born hurt shot bought taught fed`,
);
