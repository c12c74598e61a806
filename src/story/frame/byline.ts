import { itemAt } from '../item-at.ts';
import { fold } from '../../domain/fold.ts';
import { isFirstName, isPlace } from '../words/gazetteer.ts';
import { agencyNamed, startsAgencyName } from './agencies.ts';
import type { NameReading } from './credits.ts';
import { readNames } from './credits.ts';
import { isDesk, isOfficeName, isSomebodysFirst } from './names.ts';
import { isListOfMakers } from './makers.ts';
import { squeeze } from './text-shape.ts';
import { wordSet } from '../words/word-set.ts';
import { matchesOf } from '../matches-of.ts';

/** A byline read: its names by offsets into the line, and its agency. */
export interface BylineReading {
  readonly names: readonly NameReading[];
  readonly agency: string | null;
}

const LONGEST = 200;
/** Words of an agency and a title behind the names. */
const MOST_WORDS_BEHIND = 7;

/** `By`, also as web pages print it: `-- By  A`, `By: A`, `By By A`; and what somebody made: `Interview by A`. */
const BY = /^(?:(interview|words|text|story|report|review|analysis|commentary|essay)\s+)?(?:by\b:?\s+)+/iu;

/** What may stand behind the names: a kind of story, an office, a way to write to the author, a disclaimer, a notice. */
const TAIL =
  /(?:\s+(?:[-–—|]+(?:\s.*)?|of\s+(?:the\s+)?\p{Lu}.*|for\s+(?:the\s+)?\p{Lu}.*|<.*|\S*@.*|\([^()]*\)?|The\s+(?:authors?|opinions|views)\b.*|c\.?\s*\d{4}\b.*)|[;,]?\s+(?:[Ww]ith\s+)?(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ee]diting)\s+by\b.*|,\s*[Ss]pecial\s+to\s.*)$/u;

/** `@annbell`, a name in a network. */
const HANDLE = /,?\s+@\w+/gu;

/** What a reporter is, behind the name. */
const TITLE = /\b(?:correspondent|editor|writer|reporter|columnist|chief)s?$/i;
/** The same without a comma or an agency in between: `Ann Bell Staff Writer`. */
const GLUED_TITLE =
  /(?<![,\s])\s+(?:(?:staff|business|sports|political)\s+)+(?:correspondent|writer|reporter|columnist)s?$/i;
/** One such word alone behind a name of two words: `Ann Bell Writer`. */
const GLUED_CALLING =
  /(?<=(?:^|[^\p{L}])(?<first>\p{Lu}[\p{L}'’-]*)(?: \p{Lu}\.?)? (?<last>\p{Lu}[\p{L}'’-]+)) (?:correspondent|editor|writer|reporter|columnist)s?$/iu;
/** Letters behind a name that are neither agency nor another name. */
const DEGREE = /^(?:M\.?D|Ph\.?D|R\.?N|Esq|CFA|MBE|OBE)\.?$/iu;
/** Fields and regions that a title may list between commas: `European Technology, Media and Telecoms Correspondent`. */
const BEAT =
  /\b(?:european|asian?|africa|global|world|international|economics?|political|diplomatic|financial|markets?|investment|technology|media|telecoms|energy|health|science|business|legal|chief|senior|deputy|U[KS]|EU)\b/i;
