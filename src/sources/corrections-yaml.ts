import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Span } from '../domain/span.ts';
import { NO_CORRECTIONS, type CorrectionsFile } from './corrections.ts';
import { CorrectionsError, type CorrectionsProblem } from './corrections-error.ts';
import { openBracket, openQuote } from './open-mark.ts';
import {
  faultOf,
  givenTwice,
  isUnclosedBracket,
  isUnclosedQuote,
  SIGN_OF_YAML,
  unclosedBracket,
} from './yaml-fault.ts';

/** Keys and indexes that lead to a value of a YAML document. */
export type YamlPath = readonly (string | number)[];

/** The YAML of a `people.yaml`, which can tell where in the text something wrong stands. */
export class CorrectionsYaml {
  readonly #text: string;
  readonly #place: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  readonly #problems: CorrectionsProblem[] = [];

  /** Errors: `CorrectionsError` if the text is no YAML. A key that is given twice is a problem as any other. */
  constructor(text: string, place: string) {
    this.#text = text;
    this.#place = place;
    this.#document = parseDocument(text, {
      lineCounter: this.#lines,
      prettyErrors: false,
      keepSourceTokens: true,
    });
    const { errors } = this.#document;
    for (const { pos } of errors.filter(({ code }) => code === 'DUPLICATE_KEY')) {
      const key = this.#keyAt(pos[0]);
      const { found, advice } = givenTwice(text.slice(key.start, key.end).trim());
      this.#note(key, found, advice);
    }
    const broken = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
    const [first] = broken;
    if (first === undefined) return;
    const [missed] = first.pos;
    const bracket = isUnclosedBracket(first) ? openBracket(this.#document, missed) : null;
    const { found, advice } =
      bracket === null
        ? faultOf(broken, text)
        : unclosedBracket(bracket.closedBy, this.#laterLine(bracket.span, missed));
    const quote = isUnclosedQuote(first) ? openQuote(this.#document, text, missed) : null;
    this.#note(bracket?.span ?? quote ?? rangeSpan(first.pos), found, advice);
    this.stopIfBad();
  }

  /** Errors: `CorrectionsError` with all that was noted, if anything was, and with what is right all the same. */
  stopIfBad(right: () => CorrectionsFile = () => NO_CORRECTIONS): void {
    if (this.#problems.length > 0)
      throw new CorrectionsError(this.#place, this.#text, this.#problems, { right: right() });
  }

  /** Whether something wrong was noted in the value at a place. */
  isBad(path: YamlPath): boolean {
    const { start, end } = this.spanAt(path);
    return this.#problems.some(({ span }) => start <= span.start && span.start < end);
  }

  /** Errors: `CorrectionsError` for an alias without its anchor, such as `*Ann*`, which only shows now. */
  content(): unknown {
    try {
      return this.#document.toJS();
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const broken = this.#brokenAlias();
      if (broken === null)
        this.#note(
          { start: 0, end: 0 },
          'references (`&`, `*`) that stand for more and more text',
          'write the texts out',
        );
      else this.#note(broken, `${SIGN_OF_YAML.found}, \`*\``, SIGN_OF_YAML.advice);
      throw new CorrectionsError(this.#place, this.#text, this.#problems, { cause: error });
    }
  }

  /** Where a value stands; where there is none, the value around it. */
  spanAt(path: YamlPath): Span {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return rangeSpan(node.range);
    }
    return { start: 0, end: 0 };
  }

  /** The line in which a value stands, counted from 1. */
  lineAt(path: YamlPath): number {
    return this.#lines.linePos(this.spanAt(path).start).line;
  }

  /** Notes that something else was expected at a place. */
  bad(path: YamlPath, found: string, advice: string): void {
    this.#note(this.spanAt(path), found, advice);
  }

  /** The same for a key of the map at a place. */
  badKey(path: YamlPath, key: string, found: string, advice: string): void {
    const map = this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
      : null;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    this.#note(range ? rangeSpan(range) : this.spanAt(path), found, advice);
  }

  #note(span: Span, found: string, advice: string): void {
    const { line, col } = this.#lines.linePos(span.start);
    this.#problems.push({
      place: `${this.#place}:${line}:${col}`,
      remark: `found ${found}; ${advice}.`,
      span,
    });
  }

  /** The key that begins at an offset. */
  #keyAt(start: number): Span {
    const colon = this.#text.indexOf(':', start);
    return { start, end: colon < 0 ? this.#text.length : colon };
  }

  /** The line of an offset where more text stands, if it is behind that of a span; else null. */
  #laterLine(span: Span, offset: number): number | null {
    const { line } = this.#lines.linePos(offset);
    const isLater = line > this.#lines.linePos(span.start).line && offset < this.#text.trimEnd().length;
    return isLater ? line : null;
  }

  #brokenAlias(): Span | null {
    let span: Span | null = null;
    visit(this.#document, {
      Alias: (_key, alias) => {
        if (alias.resolve(this.#document) !== undefined || !alias.range) return undefined;
        span = rangeSpan(alias.range);
        return visit.BREAK;
      },
    });
    return span;
  }
}

function rangeSpan([start, end]: readonly [number, number, ...number[]]): Span {
  return { start, end: Math.max(start, end) };
}
