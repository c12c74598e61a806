import { severitiesFrom } from '../domain/diagnostic.ts';
import { combined, dayCondition, instantCondition, textCondition } from './conditions.ts';
import type { Dialect } from './dialect.ts';
import { ledOn } from './former-ids.ts';
import { idList } from './id-list.ts';
import { inTime } from './in-time.ts';
import type { ArticleWhere, DiagnosticWhere, PersonWhere, QuoteWhere, SourceFileWhere } from './query.ts';
import { ATTRIBUTED, SAID } from './said.ts';
import { allOf, among, fixed, noneOf, sql, type Sql } from './sql.ts';

/**
 * Filters as SQL over fixed aliases: `a` articles, `q` quotes, `s` speakers, `f` files, `d` diagnostics. A filter
 * speaks of its own records alone: inside another of its kind, as in the article of a quotation of an article, its
 * alias hides the outer one.
 */
const a = (column: string): Sql => fixed(`a.${column}`);
const q = (column: string): Sql => fixed(`q.${column}`);
const s = (column: string): Sql => fixed(`s.${column}`);
const f = (column: string): Sql => fixed(`f.${column}`);
const d = (column: string): Sql => fixed(`d.${column}`);

/** Holds where all conditions hold; stops where there are any and the time of the snapshot is over. */
function filterOf(dialect: Dialect, alias: string, conditions: readonly Sql[]): Sql {
  return allOf(conditions.length === 0 ? [] : [...inTime(dialect, alias), ...conditions]);
}

/** Holds for the articles (`a`) that are wanted. */
export function articleFilter(dialect: Dialect, where: ArticleWhere): Sql {
  return filterOf(dialect, 'a', articleConditions(dialect, where));
}

function articleConditions(dialect: Dialect, where: ArticleWhere): Sql[] {
  const conditions = combined(where, (inner) => allOf(articleConditions(dialect, inner)));
  if (where.ids !== undefined) conditions.push(among(a('id'), where.ids));
  if (where.folders !== undefined) {
    const named = among(fixed('f.folder'), where.folders);
    // Asked of each story that a page comes to: gathering the files of a folder anew for every page costs more.
    conditions.push(sql`exists (select 1 from sources as f where f.id = a.source_id and ${named})`);
  }
  if (where.title) conditions.push(textCondition(dialect, a('title_folded'), where.title));
  if (where.headline) conditions.push(textCondition(dialect, a('headline_folded'), where.headline));
  if (where.byline) conditions.push(textCondition(dialect, a('byline_folded'), where.byline));
  if (where.agency) conditions.push(textCondition(dialect, a('agency_folded'), where.agency));
  if (where.datelinePlace) conditions.push(placeFilter(dialect, where.datelinePlace));
  if (where.sourcePath) {
    const path = textCondition(dialect, fixed('f.path_folded'), where.sourcePath);
    conditions.push(sql`a.source_id in (select f.id from sources as f where ${path})`);
  }
  if (where.publishedAt) conditions.push(instantCondition(a('published_utc'), where.publishedAt));
  if (where.publishedOn) conditions.push(dayCondition(a('published_on'), where.publishedOn));
  if (where.ingestedAt) conditions.push(instantCondition(a('ingested_utc'), where.ingestedAt));
  if (where.author) {
    const people = peopleWanted(dialect, where.author);
    conditions.push(
      sql`a.id in (select c.article_id from credited as c where c.is_author = 1 and c.speaker_id in ${people})`,
    );
  }
  if (where.mentions) {
    const people = peopleWanted(dialect, where.mentions);
    conditions.push(
      sql`a.id in (select m.article_id from appearances as m where m.position is not null and m.speaker_id in ${people})`,
    );
  }
  if (where.hasQuote) {
    const quote = quoteFilter(dialect, where.hasQuote);
    conditions.push(sql`a.id in (select q.article_id from quotes as q where ${quote})`);
  }
  return conditions;
}

/** One place of the dateline must meet all conditions; `isNull` asks whether the dateline has a place at all. */
function placeFilter(
  dialect: Dialect,
  { isNull, ...where }: NonNullable<ArticleWhere['datelinePlace']>,
): Sql {
  const conditions: Sql[] = [];
  if (isNull !== undefined) {
    const places = sql`(select d.article_id from dateline_places as d)`;
    conditions.push(isNull ? sql`a.id not in ${places}` : sql`a.id in ${places}`);
  }
  if (Object.values(where).some((condition) => condition !== undefined)) {
    const place = textCondition(dialect, fixed('d.place_folded'), where);
    conditions.push(sql`a.id in (select d.article_id from dateline_places as d where ${place})`);
  }
  return allOf(conditions);
}

const attributed = fixed(ATTRIBUTED);

