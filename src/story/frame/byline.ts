import { fold } from '../../domain/fold.ts';
import { isPlace } from '../words/gazetteer.ts';
import { agencyNamed } from './agencies.ts';
import type { NameReading } from './credits.ts';
import { readNames } from './credits.ts';
import { isOfficeName } from './names.ts';
import { squeeze } from './text-shape.ts';

/** A byline read: its names by offsets into the line, and its agency. */
export interface BylineReading {
  readonly names: readonly NameReading[];
  readonly agency: string | null;
}

const LONGEST = 200;

/** `By`, also as web pages print it: `-- By  A`, `By: A`, `By By A`. */
const BY = /^(?:by\b:?\s+)+/iu;

/** What may stand behind the names: a kind of story, an office, a way to write to the author, a disclaimer, a notice. */
const TAIL =
  /(?:\s+(?:[-–—|]+\s.*|of\s+(?:the\s+)?\p{Lu}.*|for\s+(?:the\s+)?\p{Lu}.*|<.*|\S*@.*|\(\p{Lu}\p{L}+\)|The\s+(?:author|opinions|views)\b.*|c\.?\s*\d{4}\b.*)|[;,]?\s+(?:[Ww]ith\s+)?(?:[Aa]dditional\s+)?(?:[Rr]eporting|[Ee]diting)\s+by\b.*|,\s*[Ss]pecial\s+to\s.*)$/u;

/** `@annbell`, a name in a network. */
const HANDLE = /,?\s+@\w+/gu;

/** What a reporter is, behind the name. */
const TITLE = /\b(?:correspondent|editor|writer|reporter|columnist|chief)s?$/i;
/** The same without a comma in between: `ANN BELL Associated Press Writer`. */
const GLUED_TITLE =
  /(?<![,\s])\s+(?:(?:staff|associated press|ap|reuters|business|sports|political)\s+)+(?:correspondent|writer|reporter)s?$/i;
/** The title of one whose employer stands before it: `AP Business Writer`. */
const EMPLOYED =
  /(?:\s+(?:staff|business|sports|political|special|senior|chief))*\s+(?:correspondent|writer|reporter|editor|columnist)s?$/i;
/** Fields and regions that a title may list between commas: `European Technology, Media and Telecoms Correspondent`. */
const BEAT =
  /\b(?:european|asian?|africa|global|world|international|economics?|political|diplomatic|financial|markets?|investment|technology|media|telecoms|energy|health|science|business|legal|chief|senior|deputy|U[KS]|EU)\b/i;
/** Nobody by name: `By Our Correspondent`, `By Reuters Staff`. */
const NOBODY =
  /^(?:(?:a|an|our|the)\s+)?(?:(.*\S)\s+)??(?:staff(?:\s+(?:reporter|writer|correspondent)s?)?|(?:special\s+)?correspondents?|reporters?)$/i;

/**
 * Reads a line as a byline: `By Ann Bell and Tom Roe`, `BY ANN BELL, Reuters`, `By Ann Bell - Analysis`,
 * `By The Associated Press`. Null if it is none.
 */
export function readByline(line: string): BylineReading | null {
  if (line.length > LONGEST) return null;
  const by = BY.exec(line);
  if (by === null) return null;
  const start = by[0].length;
  const rest = line.slice(start).replace(HANDLE, (handle) => ' '.repeat(handle.length));
  const whole = agencyNamed(squeeze(rest));
  if (whole !== null) return { names: [], agency: whole };
  const nobody = NOBODY.exec(squeeze(rest));
  const staffed = agencyNamed(nobody?.[1] ?? '');
  if (nobody !== null && (nobody[1] === undefined || staffed !== null)) return { names: [], agency: staffed };
  const tail = TAIL.exec(rest);
  const { list, agency } = takeAffiliation(tail === null ? rest : rest.slice(0, tail.index));
  const names = readNames(list, start);
  const named = names.reduce(
    (sum, { start: from, end, location }) => sum + end - from + (location?.length ?? 0),
    0,
  );
  const employer = agency ?? (tail === null ? null : agencyIn(tail[0]));
  // One word alone may be a day or a place: `By Monday`. Few names among many words make a sentence.
  const certain =
    employer !== null || names.some((name) => /\s|\.\p{Lu}\p{Ll}/u.test(line.slice(name.start, name.end)));
  return certain && named * 3 >= list.length ? { names, agency: employer } : null;
}

/** Takes `, Reuters` or `, European technology correspondent` off the end of a list of names. */
function takeAffiliation(list: string): { readonly list: string; readonly agency: string | null } {
  const glued = GLUED_TITLE.exec(list);
  if (glued !== null) {
    const agency = employerIn(glued[0]);
    const rest = list.slice(0, glued.index);
    return agency === null ? takeAffiliation(rest) : { list: rest, agency };
  }
  let comma = list.lastIndexOf(',');
  if (comma < 0) return { list, agency: null };
  const last = squeeze(list.slice(comma + 1)).replace(/[./]+$/u, '');
  // Behind a place one word is the region it lies in: `in Palm Beach, Florida`.
  const placed = /\s(?:in|at)\s[^,]*$/u.test(list.slice(0, comma));
  const isName = placed || isPlace(fold(last)) || /^[JS]r$/i.test(last);
  const agency = agencyNamed(last) ?? employerIn(last) ?? (isOfficeName(last) && !isName ? last : null);
  const isTitle = TITLE.test(last);
  if (isTitle) comma = startOfTitle(list, comma);
  return agency === null && !isTitle ? { list, agency } : { list: list.slice(0, comma), agency };
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

function employerIn(title: string): string | null {
  return EMPLOYED.test(title) ? agencyNamed(squeeze(title.replace(EMPLOYED, ''))) : null;
}
