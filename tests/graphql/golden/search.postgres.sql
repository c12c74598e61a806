select cast(count(*) as integer) as number from search_documents as doc where ((doc.words @@ cast($1 as tsquery)) and not strpos(doc.tokens, $2) > 0);

select 0 as term, scope, documents as number, words from search_totals union all select 1, doc.scope, cast(count(*) as integer), 0
  from search_documents as doc where (doc.words @@ cast($1 as tsquery)) group by doc.scope;

select cast(count(*) as integer) as number from search_documents as doc where ((doc.words @@ cast($1 as tsquery) and strpos(doc.tokens, $2) > 0) and doc.scope in ($3, $4) and (doc.article_id in (select a.id from articles as a where ((a.agency_folded = $5))) or doc.id in (
  select n.speaker_id from appearances as n join articles as a on a.id = n.article_id
  where n.position is not null and ((a.agency_folded = $6))
  )));

select 0 as term, scope, documents as number, words from search_totals union all select 1, doc.scope, cast(count(*) as integer), 0
  from search_documents as doc where (doc.words @@ cast($1 as tsquery) and strpos(doc.tokens, $2) > 0) group by doc.scope union all select 2, doc.scope, cast(count(*) as integer), 0
  from search_documents as doc where (doc.words @@ cast($3 as tsquery)) group by doc.scope;

with measures (scope, base, slope, weight_0) as (values (cast($1 as text), cast($2 as double precision), cast($3 as double precision), cast($4 as double precision)), (cast($5 as text), cast($6 as double precision), cast($7 as double precision), cast($8 as double precision)), (cast($9 as text), cast($10 as double precision), cast($11 as double precision), cast($12 as double precision))),
  hits as materialized (
  select doc.scope, doc.id, m.weight_0 * (1 - (m.base + doc.length * m.slope) / (cast((octet_length(doc.tokens) - octet_length(replace(doc.tokens, $13, ''))) as double precision) / cast($14 as double precision) + (m.base + doc.length * m.slope))) as score from search_documents as doc cross join measures as m
  where m.scope = doc.scope and ((doc.words @@ cast($15 as tsquery)) and not strpos(doc.tokens, $16) > 0)
  )
  select h.scope, h.id, h.score, h.score as key_0, h.id as key_1 from hits as h
  where (true) order by h.score desc, h.id asc limit $17;

with measures (scope, base, slope, weight_0, weight_1) as (values (cast($1 as text), cast($2 as double precision), cast($3 as double precision), cast($4 as double precision), cast($5 as double precision))),
  hits as materialized (
  select doc.scope, doc.id, m.weight_0 * (1 - (m.base + doc.length * m.slope) / (cast((octet_length(doc.tokens) - octet_length(replace(doc.tokens, $6, ''))) as double precision) / cast($7 as double precision) + (m.base + doc.length * m.slope))) + m.weight_1 * (1 - (m.base + doc.length * m.slope) / (cast((octet_length(doc.tokens) - octet_length(replace(doc.tokens, $8, ''))) as double precision) / cast($9 as double precision) + (m.base + doc.length * m.slope))) as score from search_documents as doc cross join measures as m
  where m.scope = doc.scope and ((doc.words @@ cast($10 as tsquery) and strpos(doc.tokens, $11) > 0) and doc.scope in ($12, $13) and (doc.article_id in (select a.id from articles as a where ((a.agency_folded = $14))) or doc.id in (
  select n.speaker_id from appearances as n join articles as a on a.id = n.article_id
  where n.position is not null and ((a.agency_folded = $15))
  )))
  )
  select h.scope, h.id, h.score, h.score as key_0, h.id as key_1 from hits as h
  where (true) order by h.score desc, h.id asc limit $16;

select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count from articles as a where a.id in (select key from json_each($1));

select p.id, p.article_id, p.source_id, p.position, p.kind, p.text, p.section, p.span_start, p.span_end from paragraphs as p where p.id in (select key from json_each($1));

select s.id, s.kind, s.name, s.family_name, s.article_id from speakers as s where s.id in (select key from json_each($1));

select source_id, text from source_texts where source_id in (select key from json_each($1));

select parent.key as parent, child.* from json_each($1) as parent
  cross join lateral (select a.id, a.source_id, a.position, a.span_start, a.span_end, a.title, a.headline,
  a.alternative_headlines, a.slugline, a.keywords, a.byline, a.credits, a.dateline, a.agency, a.copyright_notice,
  a.editorial_note, a.published_at, a.published_on, a.ingested_at, a.word_count, a.published_utc as key_0, a.id as key_1 from appearances as l join articles as a on a.id = l.article_id
  where l.speaker_id = parent.key and l.position is not null and (true)
  order by l.published_utc desc, l.article_id desc limit $2) as child
  order by key_0 desc, key_1 desc;

select p.id, p.article_id, p.source_id, p.position, p.kind, p.text, p.section, p.span_start, p.span_end from paragraphs as p
  where p.article_id in (select key from json_each($1)) order by p.article_id, p.position, p.id;

select m.paragraph_id as parent, s.id, s.name, s.family_name
  from paragraph_speakers as m join speakers as s on s.id = m.speaker_id
  where m.paragraph_id in (select key from json_each($1)) and s.kind = 'Person'
  order by m.paragraph_id, m.position, s.id;
