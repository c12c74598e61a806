import type { CreditRole } from '../../domain/story.ts';
import { kindAt, LETTER } from '../character-kind.ts';
import type { CreditReading } from './credits.ts';
import { readNames } from './credits.ts';
import { mayStartWith } from './first-characters.ts';
import { matchesOf } from '../matches-of.ts';

/** The longest sign-off looked for. */
const LONGEST = 1500;

const WORK =
  'report(?:ing|ed)|writing|written|wrote|edit(?:ing|ed)|compil(?:ing|ed)|translat(?:ion|ing|ed)|photograph(?:y|s|ed)?|photos?|pictures?|graphics?|research(?:ed)?|production|produced|creat(?:ed|ing)|desk(?:ing|ed)|illustrations?|data|polling|video|contribut(?:ing|ed)|contributions?|assistance|help';
const MORE = 'additional|further|extra|supplementary|supplemental';

/** Kinds of work with what binds them: `additional reporting and writing`. */
const WORKS = `(?:\\b(?:${MORE})\\s+)?\\b(?:${WORK})(?:\\s*(?:,|&|\\band\\b)\\s*(?:(?:${MORE})\\s+)?(?:${WORK})|\\s+(?:reporting|editing))*`;

/** `Editing`, right before a name. */
const BARE_WORK = `(?:(?:${MORE})\\s+)?(?:reporting|writing|editing)\\s+(?!(?:by|from|for|and|in|of|on|at|to|the|an?)\\b)`;

/** `Edtiting by`: a slip of the fingers where only a kind of work can stand. */
const SLIP = '(?:ed|re|wr)\\p{L}{2,8}ng\\s+by\\b\\s*';

/** `Additional reporting for the wire by`, `Editing:`; behind a separator or a bracket the `by` may be missing. */
const PHRASE_TEXT =
  `(?:\\bwith\\s+)?${WORKS}(?:\\s+for\\s+[\\p{L} ]{1,30})?(?:(?:\\s+(?:by|from)\\b:?)+|\\s*:)\\s*` +
  `|(?<=[;,.([]\\s{0,3})${SLIP}|(?<=[;,.]\\s{0,3})${BARE_WORK}|(?<=[([]\\s{0,3})${BARE_WORK}(?=\\S+\\s+[^\\s(),;]+\\s*[;,)]|\\S+\\s+and\\s)`;
