select cast(count(*) as integer) as number from sources as f
  where (exists (select 1 from diagnostics as d where d.source_id = f.id and (d.severity in (select key from json_each($1)))) and exists (select 1 from articles as a where a.source_id = f.id));

select f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at, f.path_key as key_0, f.id as key_1 from sources as f
  where ((exists (select 1 from diagnostics as d where d.source_id = f.id and (d.severity in (select key from json_each($1)))) and exists (select 1 from articles as a where a.source_id = f.id))) order by f.path_key asc, f.id asc limit $2;

select d.source_id, d.article_id, d.code, d.severity, d.message, d.span_start, d.span_end from diagnostics as d
  where d.source_id in (select key from json_each($1)) order by d.source_id, d.position;

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a
  where a.source_id in (select key from json_each($1)) order by a.source_id, a.position, a.id;

select source_id, text from source_texts where source_id in (select key from json_each($1));