/** What a reporter is, before the name: `Local Democracy Reporter Ann Bell`, `our political editor Ann Bell`. */
const TITLE_BEFORE =
  /^(?:[Oo]ur\s+)?(?:[\p{Lu}][\p{L}.'’&-]*\s+|(?:chief|senior|staff|political|business|sports)\s+){0,5}?(?:[Cc]orrespondent|[Rr]eporter|[Ww]riter|[Ee]ditor|[Cc]olumnist|[Jj]ournalist|CORRESPONDENT|REPORTER|WRITER|EDITOR)s?,?\s+(?=\p{Lu}\S+\s+\p{Lu})/u;
/** Nobody by name: `By Our Correspondent`, `By Reuters Staff`, `By AP Business Writer`. */
const NOBODY =
  /^(?:(?:a|an|our|the)\s+)?(?:(.*\S)\s+)??(?:staff(?:\s+(?:reporter|writer|correspondent)s?)?|(?:special\s+)?correspondents?|(?:reporter|editor|writer|columnist)s?|team|bureaux|bureaus|newsrooms?)$/i;

/**
 * Reads a line as a byline: `By Ann Bell and Tom Roe`, `BY ANN BELL, Reuters`, `By Ann Bell - Analysis`,
 * `By The Associated Press`. Null if it is none.
 */
export function readByline(line: string): BylineReading | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line);
  if (by === null) return null;
  const title = titleBefore(line.slice(by[0].length));
  const start = by[0].length + title.length;
  const rest = line.slice(start).replace(HANDLE, (handle) => ' '.repeat(handle.length));
  const whole = agencyNamed(squeeze(rest));
  if (whole !== null) return { names: [], agency: whole };
  const nobody = NOBODY.exec(squeeze(rest));
  const employed = withoutDesk(nobody?.[1] ?? '');
  const staffed = agencyNamed(employed);
  if (nobody !== null && (employed === '' || staffed !== null)) return { names: [], agency: staffed };
  const tail = TAIL.exec(rest);
  const { list, agency } = takeAffiliation(tail === null ? rest : rest.slice(0, tail.index));
  const behind = tail === null ? null : agencyIn(tail[0]);
  const clean = tail === null || behind !== null;
  // `Interview by`, which a headline can begin with as well.
  if (by[1] !== undefined && !(clean && isListOfMakers(list))) return null;
  const read = readNames(list, start);
  // Beside an agency that everybody knows a name may start small: `By Mike miller, Reuters`.
  const slips = read.length === 0 && agency !== null && agencyNamed(agency) !== null;
  const names = slips ? readNames(capitalized(list), start) : read;
  const named = names.reduce(
    (sum, { start: from, end, location }) => sum + end - from + (location?.length ?? 0),
    0,
  );
  const employer = agency ?? behind ?? employerIn(title);
  // One word alone may be a day or a place: `By Monday`. Few names among many words make a sentence.
  const certain =
    employer !== null || names.some((name) => /\s|\.\p{Lu}\p{Ll}/u.test(line.slice(name.start, name.end)));
  return certain && named * 3 >= list.length ? { names, agency: employer } : null;
}

/** The title that names stand behind, with the space before them; empty where none does. */
function titleBefore(list: string): string {
  const [title = ''] = TITLE_BEFORE.exec(list) ?? [];
  // `By Ann Bell Staff Writer`
  return isFirstName(fold(title.split(' ', 1)[0] ?? '')) ? '' : title;
}

/** Without what a reporter is for at the end: the `AP` of `AP Business`. */
function withoutDesk(words: string): string {
  const list = words.split(' ');
  return list.slice(0, list.findLastIndex((word) => !isDesk(word)) + 1).join(' ');
}

const COMMA = /,/gu;
const WORD = /\S+/gu;

