import { describe, expect, test } from 'vitest';
import { rowsOf } from '../parse.ts';

/** Texts with labels in which nobody talks, so that nothing is a quotation. */
const NO_TALK: Readonly<Record<string, string>> = {
  'a list of prizes is no talk, with marks or without':
    'PRESENT:\n\nANNA RUHL, PRESS SECRETARY\n\nTOM HULL, HARBOR COMMISSIONER\n\n[*] RUHL: First prize.\n\n[*] HULL: Second prize.\n\nUNIDENTIFIED ENTRANT: Third prize.',
  'how each voted is no talk': 'The vote is over.\n\nAnna Ruhl: yes.\n\nPeter Orme: no.',
  'places are no speakers': 'LONDON: Rain, and we like it.\n\nPARIS: Fog.\n\nOSLO: Do you ski?',
  'portraits and lists are no talk':
    'Ten lives.\n\nAnna Ruhl: She left the bank. We miss her there.\n\nTom Hull: His boat is sold. You can see it.',
  'nor is praise of several in which nobody says I':
    'Stars.\n\nAnna Ruhl: A star, and we all knew it.\n\nTom Hull: Who would have thought it?\n\nEva Lorn: You could not miss her.',
  'nor are descriptions of those who died':
    'Deaths.\n\nAnna Ruhl: a baker whom we all knew.\n\nTom Hull: a pilot.',
  'nor are books, a line for each':
    'Books for the summer.\n\nAnna Ruhl: The Ferry. A book you will love.\n\nTom Hull: Quay Tax. Do you pay it?',
  'nor are fields of a recipe, among them whoever cooks':
    'Here is a cake.\n\nINGREDIENTS: Flour.\n\nMETHOD: You beat the eggs.\n\nANNA RUHL: A book of cakes.',
  'nor is what players did':
    'Ratings.\n\nTOM HULL: Saved two. We give him 8.\n\nANNA RUHL: Gave away a goal. Did you see it?\n\nHULL: Won the cup.',
  'nor is where each of them stands':
    'The bill is here.\n\nANNA RUHL: Supports it. Would you?\n\nTOM HULL: Opposes the bill that we know.\n\nRUHL: Wants it all.',
  'letters are to whom they begin with':
    'Letters to the Courier.\n\nMr. Hull: You printed that I had left. I have not.\n\nDear Sir: We were shocked by you.\n\nDear Mr. Orme: Why do you write?\n\nMs. Ruhl: You are wrong.\n\nMr. Hull: You lied.',
  'nor does who answers one of them talk':
    'Letters\n\nMs. Ruhl: You printed that I left.\n\nEditor: Why do you write so? I have not.\n\nMr. Hull: We are shocked.\n\nMs. Ruhl: I read you.\n\nEditor: Do you read? I do.',
  'questions of readers are no talk':
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: When will you know more?\n\nA: On Monday.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Do I get my money back?\n\nA: No.',
  'nor are questions of what they do':
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: How do you get there?\n\nA: By bus.\n\nQ: Are you insured?\n\nA: Yes.\n\nQ: Can you sail?\n\nA: No.',
  'nor are those answered to readers':
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: What do you need?\n\nA: A form.\n\nQ: Who pays?\n\nA: The town pays you.\n\nQ: When?\n\nA: On Monday.',
  'questions that the reporter answers too are no talk':
    'Minister Anna Ruhl closed the ferry. Here are some questions and answers.\n\nQ: When does it sail?\n\nA: It does not.',
  'nor are facts': 'Facts.\n\nWHO: Anna Ruhl, and you.\n\nWHAT: A boat.\n\nAnna Ruhl: Forty-five, we hear.',
  'nor are grades': 'Anna Ruhl reads the ratings for you.\n\nA: Nordbank\n\nB: Orme Mills\n\nQ: Quay Ltd',
  'nor are votes by family name':
    'We counted.\n\nRUHL: 45 percent\n\nORME: 40 percent\n\nAnna Ruhl left. So did you, Tom Orme.',
  'one label is no talk': 'Anna Ruhl left.\n\nAnna Ruhl: what you need to know.\n\nShe was 40.',
  'an initial is no answer': 'A. J. Ruhl left us.\n\nA. N. Orme stays with me.',
};

describe('labels that make no talk', () => {
  test.each(Object.entries(NO_TALK))('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([]);
  });
});
