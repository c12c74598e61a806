import type { CreditReading } from './credits.ts';
import { readNames } from './credits.ts';
import { mayStartWith } from './first-characters.ts';

const LONGEST = 500;
const CONTRIBUTED =
  /\s+(?:also\s+)?contributed(?:\s+(?:reporting|research|material))?(?:\s+(?:to|for)\s+(?:this|the)\s+(?:report|story|article|dispatch|coverage))?(?:\s+from\s+(\p{Lu}[\p{L}., ]{2,40}))?\.?[\s)_]*$/iu;
const WRITERS =
  /^[\s(—–_-]*(?:(?:[\p{Lu}][\p{L}.]*\s+){0,4}(?:writers?|reporters?|correspondents?|journalists?|staff writers?)\s+)?/u;

/** `Ann Bell reported from Rome, and Tom Roe from Oslo. Li Wei contributed reporting from Bonn.` */
const REPORTED = /^[\s(—–_-]*(\p{Lu}[^.]*?)\s+reported\s+from\s+\p{Lu}/u;
const SENTENCES = /(?<=\p{Ll}{2}\.?)\.\s+(?=\p{Lu})/u;

const SMALL_WORD = /\s\p{Ll}{3,}/u;

/**
 * Reads `Associated Press writers Ann Bell in Rome and Tom Roe contributed to this report.`: names and places,
 * by offsets into the text. Null if the text is not of that form.
 */
export function readContribution(text: string): readonly CreditReading[] | null {
  if (text.length > LONGEST) return null;
  return readReported(text) ?? readContributed(text, 0) ?? readContact(text);
}

const MAY_BE_CONTACT = mayStartWith('( to co re');
const CONTACT =
  /^\(?(?:to )?(?:contact|reach) the (reporter|writer|author|editor)s?(?: (?:on|of|for|responsible for) (?:this|the) (?:story|article|report))?[:,]\s*/iu;
const ADDRESS = /(?:\s+at|,)?\s+[^\s;]+@[^\s;,]+/gu;

/** `To contact the reporter on this story: Ann Bell in Oslo at abell@example.com`: who wrote it, told to readers. */
function readContact(text: string): readonly CreditReading[] | null {
  const match = MAY_BE_CONTACT(text) ? CONTACT.exec(text) : null;
  if (match === null) return null;
  const from = match[0].length;
  const list = text.slice(from).replace(ADDRESS, (address) => ' '.repeat(address.length));
  const role = /^editor$/iu.test(match[1] ?? '') ? 'EDITING' : 'REPORTING';
  const names = readNames(list.replace(/[\s.)]+$/u, ''), from).map((name) => ({ ...name, role }) as const);
  return names.length === 0 ? null : names;
}

/** Sentences of who reported from where, perhaps one of who contributed behind them; null if there is any other. */
function readReported(text: string): readonly CreditReading[] | null {
  if (!text.includes('ported') || !REPORTED.test(text)) return null;
  const credits: CreditReading[] = [];
  let start = 0;
  for (const sentence of text.split(SENTENCES)) {
    const offset = text.indexOf(sentence, start);
    start = offset + sentence.length;
    const lead = /^[\s(—–_-]*/u.exec(sentence)?.[0].length ?? 0;
    const words = sentence.slice(lead).replace(/\breported\b/gu, (word) => ' '.repeat(word.length));
    const found = sentence.includes('contributed')
      ? readContributed(sentence, offset)
      : readNames(words.replace(/[\s.)]+$/u, ''), offset + lead).map((name) => ({
          ...name,
          role: 'REPORTING' as const,
        }));
    // `Ann Bell reported from Rome that the mayor had quit` tells news, not who wrote it.
    if (found === null || found.length === 0 || found.some(({ location }) => SMALL_WORD.test(location ?? '')))
      return null;
    credits.push(...found);
  }
  return credits;
}

function readContributed(text: string, offset: number): readonly CreditReading[] | null {
  const match = text.includes('buted') && text.includes('contributed') ? CONTRIBUTED.exec(text) : null;
  if (match === null) return null;
  const end = match.index;
  const place = match[1]?.replace(/[.\s]+$/u, '') ?? null;
  const start = WRITERS.exec(text)?.[0].length ?? 0;
  const names = readNames(text.slice(start, end), start + offset);
  // Names make up the sentence; words in between make it one of the story's own.
  const named = names.reduce((sum, name) => sum + name.end - name.start + (name.location?.length ?? 0), 0);
  if (named < (end - start) / 2) return null;
  return names.map((name) => ({
    ...name,
    location: name.location ?? place,
    role: 'ADDITIONAL_REPORTING',
  }));
}