/** Takes `, Reuters` or `, European technology correspondent` off the end of a list of names. */
function takeAffiliation(list: string): { readonly list: string; readonly agency: string | null } {
  const glued = gluedAgency(list);
  if (glued !== null) return glued;
  const title = GLUED_TITLE.exec(list);
  if (title !== null) return takeAffiliation(list.slice(0, title.index));
  const calling = GLUED_CALLING.exec(list);
  if (calling !== null && isNameOfTwo(calling.groups)) return takeAffiliation(list.slice(0, calling.index));
  const commas = matchesOf(list, COMMA).map(({ index }) => index);
  const parts = commas.map((comma, index) =>
    squeeze(list.slice(comma + 1, commas[index + 1])).replace(/[\s./:;–-]+$/u, ''),
  );
  const titled = parts.findLastIndex((part) => TITLE.test(part) && !endsInName(part));
  const behind = parts.slice(titled + 1);
  const comma = itemAt(commas, titled);
  // `, Chief Correspondent, Nordics`: what stands behind a title and is no name belongs to it.
  if (comma !== undefined && !behind.some(namesPerson)) {
    const agency = behind.map(agencyNamed).find((name) => name !== null) ?? employerIn(parts[titled] ?? '');
    return { list: list.slice(0, startOfTitle(list, comma)), agency };
  }
  const [last = '', lastComma = 0] = [parts.at(-1), commas.at(-1)];
  if (parts.length > 0 && (last === '' || DEGREE.test(last)))
    return takeAffiliation(list.slice(0, lastComma));
  // Behind a place one word is the region it lies in: `in Palm Beach, Florida`.
  const placed = /\s(?:in|at)\s[^,]*$/u.test(list.slice(0, lastComma));
  const isName = placed || isPlace(fold(last)) || /^[JS]r$/i.test(last);
  const agency =
    agencyNamed(last) ??
    employerIn(last) ??
    (isOfficeName(last) && !isName && parts.length > 0 ? last : null);
  return agency === null ? { list, agency } : { list: list.slice(0, lastComma), agency };
}

/** Whether two words are a first name and a surname: `Ann Bell`, not `Daily Mail` or `Hong Kong`. */
function isNameOfTwo({ first = '', last = '' }: Readonly<Record<string, string>> = {}): boolean {
  return isSomebodysFirst(first) && !isPlace(fold(`${first} ${last}`)) && !isDesk(last);
}

/** Whether what ends a part of a list is a name: `Sue Editor`. */
function endsInName(part: string): boolean {
  return readNames(part, 0).at(-1)?.end === part.length;
}

/** Whether a part of a list has a name of two words or more in it. */
function namesPerson(part: string): boolean {
  return readNames(part, 0).some(({ start, end }) => part.slice(start, end).includes(' '));
}

/** Agencies of one word that is no part of a name. */
const UNMISTAKABLE = wordSet('Reuters LDRS');

/** An agency right behind a name, `ANN BELL AP Diplomatic Writer`, `Ann Bell Reuters`; null if there is none. */
function gluedAgency(list: string): { readonly list: string; readonly agency: string } | null {
  const words = matchesOf(list, WORD).slice(-MOST_WORDS_BEHIND);
  for (const [index, word] of words.entries()) {
    // A name stands before it.
    if (
      word.index === 0 ||
      !startsAgencyName(word[0]) ||
      /[,;]\s*$|\b(?:and|AND|of|for|&)\s*$/u.test(list.slice(0, word.index))
    )
      continue;
    for (let end = words.length; end > index; end -= 1) {
      const text = words.slice(index, end).map(([one]) => one);
      const agency = agencyNamed(text.join(' '));
      const rest = words
        .slice(end)
        .map(([one]) => one)
        .join(' ');
      // Letters such as `AP` or `Petra` may be a part of a name unless a title follows.
      if (
        agency !== null &&
        (TITLE.test(rest) || (rest === '' && (text.length > 1 || UNMISTAKABLE.has(agency))))
      )
        return { list: list.slice(0, word.index), agency };
    }
  }
  return null;
}

/** The same letters with a capital at the start of each word but `and`. */
function capitalized(list: string): string {
  return list.replace(/(?<=^|\s)(?!and\b)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The comma before a title that may have commas of its own. */
function startOfTitle(list: string, lastComma: number): number {
  const above = list.lastIndexOf(',', lastComma - 1);
  return above > 0 && BEAT.test(list.slice(above, lastComma)) ? startOfTitle(list, above) : lastComma;
}

/** The agency in what stands behind the names: `(Reuters)`, `of Reuters`, `, special to Reuters`. */
function agencyIn(tail: string): string | null {
  return agencyNamed(squeeze(tail).replace(/^(?:[-–—|(]+|,? ?special to|of|for) ?|\)$/gi, ''));
}

/** The agency that a title starts with: `AP Business Writer`. */
function employerIn(title: string): string | null {
  const words = title.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const agency = agencyNamed(words.slice(0, length).join(' '));
    if (agency !== null) return agency;
  }
  return null;
}
