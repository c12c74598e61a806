select coalesce(q.speaker_id, fw.speaker_id, '') as key_0, cast(count(*) as integer) as number from quotes as q left join quote_speakers as fw on fw.quote_id = q.id
  where (q.rowid % 64 <> 0 or wiregraph_in_time()) and true group by coalesce(q.speaker_id, fw.speaker_id, '')
  order by number desc, key_0 limit $1;

select coalesce(fs.kind, '') as key_0, min(case fs.kind when 'Person' then 'PERSON' when 'Organization' then 'ORGANIZATION'
  when 'UnnamedSource' then 'UNNAMED_SOURCE' end) as text_0, cast(count(distinct q.id) as integer) as number from quotes as q left join quote_speakers as fw on fw.quote_id = q.id left join speakers as fs on fs.id = coalesce(q.speaker_id, fw.speaker_id)
  where (q.rowid % 64 <> 0 or wiregraph_in_time()) and true group by coalesce(fs.kind, '')
  order by number desc, key_0 limit $1;

select coalesce(fc.speaker_id, '') as key_0, coalesce(q.speaker_id, fw.speaker_id, '') as key_1, substr(q.published_utc, 1, 7) as key_2, substr(min(q.published_utc), 1, 7) as text_2, cast(count(distinct q.id) as integer) as number from quotes as q left join credited as fc on fc.article_id = q.article_id and fc.is_author = 1 left join quote_speakers as fw on fw.quote_id = q.id
  where (q.rowid % 64 <> 0 or wiregraph_in_time()) and true group by coalesce(fc.speaker_id, ''), coalesce(q.speaker_id, fw.speaker_id, ''), substr(q.published_utc, 1, 7)
  order by number desc, key_0, key_1, key_2 limit $1;

select cast(count(*) as integer) as number from quotes as q
  where true;

select coalesce(fd.place_folded, '') as key_0, min(fd.place) as text_0, cast(count(distinct a.id) as integer) as number from articles as a left join dateline_places as fd on fd.article_id = a.id
  where (a.rowid % 64 <> 0 or wiregraph_in_time()) and true group by coalesce(fd.place_folded, '')
  order by number desc, key_0 limit $1;

select s.id, s.name, s.family_name, s.name_key as key_0, s.id as key_1 from speakers as s
  where (s.kind = 'Person' and ((s.rowid % 64 <> 0 or wiregraph_in_time()) and s.quote_count > 0)) order by s.name_key asc, s.id asc limit $1;

select * from (
  select b.*, row_number() over (partition by parent order by number desc, key_0) as place from (select said.speaker_id as parent, q.kind as key_0, min(q.kind) as text_0, cast(count(*) as integer) as number from (
  select speaker_id, id as quote_id from quotes where speaker_id is not null
  union all select speaker_id, quote_id from quote_speakers
  ) as said join quotes as q on q.id = said.quote_id
  where (q.rowid % 64 <> 0 or wiregraph_in_time()) and (said.speaker_id in (select key from json_each($1)) and true) group by said.speaker_id, q.kind) as b
  ) as ranked where place <= $2 order by parent, place;

select * from (
  select b.*, row_number() over (partition by parent order by number desc, key_0) as place from (select l.speaker_id as parent, coalesce(a.agency_folded, '') as key_0, min(a.agency) as text_0, cast(count(*) as integer) as number from appearances as l join articles as a on a.id = l.article_id
  where (a.rowid % 64 <> 0 or wiregraph_in_time()) and (l.speaker_id in (select key from json_each($1)) and (l.position is not null and true)) group by l.speaker_id, coalesce(a.agency_folded, '')) as b
  ) as ranked where place <= $2 order by parent, place;

select s.id, s.kind, s.name, s.family_name, s.article_id from speakers as s where s.id in (select key from json_each($1));
