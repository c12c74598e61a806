import type { Diagnostic } from '../../domain/diagnostic.ts';
import type { Span } from '../../domain/span.ts';
import type { SourceFormat } from '../../domain/story.ts';
import { diagnostic } from '../diagnostic-codes.ts';
import type { MappedText } from '../mapped-text.ts';
import type { NewsItem, NewsItemBuilder } from '../news-item.ts';
import type { Fault } from './fault.ts';
import { readMarkup } from './markup.ts';
import { writeBlocks } from './markup-blocks.ts';

/** A file as its format has it. */
export interface FormatReading {
  readonly format: SourceFormat;
  readonly items: readonly NewsItem[];
  /** Remarks about the file as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that gives no story, and why. */
export function unknownFormat(what: string): FormatReading {
  const message = `The file is ${what}; no story is read from it.`;
  return { format: 'UNKNOWN', items: [], diagnostics: [diagnostic('UNKNOWN_FORMAT', message, null)] };
}

/** Tells news items with a story from those without, such as pictures, and what is wrong with the file. */
export function withText(
  format: SourceFormat,
  items: readonly NewsItem[],
  faults: readonly Fault[] = [],
): FormatReading {
  const isEmpty = ({ text, marks }: NewsItem): boolean => !/\S/u.test(text.text.slice(marks.body.start));
  const stories = items.filter((item) => !isEmpty(item));
  const outcome = stories.length > 0 ? READ_AS_FAR : 'No story is read from it.';
  const remarks = items.filter(isEmpty).map(({ identifier, span }) => {
    const name = identifier === null ? '' : ` ${identifier}`;
    return diagnostic('NO_TEXT', `The news item${name} holds no text.`, {
      start: span.start,
      end: span.start + 1,
    });
  });
  const damages = faults.map((fault) => malformed(fault, outcome));
  return { format, items: stories, diagnostics: [...damages, ...remarks] };
}

const READ_AS_FAR = 'It is read as far as it goes.';

/** The remark that a document breaks the rules of its format, and what that comes to. */
export function malformed({ reason, span }: Fault, outcome = READ_AS_FAR): Diagnostic {
  return diagnostic('MALFORMED_MARKUP', `The file is damaged: ${reason}. ${outcome}`, span);
}

/** Notes the language that a format gives, if Wiregraph does not know it. */
export function noteLanguage(
  builder: NewsItemBuilder,
  language: string | undefined,
  span: Span | null,
): void {
  if (language === undefined || language.trim() === '' || /^en(?:g|$|[-_])/i.test(language.trim())) return;
  const message = `The metadata says that the story is in the language "${language.trim()}"; only English is understood.`;
  builder.diagnostics.push(diagnostic('NOT_ENGLISH', message, span));
}

/** Gives a body that is HTML inside another format, such as JSON or a mail. */
export function writeHtmlBody(builder: NewsItemBuilder, html: MappedText): void {
  writeBlocks(builder, html, readMarkup(html.text, 'HTML').root);
}

/** Whether a text is markup rather than words. */
export function looksLikeMarkup(text: string): boolean {
  return /<\/(?:p|div|h[1-6]|li|span|body)>|<br ?\/?>/iu.test(text);
}