/** Holds for the quotations (`q`) that are wanted. */
export function quoteFilter(dialect: Dialect, where: QuoteWhere): Sql {
  return filterOf(dialect, 'q', quoteConditions(dialect, where));
}

/**
 * One of those selected said the quotation, alone or together with others. SQLite asks the indexes of both tables, or each
 * quotation that a page comes to; PostgreSQL would look through all quotations for an `or` of two selections, and joins one.
 */
function saidBy(dialect: Dialect, speakers: Sql): Sql {
  if (dialect.name === 'postgres')
    return sql`q.id in (select said.quote_id from ${fixed(SAID)} where said.speaker_id in ${speakers})`;
  return sql`(q.speaker_id in ${speakers}
    or q.id in (select w.quote_id from quote_speakers as w where w.speaker_id in ${speakers}))`;
}

function quoteConditions(dialect: Dialect, where: QuoteWhere): Sql[] {
  const conditions = combined(where, (inner) => allOf(quoteConditions(dialect, inner)));
  if (where.kinds) conditions.push(among(q('kind'), where.kinds));
  if (where.text) conditions.push(textCondition(dialect, q('text_folded'), where.text));
  if (where.speaker) {
    const speakers = sql`(select s.id from speakers as s where ${personFilter(dialect, where.speaker)})`;
    conditions.push(saidBy(dialect, speakers));
  }
  if (where.speakerTypes) {
    const kinds = among(s('kind'), where.speakerTypes);
    conditions.push(saidBy(dialect, sql`(select s.id from speakers as s where ${kinds})`));
  }
  if (where.article) {
    const article = articleFilter(dialect, where.article);
    conditions.push(sql`q.article_id in (select a.id from articles as a where ${article})`);
  }
  if (where.attributed !== undefined) {
    conditions.push(where.attributed ? attributed : noneOf(attributed));
  }
  if (where.minimumConfidence !== undefined) {
    conditions.push(sql`q.confidence >= ${where.minimumConfidence} and ${attributed}`);
  }
  if (where.maximumConfidence !== undefined) {
    conditions.push(sql`q.confidence <= ${where.maximumConfidence} and ${attributed}`);
  }
  if (where.methods) conditions.push(among(q('method'), where.methods));
  if (where.denied !== undefined) conditions.push(where.denied ? sql`q.denied = 1` : sql`q.denied = 0`);
  if (where.publishedAt) conditions.push(instantCondition(q('published_utc'), where.publishedAt));
  return conditions;
}

/** Holds for the speakers (`s`) that are wanted, of whatever kind. */
export function personFilter(dialect: Dialect, where: PersonWhere): Sql {
  const conditions: Sql[] = [];
  if (where.ids) conditions.push(sql`s.id in ${speakersWithIds(where.ids)}`);
  if (where.name) conditions.push(textCondition(dialect, s('name_folded'), where.name));
  if (where.hasQuotes !== undefined) {
    conditions.push(where.hasQuotes ? sql`s.quote_count > 0` : sql`s.quote_count = 0`);
  }
  return filterOf(dialect, 's', conditions);
}

/** Holds for the files (`f`) that are wanted. */
export function sourceFilter(dialect: Dialect, where: SourceFileWhere): Sql {
  const conditions: Sql[] = [];
  if (where.folders) conditions.push(among(f('folder'), where.folders));
  if (where.path) conditions.push(textCondition(dialect, f('path_folded'), where.path));
  if (where.hasDiagnostic) {
    const wanted = diagnosticFilter(where.hasDiagnostic);
    conditions.push(sql`exists (select 1 from diagnostics as d where d.source_id = f.id and ${wanted})`);
  }
  if (where.hasArticles !== undefined) {
    const article = sql`exists (select 1 from articles as a where a.source_id = f.id)`;
    conditions.push(where.hasArticles ? article : noneOf(article));
  }
  return filterOf(dialect, 'f', conditions);
}

/** Holds for the diagnostics (`d`) that are wanted. */
function diagnosticFilter({ codes, minimumSeverity }: DiagnosticWhere): Sql {
  const conditions: Sql[] = [];
  if (codes) conditions.push(among(d('code'), codes));
  if (minimumSeverity) conditions.push(among(d('severity'), severitiesFrom(minimumSeverity)));
  return allOf(conditions);
}

/** The ids and, for those that nobody has any more, the ids of the people they lead to. */
function speakersWithIds(ids: readonly string[]): Sql {
  return sql`(select key from json_each(${idList(ids)}) union select led.person_id from (${ledOn(ids)}) as led)`;
}

function peopleWanted(dialect: Dialect, where: PersonWhere): Sql {
  return sql`(select s.id from speakers as s where s.kind = 'Person' and ${personFilter(dialect, where)})`;
}
