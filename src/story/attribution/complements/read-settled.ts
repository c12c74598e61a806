import type { Token } from '../../tokens.ts';
import { DETERMINER, isOf, SUBORDINATOR } from '../../words/word-classes.ts';
import { wordSet } from '../../words/word-set.ts';
import { beginsSubject } from '../cues/points-with-that.ts';
import { isFiniteVerb } from '../phrases/verbs.ts';
import { isSetOff } from './around-verb.ts';
import { beginsClause, hasWords } from '../settings/begins-clause.ts';
import { beginsFronted } from './begins-fronted.ts';
import { holdsSubject } from '../settings/behind-verb.ts';
import { openedAt, realThat } from './openings.ts';
import type { Complement } from './openings.ts';
import { lowerAt, particleOf, taken } from './complement-reading.ts';
import type { Reading } from './complement-reading.ts';
import { behindSettings, isSetting } from '../settings/settings.ts';

/* What is said behind where, when and to whom: `said in a statement that`. */

/** Verbs that often have a setting before what is said: `said in a statement that`, `wrote to members on Monday that`. */
export const SETTLED =
  wordSet(`say write add tweet announce argue warn insist report note declare acknowledge admit complain suggest testify post make
  state claim explain confirm predict vow promise pledge joke contend allege assert maintain concede reveal disclose
  caution remark observe conclude respond reply accept`);
/** Those that have one before a clause with `that` alone: `denied in court that`, `hinted, in a letter, that`. */
const SETTLED_BEFORE_THAT =
  wordSet(`deny confess swear stress emphasize emphasise reiterate affirm reaffirm boast brag lament hint protest quip
  proclaim counter retort indicate`);

/** Fewest words behind a setting that are said though no verb among them is known. */
const FEWEST_WORDS = 5;

const isComma = (token: Token): boolean => token.text === ',';

/** `said in a statement (that) the mill was sound` */
export function readSettled(reading: Reading): Complement | null | undefined {
  const { clauses, sentence, cue, lemma, at } = reading;
  const { tokens } = clauses;
  const settled = SETTLED.has(lemma) ? behindSettings(clauses, sentence, at) : at;
  if (settled <= at) return undefined;
  if (beginsFronted(clauses, sentence, cue, settled, lemma)) return taken(reading, 'CLAUSE', settled);
  const form = openedAt(clauses, sentence, settled, lemma);
  const real = form === 'THAT' ? realThat(clauses, sentence, settled, at + 1) : settled;
  if (real === null) return null;
  if (form !== null) return taken(reading, form, real);
  // `said before last week's fire, the mill had been sound`
  const goesOn =
    lemma === 'say' &&
    lowerAt(reading, settled) === ',' &&
    !/^wh(?:o|ich)$/.test(lowerAt(reading, settled + 1)) &&
    // `It leaked, Ruhl said in a statement, adding that it would close`
    tokens[settled + 1]?.word.cue?.form !== 'GERUND' &&
    // `It leaked, Ruhl said in a statement, as prices fell`
    (!isOf(tokens[settled + 1], SUBORDINATOR) || tokens.slice(settled + 1, sentence.to).some(isComma));
  // `Of the nine, Ruhl said in a letter, two had closed`: inserted, settings and all.
  if (goesOn && isSetOff(clauses, sentence, cue)) return null;
  if (goesOn && tokens[settled + 1]?.kind === 'word' && beginsClause(clauses, sentence, settled + 1))
    return taken(reading, 'CLAUSE', at);
  // `said under the new rules drivers would pay`: the words behind the preposition hold who does so.
  if (lemma === 'say' && holdsSubject(clauses, sentence, cue, at, settled))
    return taken(reading, 'CLAUSE', at);
  // `said in a statement the report merits a hearing`: no verb that is known
  const words = lemma === 'say' && isOf(tokens[settled], DETERMINER) && sentence.to - settled > FEWEST_WORDS;
  return words || beginsClause(clauses, sentence, settled) ? taken(reading, 'CLAUSE', settled) : null;
}

/** `denied in court that it leaked`, `hinted, with a smile, that it did`; not so in `hinted in a letter that was lost`. */
export function readSettledThat(reading: Reading): Complement | undefined {
  const { clauses, sentence, lemma, at } = reading;
  const comma = lowerAt(reading, at) === ',';
  const takes = SETTLED_BEFORE_THAT.has(lemma) || (lemma === 'point' && particleOf(reading) === 'out');
  if (!takes || !(comma || isSetting(clauses, at))) return undefined;
  const that = behindSettings(clauses, sentence, at);
  const opens =
    that > at &&
    lowerAt(reading, that) === 'that' &&
    !isFiniteVerb(clauses, that + 1) &&
    hasWords(clauses, sentence, that + 1) &&
    // `hinted, with a smile, that award`
    (!comma || beginsSubject(clauses.tokens[that + 1]));
  return opens ? taken(reading, 'THAT', that) : undefined;
}
