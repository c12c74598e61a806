import type { Migration } from '../migrate.ts';

/**
 * Columns by their endings: `_folded` text without case and accents, for conditions; `_key` the beginning of it,
 * short enough for an index, for order; `_utc` an instant as text whose order is the order of time, '' where it
 * is not known. `published_utc` and `path_key` are repeated where a list is ordered by them.
 */
export const stories: Migration = {
  name: 'stories',
  statements: ({ text, real, table, link }) => [
    // One row. Its number rises with every change of the data.
    `create table state (
      id integer primary key check (id = 1),
      sequence integer not null
    ) ${table}`,
    `insert into state (id, sequence) values (1, 0)`,

    `create table sources (
      id ${text} primary key,
      folder ${text} not null,
      path ${text} not null,
      path_folded ${text} not null,
      path_key ${text} not null,
      encoding ${text} not null,
      size_in_bytes integer not null,
      sha256 ${text} not null,
      parser_version ${text} not null,
      ingested_at ${text} not null
    ) ${table}`,
    `create index sources_by_path on sources (path_key, id)`,

    // Apart from the sources, whose rows are read far more often than their long texts.
    `create table source_texts (
      source_id ${text} primary key references sources (id) on delete cascade,
      text ${text} not null
    ) ${table}`,

    `create table articles (
      id ${text} primary key,
      source_id ${text} not null references sources (id) on delete cascade,
      position integer not null,
      span_start integer not null,
      span_end integer not null,
      title ${text} not null,
      headline ${text},
      headline_folded ${text},
      headline_key ${text} not null,
      alternative_headlines ${text} not null,
      slugline ${text},
      keywords ${text} not null,
      byline ${text},
      byline_folded ${text},
      credits ${text} not null,
      dateline ${text},
      agency ${text},
      agency_folded ${text},
      copyright_notice ${text},
      editorial_note ${text},
      published_at ${text},
      published_utc ${text} not null,
      ingested_at ${text} not null,
      ingested_utc ${text} not null,
      path_key ${text} not null,
      word_count integer not null
    ) ${table}`,
    `create index articles_by_source on articles (source_id, position)`,
    `create index articles_by_publication on articles (published_utc, id)`,
    `create index articles_by_ingestion on articles (ingested_utc, id)`,
    `create index articles_by_headline on articles (headline_key, id)`,
    `create index articles_by_path on articles (path_key, id)`,

    `create table dateline_places (
      article_id ${text} not null references articles (id) on delete cascade,
      position integer not null,
      place_folded ${text} not null,
      primary key (article_id, position)
    ) ${link}`,

    `create table paragraphs (
      id ${text} primary key,
      article_id ${text} not null references articles (id) on delete cascade,
      source_id ${text} not null,
      position integer not null,
      kind ${text} not null,
      text ${text} not null,
      section ${text},
      span_start integer not null,
      span_end integer not null
    ) ${table}`,
    `create index paragraphs_by_article on paragraphs (article_id, position)`,

    // People and organisations are shared by the stories that name them; both counts are over all stories, and
    // a speaker no story names any more goes. A source kept unnamed belongs to one article.
    `create table speakers (
      id ${text} primary key,
      kind ${text} not null,
      name ${text} not null,
      name_folded ${text} not null,
      name_key ${text} not null,
      family_name ${text},
      article_id ${text} references articles (id) on delete cascade,
      appearance_count integer not null,
      quote_count integer not null,
      stale integer not null
    ) ${table}`,
    `create index people_by_name on speakers (name_key, id) where kind = 'Person'`,
    `create index people_by_quotes on speakers (quote_count, id) where kind = 'Person'`,
    `create index speakers_by_article on speakers (article_id) where article_id is not null`,
    `create index speakers_unnamed on speakers (id) where appearance_count = 0`,
    `create index speakers_stale on speakers (id) where stale = 1`,

    // What stories call a speaker: NAME, FAMILY_NAME or DESCRIPTION, and in how many articles.
    `create table speaker_labels (
      speaker_id ${text} not null references speakers (id) on delete cascade,
      kind ${text} not null,
      label_key ${text} not null,
      label ${text} not null,
      label_folded ${text} not null,
      order_key ${text} not null,
      uses integer not null,
      primary key (speaker_id, kind, label_key)
    ) ${link}`,
    `create index labels_unused on speaker_labels (speaker_id) where uses = 0`,

    // What each source added to the uses above, to be taken off when it is replaced.
    `create table source_labels (
      source_id ${text} not null references sources (id) on delete cascade,
      speaker_id ${text} not null,
      kind ${text} not null,
      label_key ${text} not null,
      uses integer not null,
      primary key (source_id, speaker_id, kind, label_key)
    ) ${link}`,

    // A position is the order of first mention in the paragraphs; null for those only credited.
    `create table appearances (
      article_id ${text} not null references articles (id) on delete cascade,
      speaker_id ${text} not null references speakers (id),
      position integer,
      published_utc ${text} not null,
      primary key (article_id, speaker_id)
    ) ${link}`,
    `create index appearances_by_speaker on appearances (speaker_id, published_utc, article_id)`,

    `create table credited (
      article_id ${text} not null references articles (id) on delete cascade,
      speaker_id ${text} not null references speakers (id),
      is_author integer not null,
      published_utc ${text} not null,
      primary key (article_id, speaker_id)
    ) ${link}`,
    `create index credited_by_speaker on credited (speaker_id, published_utc, article_id)`,

    `create table paragraph_speakers (
      paragraph_id ${text} not null references paragraphs (id) on delete cascade,
      speaker_id ${text} not null,
      position integer not null,
      primary key (paragraph_id, speaker_id)
    ) ${link}`,

    `create table quotes (
      id ${text} primary key,
      article_id ${text} not null references articles (id) on delete cascade,
      source_id ${text} not null,
      position integer not null,
      kind ${text} not null,
      text ${text} not null,
      text_folded ${text} not null,
      segments ${text} not null,
      paragraph_ids ${text} not null,
      speaker_id ${text} references speakers (id),
      method ${text},
      confidence ${real},
      confidence_key ${real} not null,
      attribution ${text},
      published_utc ${text} not null
    ) ${table}`,
    `create index quotes_by_article on quotes (article_id, position)`,
    `create index quotes_by_publication on quotes (published_utc, article_id, position)`,
    `create index quotes_by_speaker on quotes (speaker_id, published_utc, article_id, position)`,
    `create index quotes_by_confidence on quotes (confidence_key, id)`,

    `create table quote_paragraphs (
      paragraph_id ${text} not null references paragraphs (id) on delete cascade,
      quote_id ${text} not null,
      primary key (paragraph_id, quote_id)
    ) ${link}`,

    `create table diagnostics (
      source_id ${text} not null references sources (id) on delete cascade,
      position integer not null,
      article_id ${text},
      code ${text} not null,
      severity ${text} not null,
      message ${text} not null,
      span_start integer,
      span_end integer,
      primary key (source_id, position)
    ) ${link}`,
    `create index diagnostics_by_article on diagnostics (article_id, position)`,
  ],
};
