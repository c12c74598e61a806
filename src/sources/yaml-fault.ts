import type { YAMLParseError } from 'yaml';

/** What the reader of YAML tells of a mistake. */
type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/** What is wrong in a text, and what to do about it, each for the middle of a sentence. */
export interface Fault {
  readonly found: string;
  readonly advice: string;
}

const COLON: Fault = {
  found: 'a second colon in one text',
  advice: 'put a text with a colon in quotation marks, such as "Ann Lee: a baker"',
};
const INDENTED: Fault = {
  found: 'a line that is indented otherwise than those it belongs to',
  advice: 'put the keys of one person below each other, as far in as `name`, and the `-` of all people too',
};
const BRACKETS = 'put a text with brackets in quotation marks, such as "Ann Lee [baker]"';
export const SIGN_OF_YAML: Fault = {
  found: 'a text that begins with a sign of YAML',
  advice: 'put it in quotation marks',
};

/** What to do where a key that takes no list is given twice. */
const ONCE: ReadonlyMap<string, string> = new Map([
  ['people', 'put everybody in one list under one `people`'],
  ['name', 'begin each person with a `-`, and give other names of one under `same`'],
  ['different', 'give it once, with one text such as `of Riga`'],
]);

/** Tells that a map has a key more than once. */
export function givenTwice(key: string): Fault {
  const advice = ONCE.get(key) ?? 'give it once, with a list of texts such as `[A. Lee, Ann M. Lee]`';
  return { found: `the key \`${key}\` for the second time in one place`, advice };
}

/** Whether a quotation mark has no other that closes it. */
export const isUnclosedQuote = ({ code, message }: YamlError): boolean =>
  code === 'MISSING_CHAR' && message.startsWith('Missing closing');

/** Whether a bracket has no other that closes it. */
export const isUnclosedBracket = ({ code, message }: YamlError): boolean =>
  code === 'BAD_INDENT' && message.startsWith('Flow');

/**
 * Tells of a bracket that is not closed.
 *
 * @param line that in which something stands that is not for between the brackets; null if nothing is known to
 */
export function unclosedBracket(closedBy: ']' | '}', line: number | null): Fault {
  const where = line === null ? '' : ` before line ${line}`;
  return { found: 'a bracket that is not closed', advice: `close it with \`${closedBy}\`${where}` };
}

/** Tells what the reader of a text of YAML complains of first, in the words of somebody who writes down names. */
export function faultOf([first, second]: readonly YamlError[], text: string): Fault {
  switch (first?.code) {
    case 'TAB_AS_INDENT':
      return { found: 'a tab before the text', advice: 'indent with spaces' };
    case 'MULTIPLE_DOCS':
      return {
        found: 'a line `---`, behind which another document begins',
        advice: 'take the line out, and put everybody in one list under one `people`',
      };
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
      return SIGN_OF_YAML;
    case 'BLOCK_IN_FLOW':
      return COLON;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return second === undefined ? COLON : INDENTED;
    case 'BAD_INDENT':
      return INDENTED;
    case 'MISSING_CHAR':
      if (first.message.startsWith('Missing ,'))
        return { found: 'no comma between two texts', advice: `put one there, or ${BRACKETS}` };
      if (!isUnclosedQuote(first)) return INDENTED;
      return { found: 'a quotation mark that is not closed', advice: 'close it where the text ends' };
    case 'UNEXPECTED_TOKEN':
      if (/flow-(?:seq|map)-end/.test(first.message))
        return { found: 'a bracket that closes where none is open', advice: `take it out, or ${BRACKETS}` };
      if (!first.message.includes('scalar at node end')) return INDENTED;
      if (/[\]}]\s*$/.test(text.slice(0, first.pos[0])))
        return { found: 'more text behind a bracket that closes', advice: BRACKETS };
      return {
        found: 'more text behind a quotation mark that closes',
        advice:
          'put all of the text in quotation marks of another kind than those in it, such as "Sean O\'Brien"',
      };
    default:
      return {
        found: `no YAML: ${first?.message ?? ''}`,
        advice: 'compare with the example in the README',
      };
  }
}
