import type { CreditRole } from '../../domain/story.ts';
import type { CreditReading } from './credits.ts';
import { readNames } from './credits.ts';

/** The longest sign-off looked for. */
const LONGEST = 1500;

const WORK =
  'report(?:ing|ed)|writing|written|wrote|edit(?:ing|ed)|compil(?:ing|ed)|translat(?:ion|ing|ed)|photograph(?:y|s|ed)?|photos?|pictures?|graphics?|research(?:ed)?|production|produced|data|polling|video|contribut(?:ing|ed)|contributions?';
const MORE = 'additional|further|extra|supplementary|supplemental';

/** `Additional reporting and writing by`: kinds of work, then `by` or a colon. */
const PHRASE = new RegExp(
  `(?:\\bwith\\s+)?(?:\\b(?:${MORE})\\s+)?\\b(?:${WORK})(?:\\s*(?:,|&|\\band\\b)\\s*(?:(?:${MORE})\\s+)?(?:${WORK})|\\s+(?:reporting|editing))*(?:\\s+for\\s+[\\p{L} ]{1,30})?(?:\\s+by\\b:?|\\s*:)\\s*`,
  'giu',
);

const ROLES: readonly (readonly [work: RegExp, role: CreditRole])[] = [
  [/^contribut/i, 'ADDITIONAL_REPORTING'],
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
  if (text.length > LONGEST) return null;
  const open = /^[\s(*_-]*/u.exec(text)?.[0].length ?? 0;
  const phrases = [...text.matchAll(PHRASE)];
  if (phrases[0]?.index !== open) return null;
  const credits: CreditReading[] = [];
  for (const [index, phrase] of phrases.entries()) {
    const from = phrase.index + phrase[0].length;
    const to = phrases[index + 1]?.index ?? endOfWords(text);
    const names = readNames(text.slice(from, Math.max(from, to)), from);
    for (const role of rolesOf(phrase[0])) credits.push(...names.map((name) => ({ ...name, role })));
  }
  return credits.length === 0 ? null : credits;
}

/** Parts a phrase names, each once: `Reporting and writing by` gives two. */
function rolesOf(phrase: string): readonly CreditRole[] {
  const roles = new Set<CreditRole>();
  let additional = false;
  for (const [word] of phrase.matchAll(/\p{L}+/gu)) {
    if (new RegExp(`^(?:${MORE}|contributing)$`, 'i').test(word)) additional = true;
    else if (new RegExp(`^(?:${WORK})$`, 'i').test(word)) {
      const role = ROLES.find(([work]) => work.test(word))?.[1] ?? 'OTHER';
      roles.add(role === 'REPORTING' && additional ? 'ADDITIONAL_REPORTING' : role);
      additional = false;
    }
  }
  // `Contributing: A` has no other work in it.
  if (roles.size === 0) roles.add(additional ? 'ADDITIONAL_REPORTING' : 'OTHER');
  return [...roles];
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

/**
 * Where a sign-off in brackets starts that hangs on the end of a text: the offset of its bracket; null if
 * none does. Looks back over a bounded stretch.
 */
export function findHangingSignOff(text: string): number | null {
  const end = text.trimEnd();
  if (!/\)\.?$/.test(end.slice(-2))) return null;
  let depth = 0;
  for (let position = end.length - 1; position >= 0 && position > end.length - LONGEST; position--) {
    const character = end.charAt(position);
    if (character === ')') depth++;
    else if (character === '(' && --depth === 0)
      return readSignOff(end.slice(position)) === null ? null : position;
  }
  return null;
}