const PHRASES = new RegExp(PHRASE_TEXT, 'giu');
const PHRASE_HERE = new RegExp(PHRASE_TEXT, 'iuy');
const MAY_BE_PHRASE = mayStartWith('ad fu ex su re wr ed co tr ph pi gr pr cr de il da po vi as he wi');
const OPENING = /[\s([*_-]/u;

/** Behind the end of a sentence, where a sign-off without brackets may start. */
const BARE =
  /[.?!]["'”’)]{0,2}\s+(?=(?:additional reporting|reporting|writing|editing)(?: and (?:writing|editing|reporting))? by \p{Lu})/giu;

const WORD = /\p{L}+/gu;
const WORK_WORD = new RegExp(`^(?:${WORK})$`, 'i');
const MORE_WORD = new RegExp(`^(?:${MORE}|contribut(?:ing|ed))$`, 'i');

/** Those who sign without a name. */
const OFFICE = /\b(?:teams?|bureaux?|bureaus|units?|newsrooms?|desk|staff)\b/iu;

const ROLES: readonly (readonly [work: RegExp, role: CreditRole])[] = [
  [/^(?:contribut|assist|help)/i, 'ADDITIONAL_REPORTING'],
  [/^report/i, 'REPORTING'],
  [/^(?:writ|wrote|compil)/i, 'WRITING'],
  [/^edit/i, 'EDITING'],
  [/^translat/i, 'TRANSLATION'],
  [/^(?:photo|picture)/i, 'PHOTOGRAPHY'],
];

/**
 * Reads a sign-off such as `(Additional reporting by A in Rome; Editing by B)`, with or without its brackets:
 * names with parts, by offsets into the text. Null if the text is none.
 */
export function readSignOff(text: string): readonly CreditReading[] | null {
  if (text.length > LONGEST || !startsSignOff(text, 0)) return null;
  const phrases = matchesOf(text, PHRASES);
  const credits: CreditReading[] = [];
  let words = 0;
  let named = 0;
  for (const [index, phrase] of phrases.entries()) {
    const from = phrase.index + phrase[0].length;
    const to = phrases[index + 1]?.index ?? endOfWords(text);
    const names = readNames(text.slice(from, Math.max(from, to)), from);
    for (const role of rolesOf(phrase[0])) credits.push(...names.map((name) => ({ ...name, role })));
    words += to - from;
    named += names.reduce((sum, { start, end, location }) => sum + end - start + (location?.length ?? 0), 0);
  }
  // A bracket that closes before the end leaves more than a sign-off.
  const bracket = text.search(/[([]/u);
  const bracketed = bracket >= 0 && /^\s*[([]/u.test(text);
  if (bracketed && /[\p{L}\p{N}]/u.test(text.slice(closingBracket(text, bracket)))) return null;
  // `(Reporting by the Oslo bureau)` names nobody.
  if (credits.length === 0) return bracketed && OFFICE.test(text) ? [] : null;
  // Without brackets a sentence of the story may start so: then names are the smaller part of it.
  return bracketed || named * 2 >= words ? credits : null;
}

/** Whether a sign-off seems to start at an offset, an opening bracket and such aside. */
export function startsSignOff(text: string, offset: number): boolean {
  let start = offset;
  while (start < text.length && kindAt(text, start) !== LETTER && OPENING.test(text.charAt(start))) start++;
  if (!MAY_BE_PHRASE(text, start)) return false;
  PHRASE_HERE.lastIndex = start;
  return PHRASE_HERE.test(text);
}

/** Parts a phrase names, each once: `Reporting and writing by` gives two. */
function rolesOf(phrase: string): readonly CreditRole[] {
  const roles = new Set<CreditRole>();
  let additional = false;
  for (const [word] of matchesOf(phrase, WORD)) {
    if (MORE_WORD.test(word)) additional = true;
    else if (WORK_WORD.test(word)) {
      const role = ROLES.find(([work]) => work.test(word))?.[1] ?? 'OTHER';
      roles.add(role === 'REPORTING' && additional ? 'ADDITIONAL_REPORTING' : role);
      additional = false;
    }
  }
  // `Contributing: A` names no other work.
  if (roles.size === 0) roles.add(additional ? 'ADDITIONAL_REPORTING' : roleOfSlip(phrase));
  return [...roles];
}

function roleOfSlip(phrase: string): CreditRole {
  return /^ed/i.test(phrase) ? 'EDITING' : /^wr/i.test(phrase) ? 'WRITING' : 'REPORTING';
}

function endOfWords(text: string): number {
  let end = text.length;
  while (
    end > 0 &&
    /[\s)\]_*;.]/u.test(text.charAt(end - 1)) &&
    !/\b(?:\p{Lu}|[JS]r)\.$/u.test(text.slice(Math.max(0, end - 4), end))
  )
    end--;
  return end;
}

/** A sign-off that hangs on a paragraph, by offsets, its brackets included. */
export interface SignOffPlace {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a sign-off in brackets among the last sentences of a paragraph, or one without behind them; null if there is
 * none. Looks at a bounded stretch.
 */
export function findSignOff(text: string): SignOffPlace | null {
  const from = Math.max(0, text.length - 2 * LONGEST);
  for (let start = text.indexOf('(', from); start >= 0; start = text.indexOf('(', start + 1)) {
    if (!startsSignOff(text, start)) continue;
    const end = closingBracket(text, start);
    if (readSignOff(text.slice(start, end)) !== null) return { start, end };
  }
  return findBare(text, from);
}

/** A sign-off without brackets behind the last sentence: `… in May. Reporting by A; Editing by B`. */
function findBare(text: string, from: number): SignOffPlace | null {
  // Begun with a letter that is not frequent, a word is found faster.
  if (!text.includes('by ', from) || !text.includes('ing by ', from)) return null;
  BARE.lastIndex = from;
  for (let match = BARE.exec(text); match !== null; match = BARE.exec(text)) {
    const start = match.index + match[0].length;
    if (readSignOff(text.slice(start)) !== null) return { start, end: text.length };
  }
  return null;
}

/** Offset behind the bracket that closes the one at `start`; the end of the text if none closes it. */
function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let position = start; position < text.length && position < start + LONGEST; position++) {
    const character = text.charAt(position);
    if (character === '(' || character === '[') depth++;
    else if ((character === ')' || character === ']') && --depth === 0) return position + 1;
  }
  return text.length;
}
