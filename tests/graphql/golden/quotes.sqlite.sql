select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.path_key as key_0, a.id as key_1 from articles as a
  where (true) order by a.path_key desc, a.id desc limit $1;

select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution from quotes as q
  where q.article_id in (select key from json_each($1)) and true
  order by q.article_id, q.position, q.id;

select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution from quotes as q
  where q.article_id in (select key from json_each($1)) and ((q.rowid % 64 <> 0 or wiregraph_in_time()) and q.kind in (select key from json_each($2)) and (q.speaker_id is not null or q.speaker_ids is not null))
  order by q.article_id, q.position, q.id;

select source_id, text from source_texts where source_id in (select key from json_each($1));

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a where a.id in (select key from json_each($1));

select p.id, p.article_id, p.source_id, p.position, p.kind, p.text, p.section, p.span_start, p.span_end from paragraphs as p where p.id in (select key from json_each($1));

select s.id, s.kind, s.name, s.family_name, s.article_id from speakers as s where s.id in (select key from json_each($1));
