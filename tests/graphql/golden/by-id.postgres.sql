select f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at from sources as f where f.path_key = $1 and f.path = $2 order by f.folder;

select f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at from sources as f where f.path_key = $1 and f.path = $2 order by f.folder;

select f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at from sources as f where f.path_key = $1 and f.path = $2 order by f.folder;

select source_id, text from source_texts where source_id in (select key from json_each($1));

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a where a.id in (select key from json_each($1));
