import { Parser } from 'htmlparser2';
import type { Span } from '../../domain/span.ts';
import type { Fault } from './fault.ts';

/** Characters of a document with the stretch of it they were written as: `&` as `&amp;`. */
export interface Characters {
  readonly text: string;
  readonly span: Span;
}

/** An element of an XML or HTML document. */
export interface Element {
  /** Without its prefix: `nitf:p` is `p`. */
  readonly name: string;
  /** By name, without prefix. */
  readonly attributes: ReadonlyMap<string, Characters>;
  readonly children: readonly Node[];
  /** From its start tag to its end tag. */
  readonly span: Span;
  /** Between the tags. */
  readonly inner: Span;
}

export type Node = Element | Characters;

/** A document read as far as it can be. */
export interface MarkupDocument {
  /** A nameless element around all of it: in XML that is well-formed it holds one element. */
  readonly root: Element;
  /** Null if nothing wrong was seen. */
  readonly fault: Fault | null;
}

/** Elements inside one another, at most: no news format comes near, and the parser is slow at great depth. */
const DEEPEST = 200;
const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

interface OpenElement extends Element {
  readonly attributes: Map<string, Characters>;
  readonly children: Node[];
  span: Span;
  inner: Span;
}

/** Whether a node is an element, not a stretch of text. */
export function isElement(node: Node): node is Element {
  return 'children' in node;
}

/**
 * Reads XML or HTML. Nothing outside the text is fetched and no entity a document declares is expanded: a
 * reference to one stays as it is written. What is not well-formed is read as far as it goes.
 */
export function readMarkup(text: string, language: 'XML' | 'HTML'): MarkupDocument {
  const all = { start: 0, end: text.length };
  const root = { name: '', attributes: new Map<string, Characters>(), children: [], span: all, inner: all };
  const open: OpenElement[] = [root];
  let attributes = new Map<string, Characters>();
  let fault: Fault | null = null;
  let inCdata = false;
  // What nothing closes, such as a CDATA section, ends for the parser behind the text.
  const here = (): Span => ({
    start: Math.min(parser.startIndex, text.length),
    end: Math.min(parser.endIndex + 1, text.length),
  });
  const parser: Parser = new Parser(
    {
      onattribute(name, value) {
        attributes.set(localName(name), { text: value, span: valueSpan(text, here(), value) });
      },
      onopentag(name) {
        const span = here();
        const inner = { start: span.end, end: span.end };
        const element = { name: localName(name), attributes, children: [], span, inner };
        attributes = new Map();
        open.at(-1)?.children.push(element);
        open.push(element);
        if (open.length <= DEEPEST) return;
        fault = { reason: `it nests more than ${DEEPEST} elements`, span: here() };
        parser.pause();
      },
      onclosetag(name, isImplied) {
        const element = open.length > 1 ? open.pop() : undefined;
        if (element === undefined) return;
        const tag = here();
        // `<br/>` closes itself; an element closed by the end tag of its parent ends where that tag starts.
        if (isImplied && tag.start === element.span.start) return;
        const { start } = element.span;
        element.inner = { start: element.inner.start, end: Math.max(element.inner.start, tag.start) };
        element.span = { start, end: Math.max(element.inner.end, isImplied ? tag.start : tag.end) };
        if (language === 'XML' && isImplied)
          fault ??= {
            reason: `the element ${name} is not closed`,
            span: { start, end: element.inner.start },
          };
      },
      ontext(data) {
        const span = here();
        // The parser tells a CDATA section with its marks.
        const start = span.start + (inCdata ? CDATA_START.length : 0);
        const end =
          span.end -
          (inCdata && text.startsWith(CDATA_END, span.end - CDATA_END.length) ? CDATA_END.length : 0);
        open.at(-1)?.children.push({ text: data, span: { start, end: Math.max(start, end) } });
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: language === 'XML' },
  );
  parser.end(text);
  return { root, fault };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The stretch between the quotation marks of an attribute, whose end the parser tells only roughly. */
function valueSpan(text: string, attribute: Span, value: string): Span {
  const written = text.slice(attribute.start, attribute.end);
  const [lead, mark = ''] = /^[^=]*=\s*(["']?)/u.exec(written) ?? [];
  if (lead === undefined || value === '') return { start: attribute.end, end: attribute.end };
  const end = mark === '' ? -1 : written.indexOf(mark, lead.length);
  return { start: attribute.start + lead.length, end: attribute.start + (end < 0 ? written.length : end) };
}

/** All text in an element, markup left out. */
export function textOf(node: Node): string {
  return isElement(node) ? node.children.map(textOf).join('') : node.text;
}

/** Elements of a name below one, at any depth, in order; not those inside one another. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (child.name === name) yield child;
    else yield* descendants(child, name);
  }
}

/** The first element of a name below one, at any depth. */
export function descendant(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined;
  for (const found of descendants(element, name)) return found;
  return undefined;
}

/** Elements of a name right below one. */
export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter((child) => isElement(child)).filter((child) => child.name === name);
}
