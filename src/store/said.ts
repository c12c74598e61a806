/** Holds for the quotations (`q`) of whom somebody is known to have said them, alone or together with others. */
export const ATTRIBUTED = '(q.speaker_id is not null or q.speaker_ids is not null)';

/**
 * Who said which quotation, as `said`, with a row for each of several who said one together: a table expression to join
 * `quotes` to. A condition on the speaker is one that the engines ask of the indexes of both tables.
 */
export const SAID = `(
  select speaker_id, id as quote_id from quotes where speaker_id is not null
  union all select speaker_id, quote_id from quote_speakers
) as said`;
