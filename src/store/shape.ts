import { isObject } from '../domain/json.ts';

/** Tells whether a value that was read has the shape of a type. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value) => typeof value === 'string';
export const number: Shape<number> = (value) => typeof value === 'number';
export const boolean: Shape<boolean> = (value) => typeof value === 'boolean';

/** One of a few words: every word of the type must be given. */
export function word<Word extends string>(words: Readonly<Record<Word, true>>): Shape<Word> {
  return (value): value is Word => typeof value === 'string' && Object.hasOwn(words, value);
}

/** A value of a shape, or null. */
export function nullable<T>(is: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || is(value);
}

/** What may be left out of an object. */
export function optional<T>(is: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

/** A list of values of one shape. */
export function listOf<T>(is: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(is);
}

/** An object with these fields: every field of the type must be given. It may have others besides. */
export function record<T extends object>(fields: {
  readonly [Field in keyof T]-?: Shape<T[Field]>;
}): Shape<T> {
  const shapes: readonly (readonly [string, Shape<unknown>])[] = Object.entries<Shape<unknown>>(fields);
  return (value): value is T => isObject(value) && shapes.every(([field, is]) => is(value[field]));
}
