import type { SearchTerm } from '../domain/search-terms.ts';
import type { Dialect } from './dialect.ts';
import { inTime } from './in-time.ts';
import { searchPart } from './search-text.ts';
import { allOf, fixed, sql, type Sql } from './sql.ts';

/** Words that the index is asked for at once; what is left of a longer phrase its text decides. */
const WORDS_ASKED = 50;

/**
 * The documents (`doc`) that hold all terms. The index of the engine gives those that hold the words; whether the
 * words of a phrase stand one behind the other is told by the document's text.
 */
export function documentsWith(
  dialect: Dialect,
  terms: readonly SearchTerm[],
): { readonly tables: Sql; readonly condition: Sql } {
  const phrases = terms.filter(({ words }) => words.length > 1);
  return {
    tables: TABLES[dialect.name],
    condition: allOf([
      asked(dialect, terms),
      ...inTime(dialect, 'doc'),
      ...phrases.map((term) => stands(dialect, term)),
    ]),
  };
}

const TABLES: Readonly<Record<Dialect['name'], Sql>> = {
  // A cross join is done in the order written: from the index to the documents.
  sqlite: fixed('search_index as i cross join search_documents as doc on doc.number = i.rowid'),
  postgres: fixed('search_documents as doc'),
};

/** Every word is letters and digits, so nothing in it is more than that to either index. */
function asked({ name }: Dialect, terms: readonly SearchTerm[]): Sql {
  const words = new Set<string>();
  for (const term of terms) {
    term.words.forEach((word, index) => {
      const begins = term.prefix && index === term.words.length - 1;
      words.add(name === 'sqlite' ? `"${word}"${begins ? ' *' : ''}` : `'${word}'${begins ? ':*' : ''}`);
    });
  }
  const first = [...words].slice(0, WORDS_ASKED);
  return name === 'sqlite'
    ? sql`i.search_index match ${first.join(' AND ')}`
    : sql`doc.words @@ cast(${first.join(' & ')} as tsquery)`;
}

/** Holds where the term stands in the document. */
export function stands({ indexOf }: Dialect, term: SearchTerm): Sql {
  return sql`${fixed(indexOf)}(doc.tokens, ${searchPart(term)}) > 0`;
}

/** How often the term stands in the document. */
export function placesIn(term: SearchTerm): Sql {
  const part = searchPart(term);
  return sql`cast((octet_length(doc.tokens) - octet_length(replace(doc.tokens, ${part}, ''))) as double precision) / cast(${Buffer.byteLength(part)} as double precision)`;
}
