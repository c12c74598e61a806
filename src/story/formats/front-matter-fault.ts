import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Fault } from './fault.ts';

const QUOTED = 'put the text in quotation marks';

/** What is wrong, by the code of the error, where the place that YAML tells is the one to mend. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', `a second colon stands in this text of its front matter; ${QUOTED}`],
  ['TAB_AS_INDENT', 'a line of its front matter begins with a tab; YAML indents with spaces'],
  ['BAD_SCALAR_START', `this text of its front matter begins with a sign of YAML; ${QUOTED}`],
  ['DUPLICATE_KEY', 'this key of its front matter stands there twice'],
  ['MULTILINE_IMPLICIT_KEY', 'this line of its front matter has no colon behind a key'],
]);

/** Tells what YAML complains of first, in words for whoever mends the file; places are those of the YAML. */
export function frontMatterFault(document: Document.Parsed): Fault | null {
  const [error] = document.errors;
  if (error === undefined) return null;
  const [at] = error.pos;
  const what = unclosed(error);
  const opens = what === null ? null : openingAt(document, what, at);
  if (what !== null && opens !== null)
    return {
      reason: `the ${what} that opens here in its front matter is not closed`,
      span: { start: opens, end: opens + 1 },
    };
  const reason = REASONS.get(error.code) ?? 'its front matter is no YAML from here on';
  return { reason, span: { start: at, end: at + 1 } };
}

type Opening = 'quotation mark' | 'bracket';

function unclosed({ code, message }: Pick<YAMLParseError, 'code' | 'message'>): Opening | null {
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) return 'quotation mark';
  return code === 'BAD_INDENT' && message.startsWith('Flow') ? 'bracket' : null;
}

/** Where the last mark or bracket before a place opens: YAML tells where it is missed, which may be lines below. */
function openingAt(document: Document.Parsed, what: Opening, missed: number): number | null {
  let opens: number | null = null;
  visit(document, {
    Node(_key, node) {
      const isWanted =
        what === 'bracket'
          ? isCollection(node) && node.flow === true
          : isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const start = node.range?.[0];
      if (isWanted && start !== undefined && start < missed) opens = start;
    },
  });
  return opens;
}
