import { isObject, kindOf } from '../domain/json.ts';
import type { Span } from '../domain/span.ts';

/** A value of a JSON document that is not what was expected; the message is the end of a sentence. */
export class ShapeError extends Error {
  override readonly name = 'ShapeError';
}

/** Everything that is wrong with one document, each as the end of a sentence; the message has them all. */
export class ShapeErrors extends ShapeError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('; '));
    this.faults = faults;
  }
}

/** Fields of a JSON object, read with their path, so that a mistake is told where it is. */
export class JsonObject {
  readonly #fields: ReadonlyMap<string, unknown>;
  readonly #path: string;

  /** Errors: `ShapeError` unless the value is an object. */
  constructor(value: unknown, path = '') {
    if (!isObject(value))
      throw new ShapeError(
        value === undefined
          ? `"${path}" is missing, expected an object`
          : `expected an object${path && ` at ${path}`}, got ${kindOf(value)}`,
      );
    this.#fields = new Map<string, unknown>(Object.entries(value));
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#fields.get(name) != null;
  }

  text(name: string): string {
    const value = this.#fields.get(name);
    return typeof value === 'string' ? value : this.#wrong(name, 'a text', value);
  }

  /** A text, or a number as text. */
  id(name: string): string {
    const value = this.#fields.get(name);
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? value : this.#wrong(name, 'a text or a number', value);
  }

  number(name: string): number {
    const value = this.#fields.get(name);
    return typeof value === 'number' ? value : this.#wrong(name, 'a number', value);
  }

  /** A text, or null where there is none. */
  optionalText(name: string): string | null {
    return this.has(name) ? this.text(name) : null;
  }

  object(name: string): JsonObject {
    return new JsonObject(this.#fields.get(name), this.pathOf(name));
  }

  /** An object, or null where there is none. */
  optionalObject(name: string): JsonObject | null {
    return this.has(name) ? this.object(name) : null;
  }

  /** Objects of a list; a list that is absent is empty. */
  objects(name: string): JsonObject[] {
    const value = this.#fields.get(name) ?? [];
    if (!Array.isArray(value)) return this.#wrong(name, 'a list', value);
    return value.map((item, index) => new JsonObject(item, `${this.pathOf(name)}[${index}]`));
  }

  /** Texts of a list; a list that is absent is empty. */
  texts(name: string): string[] {
    const value = this.#fields.get(name) ?? [];
    if (!Array.isArray(value)) return this.#wrong(name, 'a list', value);
    return value.map((item: unknown) => (typeof item === 'string' ? item : this.#wrong(name, 'texts', item)));
  }

  /** The object itself as a span. */
  span(): Span {
    return { start: this.number('start'), end: this.number('end') };
  }

  /** The object itself as a span that lies in a text. */
  spanIn(text: string): Span {
    const { start, end } = this.span();
    const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
    if (!fits || end > text.length)
      throw new ShapeError(
        `expected a span in the text, which has ${text.length} UTF-16 units, at ${this.#path}, got ${start} to ${end}`,
      );
    return { start, end };
  }

  /** Where a field stands, as mistakes are told: `quotes[0].kind`. */
  pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }

  #wrong(name: string, expected: string, value: unknown): never {
    const path = this.pathOf(name);
    throw new ShapeError(
      value === undefined
        ? `"${path}" is missing, expected ${expected}`
        : `expected ${expected} at ${path}, got ${kindOf(value)}`,
    );
  }
}
