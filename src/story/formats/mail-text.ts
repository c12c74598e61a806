import type { Span } from '../../domain/span.ts';
import { MappedText } from '../mapped-text.ts';
import type { NewsItemBuilder } from '../news-item.ts';

/** The marks before a line of the message that is answered: `> `, `>> `, `> > `. */
const QUOTED = /^ {0,3}>(?: ?>)* ?/u;
/** What mail programs put above those lines, `On Tue, 13 Oct 2009, Ann Bell wrote:`, on one line or two. */
const WROTE = /^\S.{0,200}\b(?:wrote|writes|said):$/u;
const STARTS_WROTE = /^(?:On|Am|Le)\s.{0,120}$/u;
/** The line above a signature (RFC 3676, 4.3); its blank is often lost. */
const SIGNATURE = /^-- ?$/u;
const LONGEST_SIGNATURE = 12;

interface MailLine extends Span {
  readonly text: string;
  readonly isBlank: boolean;
  /** Length of the marks before it; 0 if it is of this message. */
  readonly quoted: number;
}

/** Undoes what a mailbox does to lines of its messages that begin like a new message: `>From the sea` (RFC 4155). */
export function withoutMailboxMarks(body: MappedText): MappedText {
  return MappedText.write((writer) => {
    let at = 0;
    for (const { index } of body.text.matchAll(/^>(?=>*From )/gmu)) {
      writer.copy(body, { start: at, end: index });
      at = index + 1;
    }
    writer.copy(body, { start: at, end: body.text.length });
  });
}

/**
 * Gives the plain text of a message as body. What it quotes of the message it answers, and its signature, are no
 * words of the story; in a message that passes another on, what is quoted is the story.
 */
export function writeMailText(builder: NewsItemBuilder, text: MappedText, isPassedOn: boolean): void {
  const lines = linesOf(text.text);
  const signature = startOfSignature(lines);
  const above = lines.slice(0, signature);
  const isOther = above.map(({ quoted }, index) => quoted > 0 || introducesQuoted(above, index));
  const hasOwn = above.some(({ isBlank }, index) => !isBlank && isOther[index] === false);
  const bare = isPassedOn || !hasOwn;
  const others = [...(bare ? [] : runsOf(above, isOther)), lines.slice(signature)];
  for (const run of others)
    builder.field('OTHER', (writer) => {
      const [first, last] = [run[0], run.findLast(({ isBlank }) => !isBlank)];
      if (first !== undefined && last !== undefined)
        writer.copy(text, { start: first.start, end: last.start + last.text.length });
    });
  builder.plainBody((writer) => {
    for (const [index, { start, end, quoted }] of above.entries()) {
      if (bare) writer.copy(text, { start: start + quoted, end });
      else if (isOther[index] === false) writer.copy(text, { start, end });
      // A blank line stands for what is left out, so that what stands above and below it stays apart.
      else if (isOther[index - 1] !== true) writer.put('\n', text.spanOf({ start, end: start }));
    }
  });
}

function linesOf(text: string): MailLine[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)].map(({ 0: line, index }) => {
    const words = line.trimEnd();
    const quoted = QUOTED.exec(line)?.[0].length ?? 0;
    return { start: index, end: index + line.length, text: words, isBlank: words === '', quoted };
  });
}

/** Whether a line tells whose words the quoted lines below it are. */
function introducesQuoted(lines: readonly MailLine[], index: number): boolean {
  const line = lines[index];
  const next = lines.slice(index + 1, index + 4);
  const [below] = next;
  if (line === undefined || line.isBlank || below === undefined) return false;
  if (WROTE.test(line.text)) return (next.find(({ isBlank }) => !isBlank)?.quoted ?? 0) > 0;
  return STARTS_WROTE.test(line.text) && WROTE.test(below.text) && introducesQuoted(lines, index + 1);
}

/** Index of the line that parts off the signature; the number of lines if there is none. */
function startOfSignature(lines: readonly MailLine[]): number {
  const index = lines.findLastIndex(({ text }) => SIGNATURE.test(text));
  const below = lines.slice(index + 1).filter(({ isBlank }) => !isBlank);
  const isOne = index > 0 && below.length <= LONGEST_SIGNATURE && below.every(({ quoted }) => quoted === 0);
  return isOne ? index : lines.length;
}

/** Lines for which something holds, those that stand together together. */
function runsOf(lines: readonly MailLine[], holds: readonly boolean[]): MailLine[][] {
  const runs: MailLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (holds[index] !== true) continue;
    if (holds[index - 1] === true) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return runs;
}
