import type { Diagnostic } from '../domain/diagnostic.ts';
import type { SourceText } from '../domain/source.ts';
import type { Span } from '../domain/span.ts';
import type {
  Attribution,
  Credit,
  Mention,
  ParsedSource,
  SourceFormat,
  SpeakerKind,
  Story,
  StoryQuote,
  StorySpeaker,
} from '../domain/story.ts';
import { Places } from './places.ts';
import { printedWords, type PrintedWords } from './printed-words.ts';

/** Columns a line of running text may take. */
const WIDTH = 100;

const KIND_WORDS: Readonly<Record<SpeakerKind, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organisation',
  UNNAMED_SOURCE: 'unnamed',
};

const FORMAT_WORDS: Readonly<Record<SourceFormat, string>> = {
  PLAIN_TEXT: 'plain text',
  FRONT_MATTER: 'text with YAML front matter',
  MARKDOWN: 'Markdown',
  MAIL: 'mail',
  NITF: 'NITF',
  NEWSML_G2: 'NewsML-G2',
  NINJS: 'ninjs',
  UNKNOWN: 'not known',
};

/**
 * A parsed file as text for people: what `wiregraph show` prints and what golden files hold. Places are
 * line:column of the source, both from 1, columns in UTF-16 units; words are those that readers see, whatever the format.
 *
 * @param name what the person calls the file
 */
export function outline(source: SourceText, parsed: ParsedSource, name = source.path): string {
  const places = new Places(source.text);
  const lines = [`file         ${name} (${source.encoding}, ${source.sizeInBytes} bytes)`];
  if (parsed.format !== 'PLAIN_TEXT') lines.push(`format       ${FORMAT_WORDS[parsed.format]}`);
  if (parsed.stories.length === 0) lines.push('stories      none');
  const words = parsed.stories.length === 0 ? [] : printedWords(source);
  for (const [index, story] of parsed.stories.entries()) {
    const printed = words[index];
    if (printed !== undefined) lines.push('', ...storyLines(printed, story, places));
  }
  if (parsed.diagnostics.length > 0)
    lines.push('', 'THE FILE', ...parsed.diagnostics.map((one) => diagnosticLine(one, places)));
  return `${lines.join('\n')}\n`;
}

function storyLines(printed: PrintedWords, story: Story, places: Places): string[] {
  return [
    ...headLines(story),
    '',
    'PARAGRAPHS',
    ...story.paragraphs.flatMap(({ position, kind, text: words, span }) =>
      wrapped(`${String(position).padStart(3)} ${kind.padEnd(8)} ${places.at(span.start).padEnd(7)} `, words),
    ),
    ...section(
      'PEOPLE AND SOURCES',
      story.speakers.flatMap((speaker) => speakerLines(speaker, story.credits)),
    ),
    ...section(
      'QUOTATIONS',
      story.quotes.flatMap((quote) => quoteLines(printed, story, quote, places)),
    ),
    ...section(
      'DIAGNOSTICS',
      story.diagnostics.map((one) => diagnosticLine(one, places)),
    ),
  ];
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

function headLines(story: Story): string[] {
  const { dateline } = story;
  const rows: readonly (readonly [string, string | null])[] = [
    ['title', story.title],
    ['headline', story.headline],
    ...story.alternativeHeadlines.map((headline) => ['also', headline] as const),
    ['slugline', story.slugline],
    ['keywords', story.keywords.join(', ')],
    ['byline', story.byline],
    ['agency', story.agency],
    ['published', story.publishedAt ?? story.publishedOn],
    ['dateline', dateline?.text ?? null],
    ['  places', dateline?.places.join(', ') ?? null],
    [
      '  day',
      dateline === null ? null : [dateline.dateText, dateline.date].filter((day) => day !== null).join(' = '),
    ],
    ['  agency', dateline?.agency ?? null],
    ...story.credits.map(
      ({ role, name, location }) =>
        ['credit', `${role} ${name}${location === null ? '' : `, ${location}`}`] as const,
    ),
    ['note', story.editorialNote],
    ['copyright', story.copyrightNotice],
    ['words', String(story.wordCount)],
  ];
  return rows.flatMap(([label, value]) =>
    value === null || value === '' ? [] : [`${label.padEnd(12)} ${value}`],
  );
}

function speakerLines(
  { kind, name, alternateNames, descriptions, mentions }: StorySpeaker,
  credits: readonly Credit[],
): string[] {
  // Outside the paragraphs names are read in credits and headlines.
  const isCredit = ({ start }: Span): boolean => credits.some(({ span }) => span.start === start);
  const placeOf = ({ paragraph, span }: Mention): string =>
    paragraph > 0 ? `¶${paragraph}` : isCredit(span) ? 'credit' : 'headline';
  const where = [...new Set(mentions.map(placeOf))].join(' ');
  const also = alternateNames.length === 0 ? '' : ` also ${alternateNames.join(', ')};`;
  const known = descriptions.length === 0 ? '' : ` ${descriptions.join('; ')};`;
  return wrapped(`    ${KIND_WORDS[kind].padEnd(12)} `, `${name};${also}${known} ${where}`);
}

function quoteLines(printed: PrintedWords, story: Story, quote: StoryQuote, places: Places): string[] {
  const names = quote.speakers.flatMap((index) => {
    const speaker = story.speakers[index];
    return speaker === undefined ? [] : `${speaker.name} (${KIND_WORDS[speaker.kind]})`;
  });
  const where = quote.segments.map(({ start }) => places.at(start)).join(' ');
  const wordsOf = (spans: readonly Span[]) =>
    spans.map((span) => `“${joinedLines(printed(span))}”`).join(' + ');
  const words = wordsOf(quote.segments);
  const content = wordsOf(quote.content);
  return [
    ...wrapped(`${String(quote.position).padStart(3)} ${quote.kind.padEnd(8)} ${where.padEnd(7)} `, words),
    ...(content === words ? [] : wrapped('        all ', content)),
    `        by ${names.length === 0 ? 'nobody' : names.join(' and ')}`,
    ...(quote.attribution === null ? [] : attributionLines(printed, story, quote.attribution)),
  ];
}

function attributionLines(printed: PrintedWords, story: Story, attribution: Attribution): string[] {
  const exact = (span: Span | null) => (span === null ? 'none' : `“${joinedLines(printed(span))}”`);
  const nameOf = (index: number | null) =>
    index === null ? 'nobody' : (story.speakers[index]?.name ?? 'nobody');
  const { mention, cue, method, confidence, denied, explanation, via, alternatives } = attribution;
  return [
    `        mention ${exact(mention)}, cue ${exact(cue)}, ${method} ${confidence.toFixed(2)}${denied ? ', denied' : ''}`,
    ...wrapped('        why ', explanation),
    ...via.map((one) => `        via ${exact(one.mention)} = ${nameOf(one.speaker)}`),
    ...alternatives.map((one) => `        or ${nameOf(one.speaker)} ${one.confidence.toFixed(2)}`),
  ];
}

function diagnosticLine({ severity, code, message, span }: Diagnostic, places: Places): string {
  return `    ${span === null ? '' : `${places.at(span.start)} `}${severity} ${code}: ${message}`;
}

const joinedLines = (text: string): string => text.replace(/\s+/gu, ' ');

/** Breaks text at blanks to lines of WIDTH columns; lines after the first are indented under the text. */
function wrapped(label: string, text: string): string[] {
  const lines: string[] = [];
  let line = label;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = ' '.repeat(label.length);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
