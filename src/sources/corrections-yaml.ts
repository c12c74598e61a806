import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Span } from '../domain/span.ts';
import { CorrectionsError } from './corrections-error.ts';
import { faultOf, SIGN_OF_YAML } from './yaml-fault.ts';

/** Keys and indexes that lead to a value of a YAML document. */
export type YamlPath = readonly (string | number)[];

/** The YAML of a `people.yaml`, which can tell where in the text something wrong stands. */
export class CorrectionsYaml {
  readonly #text: string;
  readonly #place: string;
  readonly #lines = new LineCounter();
  readonly #document: Document.Parsed;

  /** Errors: `CorrectionsError` if the text is no YAML. */
  constructor(text: string, place: string) {
    this.#text = text;
    this.#place = place;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [first] = this.#document.errors;
    if (first === undefined) return;
    const { found, advice } = faultOf(this.#document.errors);
    throw this.#badAt(rangeSpan(first.pos), found, advice);
  }

  /** Errors: `CorrectionsError` for an alias without its anchor, such as `*Ann*`, which only shows now. */
  content(): unknown {
    try {
      return this.#document.toJS();
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      const broken = this.#brokenAlias();
      if (broken === null)
        throw this.#badAt(
          { start: 0, end: 0 },
          'references (`&`, `*`) that stand for more and more text',
          'write the texts out',
        );
      throw this.#badAt(broken, `${SIGN_OF_YAML.found}, \`*\``, SIGN_OF_YAML.advice);
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

  /** The error that something else was expected at a place. */
  bad(path: YamlPath, found: string, advice: string): CorrectionsError {
    return this.#badAt(this.spanAt(path), found, advice);
  }

  /** The same for a key of the map at a place. */
  badKey(path: YamlPath, key: string, found: string, advice: string): CorrectionsError {
    const map = this.#document.getIn(path, true);
    const pair = isMap(map)
      ? map.items.find((one) => isScalar(one.key) && String(one.key.value) === key)
      : null;
    const range = isScalar(pair?.key) ? pair.key.range : null;
    return this.#badAt(range ? rangeSpan(range) : this.spanAt(path), found, advice);
  }

  #badAt(span: Span, found: string, advice: string): CorrectionsError {
    const { line, col } = this.#lines.linePos(span.start);
    const remark = `found ${found}; ${advice}.`;
    return new CorrectionsError(`${this.#place}:${line}:${col}`, remark, this.#text, span);
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
