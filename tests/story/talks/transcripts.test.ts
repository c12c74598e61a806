import { describe, expect, test } from 'vitest';
import { rowsOf } from '../parse.ts';
import type { Row } from '../parse.ts';

/** Each text with the quotations it should give. */
const CASES: Readonly<Record<string, readonly [text: string, ...rows: Row[]]>> = {
  'names in capitals, full, then short': [
    'The harbour board met.\n\nANNA RUHL: I begin.\n\nPETER ORME: You always do.\n\nRUHL: Then stop me.',
    ['I begin.', 'ANNA RUHL', 'ANNA RUHL'],
    ['You always do.', 'PETER ORME', 'PETER ORME'],
    ['Then stop me.', 'ANNA RUHL', 'RUHL'],
  ],
  'a mark in brackets before a label': [
    'The harbour board met.\n\n[*] ANNA RUHL: I begin.\n\n[*] PETER ORME: You always do.\n\n[*] RUHL: Then stop me.',
    ['I begin.', 'ANNA RUHL', 'ANNA RUHL'],
    ['You always do.', 'PETER ORME', 'PETER ORME'],
    ['Then stop me.', 'ANNA RUHL', 'RUHL'],
  ],
  'who speaks is listed above, a line each': [
    'Levy briefing\n\nSPEAKERS:\nANNA RUHL, PRESS SECRETARY\nTOM HULL, HARBOR COMMISSIONER\n\nRUHL: We will take two questions.\n\nHULL: I will not.\n\nRUHL: Thank you.',
    ['We will take two questions.', 'ANNA RUHL', 'RUHL'],
    ['I will not.', 'TOM HULL', 'HULL'],
    ['Thank you.', 'ANNA RUHL', 'RUHL'],
  ],
  'who speaks is listed above, blank lines between': [
    'Levy briefing\n\nSPEAKERS:\n\nANNA RUHL, PRESS SECRETARY\n\nTOM HULL, HARBOR COMMISSIONER\n\nRUHL: We will take two questions.\n\nHULL: I will not.\n\nRUHL: Thank you.',
    ['We will take two questions.', 'ANNA RUHL', 'RUHL'],
    ['I will not.', 'TOM HULL', 'HULL'],
    ['Thank you.', 'ANNA RUHL', 'RUHL'],
  ],
  'who is listed may have a first name that is not known': [
    'Levy briefing\n\nSPEAKERS:\nZORVAN RUHL, PRESS SECRETARY\nQUILLA HULL, HARBOR COMMISSIONER\n\nRUHL: We will take two questions.\n\nHULL: I will not.',
    ['We will take two questions.', 'ZORVAN RUHL', 'RUHL'],
    ['I will not.', 'QUILLA HULL', 'HULL'],
  ],
  'somebody unidentified, whatever is said': [
    'The board met.\n\nANNA RUHL: Did you see it?\n\nUNIDENTIFIED MALE: They went that way.\n\nRUHL: I see.',
    ['Did you see it?', 'ANNA RUHL', 'ANNA RUHL'],
    ['They went that way.', null, 'UNIDENTIFIED MALE'],
    ['I see.', 'ANNA RUHL', 'RUHL'],
  ],
  'names with titles, in small letters too': [
    'The board met.\n\nMinister Anna Ruhl: We have paid.\n\nMR. ORME: Have you?\n\nMs. Ruhl: Ask the bank.',
    ['We have paid.', 'Anna Ruhl', 'Minister Anna Ruhl'],
    ['Have you?', 'ORME', 'MR. ORME'],
    ['Ask the bank.', 'Anna Ruhl', 'Ms. Ruhl'],
  ],
  'names with what they do': [
    'COMMENTS\n\nANNA RUHL, analyst at Nordbank: I think it holds.\n\nTOM HULL, trader at Quay Ltd: We would sell.',
    ['I think it holds.', 'ANNA RUHL', 'ANNA RUHL'],
    ['We would sell.', 'TOM HULL', 'TOM HULL'],
  ],
  'a label that names nobody of the story': [
    'The board met.\n\nMODERATOR: Who begins?\n\nANNA RUHL: I do.\n\nCOURIER: Why you?',
    ['Who begins?', 'MODERATOR', 'MODERATOR'],
    ['I do.', 'ANNA RUHL', 'ANNA RUHL'],
    ['Why you?', null, 'COURIER'],
  ],
  'what is reported in a turn is another’s; I is whoever speaks': [
    'ANNA RUHL: You heard him. Peter Orme called me "a mule".\n\nTOM HULL: I said last week that it was wrong.',
    ['You heard him. Peter Orme called me "a mule".', 'ANNA RUHL', 'ANNA RUHL'],
    ['a mule', 'Peter Orme', 'Peter Orme'],
    ['I said last week that it was wrong.', 'TOM HULL', 'TOM HULL'],
    ['that it was wrong', 'TOM HULL', 'I'],
  ],
  'what somebody would add in a turn is added there': [
    'ANNA RUHL: You heard him.\n\nTOM HULL: I would add that it was wrong. I say it rained.',
    ['You heard him.', 'ANNA RUHL', 'ANNA RUHL'],
    ['I would add that it was wrong. I say it rained.', 'TOM HULL', 'TOM HULL'],
  ],
  'words between marks that nobody there says are part of the turn': [
    'ANNA RUHL: You know the "Quay Tax" and its friends.\n\nTOM HULL: We do.',
    ['You know the "Quay Tax" and its friends.', 'ANNA RUHL', 'ANNA RUHL'],
    ['We do.', 'TOM HULL', 'TOM HULL'],
  ],
  'a turn can begin with he, a number or a small letter': [
    'The board met.\n\nANNA RUHL: You know him.\n\nTOM HULL: He lied.\n\nRUHL: 45 times.\n\nHULL: I know.\n\nRUHL: So do I.',
    ['You know him.', 'ANNA RUHL', 'ANNA RUHL'],
    ['He lied.', 'TOM HULL', 'TOM HULL'],
    ['45 times.', 'ANNA RUHL', 'RUHL'],
    ['I know.', 'TOM HULL', 'HULL'],
    ['So do I.', 'ANNA RUHL', 'RUHL'],
  ],
  'brackets and a seat behind the name': [
    'Anna Ruhl met the others.\n\nCHAIRMAN TOM HULL: We begin.\n\nSENATOR PETER ORME (D-Ohio): I paid.\n\nRUHL (laughing): I did.\n\nSEN. EVA LORN, D-OHIO: I saw you.\n\nRUHL [to Hull]: I did not.',
    ['We begin.', 'TOM HULL', 'CHAIRMAN TOM HULL'],
    ['I paid.', 'PETER ORME', 'SENATOR PETER ORME'],
    ['I did.', 'Anna Ruhl', 'RUHL'],
    ['I saw you.', 'EVA LORN', 'SEN. EVA LORN'],
    ['I did not.', 'Anna Ruhl', 'RUHL'],
  ],
  'a newspaper asks, in small letters': [
    'Anna Ruhl spoke to the Courier. It rained.\n\nthe Courier: Is it safe?\n\nRuhl: I think so.\n\nLook: I sail it.\n\nThe Courier: Will you take me?\n\nRuhl: It floats.',
    ['Is it safe?', null, 'the Courier'],
    ['I think so. Look: I sail it.', 'Anna Ruhl', 'Ruhl'],
    ['Will you take me?', null, 'The Courier'],
    ['It floats.', 'Anna Ruhl', 'Ruhl'],
  ],
  'what may have a label ends a turn, though nobody asks there': [
    'The board met.\n\nIt heard Anna Ruhl and Peter Orme.\n\nRuhl: I begin.\n\nPeter Orme: Will you?\n\nLorn Courier: A view. I liked it.\n\nRuhl: I will.',
    ['I begin.', 'Anna Ruhl', 'Ruhl'],
    ['Will you?', 'Peter Orme', 'Peter Orme'],
    ['I will.', 'Anna Ruhl', 'Ruhl'],
  ],
  'a label says nothing by a verb of its turn': [
    'ILSE RUDD: You try telling them it is safe.\n\nTOM HULL: Ilse Rudd, thank you for that.\n\nRUDD: Thank you.',
    ['You try telling them it is safe.', 'Ilse Rudd', 'ILSE RUDD'],
    ['Ilse Rudd, thank you for that.', 'TOM HULL', 'TOM HULL'],
    ['Thank you.', 'Ilse Rudd', 'RUDD'],
  ],
  'nor does anybody by what is put to you, or asked': [
    'ILSE RUDD: Tom Hull, you try telling them it is safe.\n\nTOM HULL: Did I say it leaks? You said it leaks.\n\nRUDD: "It leaks," you said.',
    ['Tom Hull, you try telling them it is safe.', 'ILSE RUDD', 'ILSE RUDD'],
    ['Did I say it leaks? You said it leaks.', 'Tom Hull', 'TOM HULL'],
    ['It leaks,', null, 'you'],
  ],
  'a time stands before the label': [
    'The board met.\n\n10:04 ILSE RUDD: We begin.\n\n[00:12] TOM HULL: You are late.\n\n(00:12:07) SEN. RUDD (laughing): Am I?\n\n9:15 p.m. HULL: You are.',
    ['We begin.', 'ILSE RUDD', 'ILSE RUDD'],
    ['You are late.', 'TOM HULL', 'TOM HULL'],
    ['Am I?', 'ILSE RUDD', 'SEN. RUDD'],
    ['You are.', 'TOM HULL', 'HULL'],
  ],
  'what is heard beside the words is not said': [
    'The board met.\n\nANN LEE: We go. (Laughter.) You stay (crosstalk).\n\nTOM HULL: (Applause.) I do [inaudible] mind (and say so).\n\n(LAUGHTER)\n\nAnd I stay.\n\nLEE: (Laughs.)\n\nHULL: I see.',
    ['We go. You stay', 'ANN LEE', 'ANN LEE'],
    ['I do mind (and say so). And I stay.', 'TOM HULL', 'TOM HULL'],
    ['I see.', 'TOM HULL', 'HULL'],
  ],
  'two speak in one paragraph': [
    'The board met.\n\nANN LEE: I go. TOM HULL: You stay.\n\nLEE: Will you? I asked him: why? HULL: "I said no," he said.',
    ['I go.', 'ANN LEE', 'ANN LEE'],
    ['You stay.', 'TOM HULL', 'TOM HULL'],
    ['Will you? I asked him: why?', 'ANN LEE', 'LEE'],
    ['I said no,', 'TOM HULL', 'HULL'],
  ],
  'what heads a line is no speaker, and ends a turn': [
    'The board met.\n\nANN LEE: I go.\n\nWARNING: You will see blood. I did.\n\nTOM HULL: You stay.\n\nSPOILER ALERT: You will see more. Will you?\n\nJUROR 2: Did you?',
    ['I go.', 'ANN LEE', 'ANN LEE'],
    ['You stay.', 'TOM HULL', 'TOM HULL'],
    ['Did you?', null, 'JUROR 2'],
  ],
  'in capitals who is not named asks or speaks again': [
    'The board met.\n\nANN LEE: I go.\n\nSAUCE: You stir.\n\nTOM HULL: You stay.\n\nVOICE: I do.\n\nLEE: No.\n\nVOICE: Yes.',
    ['I go.', 'ANN LEE', 'ANN LEE'],
    ['You stay.', 'TOM HULL', 'TOM HULL'],
    ['I do.', null, 'VOICE'],
    ['No.', 'ANN LEE', 'LEE'],
    ['Yes.', null, 'VOICE'],
  ],
  'a record has courtesies, as letters have': [
    'The board met.\n\nAnna Ruhl met Tom Hull.\n\nMr. Hull: You printed that I had left.\n\nMs. Ruhl: I did.\n\nMr. Hull: Why?',
    ['You printed that I had left.', 'Tom Hull', 'Mr. Hull'],
    ['I did.', 'Anna Ruhl', 'Ms. Ruhl'],
    ['Why?', 'Tom Hull', 'Mr. Hull'],
  ],
  'a headline tells the full name of a label': [
    'Ilse Ruhl and the\nboard of the ferry\n\nRUHL: I begin.\n\nTOM HULL: You always do.\n\nRUHL: Then stop me.',
    ['I begin.', 'Ilse Ruhl', 'RUHL'],
    ['You always do.', 'TOM HULL', 'TOM HULL'],
    ['Then stop me.', 'Ilse Ruhl', 'RUHL'],
  ],
  'initials stand for whoever alone is named with such a name': [
    'The board met.\n\nDagny Holt spoke to Marit Sund. Maria Stern was there.\n\nLorn Post: How is it?\n\nMarit Sund: Odd.\n\nLP: And the house?\n\nDH: I know it.\n\nMS: I sleep there.\n\nLP: Do you?\n\nMS: Yes.\n\nD.H.: No.',
    ['Odd.', 'Marit Sund', 'Marit Sund'],
    ['And the house?', null, 'LP'],
    ['I know it.', 'Dagny Holt', 'DH'],
    ['I sleep there.', null, 'MS'],
    ['Do you?', null, 'LP'],
    ['Yes.', null, 'MS'],
    ['No.', 'Dagny Holt', 'D.H.'],
  ],
  'those who talk and are not named': [
    'The board met.\n\nModerator: We begin.\n\nAnna Ruhl: I do.\n\nGuest from Lorn: We like it.\n\nAnna Ruhl: So I hear.\n\nAudience member: You lied!',
    ['We begin.', 'Moderator', 'Moderator'],
    ['I do.', 'Anna Ruhl', 'Anna Ruhl'],
    ['So I hear.', 'Anna Ruhl', 'Anna Ruhl'],
    ['You lied!', 'Audience member', 'Audience member'],
  ],
  'a label in the first line with brackets is no dateline': [
    'The board met\n\nSEN. ANNA RUHL (R-Ohio): I begin.\n\nUNIDENTIFIED MALE: We can see.\n\nRUHL: You can.',
    ['I begin.', 'ANNA RUHL', 'SEN. ANNA RUHL'],
    ['We can see.', null, 'UNIDENTIFIED MALE'],
    ['You can.', 'ANNA RUHL', 'RUHL'],
  ],
  'people of some age': [
    'We asked at the pier.\n\nAnna Ruhl, 45, Lorn: I use it.\n\nTom Hull, 31: We do too.\n\nEva Lorn, baker: It is old.',
    ['I use it.', 'Anna Ruhl', 'Anna Ruhl'],
    ['We do too.', 'Tom Hull', 'Tom Hull'],
    ['It is old.', 'Eva Lorn', 'Eva Lorn'],
  ],
  'the first turn is no headline': [
    'ILSE ORME: Have you paid?\n\nTOM HULL: You know.\n\nORME: When?\n\nHULL: On Monday.',
    ['Have you paid?', 'ILSE ORME', 'ILSE ORME'],
    ['You know.', 'TOM HULL', 'TOM HULL'],
    ['When?', 'ILSE ORME', 'ORME'],
    ['On Monday.', 'TOM HULL', 'HULL'],
  ],
  'what sounds spoken goes on with a turn': [
    'The board met.\n\nILSE ORME: The boat is old.\n\nIt leaks. It cost a lot.\n\nTOM HULL: You knew.\n\nIt left that day.\n\nThat was in May.\n\nORME: No.\n\nThe crew don’t.\n\nAnd the town is far.\n\nHULL: So?\n\nThe clerk reads the minutes.',
    ['The boat is old. It leaks. It cost a lot.', 'ILSE ORME', 'ILSE ORME'],
    ['You knew.', 'TOM HULL', 'TOM HULL'],
    ['No. The crew don’t. And the town is far.', 'ILSE ORME', 'ORME'],
    ['So?', 'TOM HULL', 'HULL'],
  ],
};

describe('transcripts: labels that name who speaks', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...rows]) => {
    expect(rowsOf(text)).toEqual(rows);
  });
});
