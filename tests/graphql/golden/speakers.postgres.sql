select cast(count(*) as integer) as number from speakers as s
  where s.kind = 'Person' and true;

select s.id, s.name, s.family_name, s.quote_count as key_0, s.name_key as key_1, s.id as key_2 from speakers as s
  where (s.kind = 'Person' and true) order by s.quote_count desc, s.name_key asc, s.id asc limit $1;

select s.id, s.name, s.family_name, s.name_key as key_0, s.id as key_1 from speakers as s
  where (s.kind = 'Person' and (s.quote_count = 0)) order by s.name_key asc, s.id asc limit $1;

select cast(count(*) as integer) as number from quotes as q
  where ((strpos(q.text_folded, $1) > 0));

select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q
  where (((strpos(q.text_folded, $1) > 0))) order by q.published_utc desc, q.article_id desc, q.position asc, q.id asc limit $2;

select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q
  where ((((q.text_folded >= $1 and q.text_folded < $2)))) order by q.published_utc desc, q.article_id desc, q.position asc, q.id asc limit $3;

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.published_utc as key_0, a.id as key_1 from appearances as l join articles as a on a.id = l.article_id
  where l.speaker_id = parent.key and l.position is not null and (true)
  order by l.published_utc desc, l.article_id desc limit $2) as child
  order by key_0 desc, key_1 desc;

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.published_utc as key_0, a.id as key_1 from credited as l join articles as a on a.id = l.article_id
  where l.speaker_id = parent.key and true and (true)
  order by l.published_utc desc, l.article_id desc limit $2) as child
  order by key_0 desc, key_1 desc;

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.published_utc as key_0, a.id as key_1 from credited as l join articles as a on a.id = l.article_id
  where l.speaker_id = parent.key and true and (true)
  order by l.published_utc desc, l.article_id desc limit $2) as child
  order by key_0 desc, key_1 desc;

select l.speaker_id as parent, cast(count(*) as integer) as number
  from appearances as l join articles as a on a.id = l.article_id
  where l.speaker_id in (select key from json_each($1)) and l.position is not null and true
  group by l.speaker_id;

select l.speaker_id as parent, cast(count(*) as integer) as number
  from credited as l join articles as a on a.id = l.article_id
  where l.speaker_id in (select key from json_each($1)) and true and true
  group by l.speaker_id;

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q where q.id in (select way.id from (select * from (select q.id as id, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q
  where q.speaker_id = parent.key and (true)
  order by q.published_utc asc, q.article_id asc, q.position desc, q.id desc limit $2) as one union all select * from (select q.id as id, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quote_speakers as w join quotes as q on q.id = w.quote_id
  where w.speaker_id = parent.key and (true)
  order by q.published_utc asc, q.article_id asc, q.position desc, q.id desc limit $3) as one) as way order by key_0 asc, key_1 asc, key_2 desc, key_3 desc limit $4)) as child
  order by key_0 asc, key_1 asc, key_2 desc, key_3 desc;

select said.speaker_id as parent, cast(count(*) as integer) as number
  from (
  select speaker_id, id as quote_id from quotes where speaker_id is not null
  union all select speaker_id, quote_id from quote_speakers
  ) as said join quotes as q on q.id = said.quote_id
  where said.speaker_id in (select key from json_each($1)) and true
  group by said.speaker_id;

select s.id, s.kind, s.name, s.family_name, s.article_id from speakers as s where s.id in (select key from json_each($1));

select l.speaker_id as parent, l.label
  from speaker_labels as l join speakers as s on s.id = l.speaker_id
  where l.speaker_id in (select key from json_each($1)) and l.kind = $2 and (l.kind <> 'NAME' or l.label <> s.name)
  order by l.speaker_id, l.uses desc, l.label;

select l.speaker_id as parent, l.label
  from speaker_labels as l join speakers as s on s.id = l.speaker_id
  where l.speaker_id in (select key from json_each($1)) and l.kind = $2 and (l.kind <> 'NAME' or l.label <> s.name)
  order by l.speaker_id, l.uses desc, l.label;

select l.speaker_id as parent, l.label
  from speaker_labels as l join speakers as s on s.id = l.speaker_id
  where l.speaker_id in (select key from json_each($1)) and l.kind = $2 and (l.kind <> 'NAME' or l.label <> s.name)
  order by l.speaker_id, l.uses desc, l.label;

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a where a.id in (select key from json_each($1));

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select q.id, q.article_id, q.source_id, q.position, q.kind, q.text, q.segments,
  q.content, q.paragraph_ids, q.speaker_id, q.speaker_ids, q.attribution, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q where q.id in (select way.id from (select * from (select q.id as id, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quotes as q
  where q.speaker_id = parent.key and (true)
  order by q.published_utc desc, q.article_id desc, q.position asc, q.id asc limit $2) as one union all select * from (select q.id as id, q.published_utc as key_0, q.article_id as key_1, q.position as key_2, q.id as key_3 from quote_speakers as w join quotes as q on q.id = w.quote_id
  where w.speaker_id = parent.key and (true)
  order by q.published_utc desc, q.article_id desc, q.position asc, q.id asc limit $3) as one) as way order by key_0 desc, key_1 desc, key_2 asc, key_3 asc limit $4)) as child
  order by key_0 desc, key_1 desc, key_2 asc, key_3 asc;

select said.speaker_id as parent, cast(count(*) as integer) as number
  from (
  select speaker_id, id as quote_id from quotes where speaker_id is not null
  union all select speaker_id, quote_id from quote_speakers
  ) as said join quotes as q on q.id = said.quote_id
  where said.speaker_id in (select key from json_each($1)) and true
  group by said.speaker_id;
