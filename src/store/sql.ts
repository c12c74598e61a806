import type { Statement, Value } from './engine.ts';
import { idList } from './id-list.ts';

/** A piece of SQL with its values apart, to be put together with others. */
export class Sql {
  /** One more than there are values, which stand between them. */
  readonly texts: readonly string[];
  readonly values: readonly Value[];

  constructor(texts: readonly string[], values: readonly Value[]) {
    this.texts = texts;
    this.values = values;
  }
}

/** A piece from a template: a piece in it becomes a part of it, anything else one of its values. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Sql | Value)[]): Sql {
  return interleaved(strings, parts);
}

/** Texts and what stands between each two. */
function interleaved(between: readonly string[], parts: readonly (Sql | Value)[]): Sql {
  const texts: string[] = [];
  const values: Value[] = [];
  let open = between[0] ?? '';
  for (const [index, part] of parts.entries()) {
    const piece = part instanceof Sql ? part : new Sql(['', ''], [part]);
    for (const [at, value] of piece.values.entries()) {
      texts.push(`${open}${piece.texts[at] ?? ''}`);
      values.push(value);
      open = '';
    }
    open += `${piece.texts.at(-1) ?? ''}${between[index + 1] ?? ''}`;
  }
  return new Sql([...texts, open], values);
}

/** The statement that a piece makes, with the placeholders `$1`, `$2` and so on, which are right for both engines. */
export function statementOf({ texts, values }: Sql): Statement {
  const text = texts.reduce((before, after, index) => `${before}$${index}${after}`);
  return { sql: text, parameters: values };
}

/** Text that is part of the program, never of a request. */
export function fixed(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces with a text between each two. */
export function joined(pieces: readonly Sql[], between: string): Sql {
  const texts = pieces.map((_, index) => (index === 0 ? '' : between));
  return interleaved([...texts, ''], pieces);
}

/** Pieces joined by commas. */
export function list(pieces: readonly Sql[]): Sql {
  return joined(pieces, ', ');
}

/** Holds where all conditions hold, so also where there is none. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('true') : sql`(${joined(conditions, ' and ')})`;
}

/** Holds where one of the conditions holds, so never where there is none. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? fixed('false') : sql`(${joined(conditions, ' or ')})`;
}

/** Holds wherever the condition does not, also where SQL answers null: a missing headline is not `Peace`. */
export function noneOf(condition: Sql): Sql {
  return sql`not coalesce(${condition}, false)`;
}

/** Holds where the column is one of the values, so never where there is none. */
export function among(column: Sql, values: readonly string[]): Sql {
  return sql`${column} in (select key from json_each(${idList(values)}))`;
}
