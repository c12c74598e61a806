import { describe, expect, test } from 'vitest';
import { rowsOf } from '../parse.ts';
import type { Row } from '../parse.ts';

/** Each text with the quotations it should give. */
const CASES: Readonly<Record<string, readonly [text: string, ...rows: Row[]]>> = {
  'questions and answers: whoever is interviewed answers, who asks is not told': [
    'Anna Ruhl runs the ferry. Peter Orme paints it. She spoke to the Courier.\n\nQ: Is it safe?\n\nA: It floats.\n\nQ. And now?\n\nA. Now I sail.',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
    ['And now?', null, 'Q.'],
    ['Now I sail.', 'Anna Ruhl', 'A.'],
  ],
  'of two who are named before the questions nobody is guessed': [
    'Anna Ruhl and Peter Orme answered questions.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', null, 'A'],
  ],
  'a line that leads to them with a colon says none of them': [
    'Anna Ruhl runs the ferry. She told the Courier:\n\nQ: Is it safe?\n\nA: It floats, and I sail.\n\nQ: And now?\n\nA: Now I sail.',
    ['Is it safe?', null, 'Q'],
    ['It floats, and I sail.', 'Anna Ruhl', 'A'],
    ['And now?', null, 'Q'],
    ['Now I sail.', 'Anna Ruhl', 'A'],
  ],
  'between marks the label leads to the words as well': [
    'Anna Ruhl answered questions.\n\nQ: "Is it safe?"\n\nA: "It floats."',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
  ],
  'a pronoun behind them means whoever the label means': [
    'Anna Ruhl runs the ferry. She answered questions.\n\nQ: Does Peter Orme sail?\n\nA: "He does not," she said.\n\nA: "He is ill," said Tom Hull.',
    ['Does Peter Orme sail?', null, 'Q'],
    ['He does not,', 'Anna Ruhl', 'A'],
    ['He is ill,', 'Tom Hull', 'Tom Hull'],
  ],
  'what somebody told us and whose rights are reserved is no part of the last turn': [
    'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: I sail.\n\nWe do, all of us.\n\nThe owner showed us our boat.\n\nQ: Again?\n\nA: I do.\n\nWe reserve all rights.',
    ['Is it safe?', null, 'Q'],
    ['I sail. We do, all of us. The owner showed us our boat.', 'Anna Ruhl', 'A'],
    ['Again?', null, 'Q'],
    ['I do.', 'Anna Ruhl', 'A'],
  ],
  'who asks and who answers speak in one paragraph': [
    'Anna Ruhl gave an interview.\n\nQ: Is it safe? A: It floats. NOTE: It is old.\n\nQ. And now? A. I sail.',
    ['Is it safe?', null, 'Q'],
    ['It floats. NOTE: It is old.', 'Anna Ruhl', 'A'],
    ['And now?', null, 'Q.'],
    ['I sail.', 'Anna Ruhl', 'A.'],
  ],
  'an author whom the introduction names is who asks': [
    'FERRY TALK\n\nBy Eva Lorn\n\nAnna Ruhl runs the ferry. She spoke to Eva Lorn.\n\nQ: Is it safe?\n\nA: I think so.\n\nQ: "And now?"\n\nA: "I sail."',
    ['Is it safe?', 'Eva Lorn', 'Q'],
    ['I think so.', 'Anna Ruhl', 'A'],
    ['And now?', 'Eva Lorn', 'Q'],
    ['I sail.', 'Anna Ruhl', 'A'],
  ],
  'who interviewed whom, without a byline': [
    'The board met.\n\nEva Lorn of the Courier interviewed Minister Anna Ruhl.\n\nQ: Is it safe?\n\nA: It is.',
    ['Is it safe?', 'Eva Lorn', 'Q'],
    ['It is.', 'Anna Ruhl', 'A'],
  ],
  'who was interviewed by whom': [
    'The board met.\n\nAnna Ruhl, who sails, was interviewed by Eva Lorn. Peter Orme spoke too.\n\nQ: Is it safe?\n\nA: I do think so.',
    ['Is it safe?', 'Eva Lorn', 'Q'],
    ['I do think so.', null, 'A'],
  ],
  'an author whom the introduction does not name may have edited': [
    'A talk\n\nBy Eva Lorn\n\nAnna Ruhl runs the ferry. She gave an interview.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', 'Anna Ruhl', 'A'],
  ],
  'of two who spoke to each other nobody is guessed': [
    'The board met.\n\nAnna Ruhl spoke to Eva Lorn.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', null, 'A'],
  ],
  'by a pronoun whoever the introduction is about spoke to the one who asks': [
    'The board met.\n\nAnna Ruhl runs the ferry. She spoke to the Courier’s Eva Lorn by telephone.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', 'Eva Lorn', 'Q'],
    ['I think so.', 'Anna Ruhl', 'A'],
  ],
  'the headline tells of the interview': [
    'AN INTERVIEW WITH ANNA RUHL\n\nBy Eva Lorn\n\nThe ferry is old. Peter Orme paints it.\n\nQ: Is it safe?\n\nA: It floats.',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
  ],
  'the headline of a wire tells of it before a hyphen': [
    'INTERVIEW-Anna Ruhl on ferries\n\nThe ferry is old. Peter Orme paints it.\n\nQ: Is it safe?\n\nA: It floats.',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
  ],
  'before two of them, and in capitals': [
    'UPDATE 1-Q+A-ANNA RUHL ON FERRIES\n\nThe ferry is old. Peter Orme paints it.\n\nQ: Is it safe?\n\nA: It floats.',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
  ],
  'a headline names one of those whom the introduction names': [
    'Anna Ruhl, alone at sea\n\nBy Eva Lorn\n\nAnna Ruhl runs the ferry. Peter Orme paints it.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', 'Anna Ruhl', 'A'],
  ],
  'a headline and an introduction that name two are no help': [
    'Peter Orme leaves the ferry\n\nBy Eva Lorn\n\nAnna Ruhl runs it.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', null, 'A'],
  ],
  'questions to somebody, again and again, are a talk though no answer says I': [
    'The ferry\n\nAnna Ruhl runs the ferry at Lorn.\n\nQ: Is it safe?\n\nA: It floats.\n\nQ: Why do you sail?\n\nA: It is quiet there.\n\nQ: Who paid you?\n\nA: The town did.',
    ['Is it safe?', null, 'Q'],
    ['It floats.', 'Anna Ruhl', 'A'],
    ['Why do you sail?', null, 'Q'],
    ['It is quiet there.', 'Anna Ruhl', 'A'],
    ['Who paid you?', null, 'Q'],
    ['The town did.', 'Anna Ruhl', 'A'],
  ],
  'who is said to ask does not answer': [
    'The inquest went on.\n\nTom Hull was questioned by the coroner, Judge Eva Roth.\n\nIt rained. Roth asked and left.\n\nQ. Did you go?\n\nA. I went below.',
    ['Did you go?', null, 'Q.'],
    ['I went below.', 'Tom Hull', 'A.'],
  ],
  'a headline that only questions something tells of no interview': [
    'Tom Hull questions the ferry\n\nAnna Ruhl spoke to us. She smiled, and Tom Hull laughed.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', 'Anna Ruhl', 'A'],
  ],
  'a reporter asks where somebody else answers': [
    'Q&A: Skipper Marit Sund\n\nThe 62-year-old spoke to ANR reporter Tom Hull about whales.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', 'Tom Hull', 'Q'],
    ['I think so.', 'Marit Sund', 'A'],
  ],
  'and nobody is told where no other answers': [
    'The last crossing\n\nThe skipper spoke to ANR reporter Tom Hull.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', null, 'A'],
  ],
  'the first question is no headline': [
    'Q: Have you paid?\n\nA: I have.\n\nQ: When?\n\nA: On Monday.',
    ['Have you paid?', null, 'Q'],
    ['I have.', null, 'A'],
    ['When?', null, 'Q'],
    ['On Monday.', null, 'A'],
  ],
  'questions that are answered with what others say are a reporter’s': [
    'What it means\n\nMinister Anna Ruhl closed the ferry.\n\nQ: How do you get there?\n\nA: By bus.\n\nQ: When can you sail?\n\nA: Ruhl says it sails in June.\n\nQ: Did you pay?\n\nA: No.',
    ['it sails in June', 'Anna Ruhl', 'Ruhl'],
  ],
};

describe('questions and answers', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...rows]) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
