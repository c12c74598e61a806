select cast(count(*) as integer) as number from articles as a
  where true;

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.path_key as key_0, a.id as key_1 from articles as a
  where (true) order by a.path_key asc, a.id asc limit $1;

select f.id, f.folder, f.path, f.encoding, f.size_in_bytes, f.sha256, f.ingested_at from sources as f where f.id in (select key from json_each($1));

select source_id, text from source_texts where source_id in (select key from json_each($1));

select d.source_id, d.article_id, d.code, d.severity, d.message, d.span_start, d.span_end from diagnostics as d
  where d.article_id in (select key from json_each($1)) order by d.source_id, d.position;

select s.id, s.kind, s.name, s.family_name, s.article_id from speakers as s where s.id in (select key from json_each($1));

select m.article_id as parent, s.id, s.name, s.family_name
  from appearances as m join speakers as s on s.id = m.speaker_id
  where m.article_id in (select key from json_each($1)) and m.position is not null and s.kind = 'Person'
  order by m.article_id, m.position, s.id;

select d.source_id, d.article_id, d.code, d.severity, d.message, d.span_start, d.span_end from diagnostics as d
  where d.source_id in (select key from json_each($1)) order by d.source_id, d.position;

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a
  where a.source_id in (select key from json_each($1)) order by a.source_id, a.position, a.id;
