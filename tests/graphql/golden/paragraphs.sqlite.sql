select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.published_utc as key_0, a.id as key_1 from articles as a
  where (((a.rowid % 64 <> 0 or wiregraph_in_time()) and (instr(a.headline_folded, $1) > 0))) order by a.published_utc desc, a.id desc limit $2;

select p.id, p.article_id, p.source_id, p.position, p.kind, p.text, p.section, p.span_start, p.span_end from paragraphs as p
  where p.article_id in (select key from json_each($1)) order by p.article_id, p.position, p.id;

select source_id, text from source_texts where source_id in (select key from json_each($1));

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a where a.id in (select key from json_each($1));

select t.paragraph_id as parent, q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution
  from quote_paragraphs as t join quotes as q on q.id = t.quote_id
  where t.paragraph_id in (select key from json_each($1)) order by t.paragraph_id, q.position, q.id;

select m.paragraph_id as parent, s.id, s.name, s.family_name
  from paragraph_speakers as m join speakers as s on s.id = m.speaker_id
  where m.paragraph_id in (select key from json_each($1)) and s.kind = 'Person'
  order by m.paragraph_id, m.position, s.id;
