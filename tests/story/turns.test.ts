import { describe, expect, test } from 'vitest';
import { parseStory } from '../../src/story/parse-source.ts';
import { saidIn } from './parse.ts';

/** A quotation: words, speaker, words of the speaker. */
type Row = readonly [words: string, by: string | null, as: string | null];

const rowsOf = (text: string): Row[] => saidIn(text).map(({ words, by, as }): Row => [words, by, as]);

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
  'a list of prizes is no talk, with marks or without': [
    'PRESENT:\n\nANNA RUHL, PRESS SECRETARY\n\nTOM HULL, HARBOR COMMISSIONER\n\n[*] RUHL: First prize.\n\n[*] HULL: Second prize.\n\nUNIDENTIFIED ENTRANT: Third prize.',
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
  'what is reported in a turn is another’s; I is whoever speaks': [
    'ANNA RUHL: You heard him. Peter Orme called me "a mule".\n\nTOM HULL: I said last week that it was wrong.',
    ['You heard him. Peter Orme called me "a mule".', 'ANNA RUHL', 'ANNA RUHL'],
    ['a mule', 'Peter Orme', 'Peter Orme'],
    ['I said last week that it was wrong.', 'TOM HULL', 'TOM HULL'],
    ['that it was wrong', 'TOM HULL', 'I'],
  ],
  'words between marks that nobody there says are part of the turn': [
    'ANNA RUHL: You know the "Quay Tax" and its friends.\n\nTOM HULL: We do.',
    ['You know the "Quay Tax" and its friends.', 'ANNA RUHL', 'ANNA RUHL'],
    ['We do.', 'TOM HULL', 'TOM HULL'],
  ],
  'how each voted is no talk': ['The vote is over.\n\nAnna Ruhl: yes.\n\nPeter Orme: no.'],
  'places are no speakers': ['LONDON: Rain, and we like it.\n\nPARIS: Fog.\n\nOSLO: Do you ski?'],
  'a turn can begin with he, a number or a small letter': [
    'The board met.\n\nANNA RUHL: You know him.\n\nTOM HULL: He lied.\n\nRUHL: 45 times.\n\nHULL: I know.\n\nRUHL: So do I.',
    ['You know him.', 'ANNA RUHL', 'ANNA RUHL'],
    ['He lied.', 'TOM HULL', 'TOM HULL'],
    ['45 times.', 'ANNA RUHL', 'RUHL'],
    ['I know.', 'TOM HULL', 'HULL'],
    ['So do I.', 'ANNA RUHL', 'RUHL'],
  ],
  'portraits and lists are no talk': [
    'Ten lives.\n\nAnna Ruhl: She left the bank. We miss her there.\n\nTom Hull: His boat is sold. You can see it.',
  ],
  'nor is praise of several in which nobody says I': [
    'Stars.\n\nAnna Ruhl: A star, and we all knew it.\n\nTom Hull: Who would have thought it?\n\nEva Lorn: You could not miss her.',
  ],
  'nor are descriptions of those who died': [
    'Deaths.\n\nAnna Ruhl: a baker whom we all knew.\n\nTom Hull: a pilot.',
  ],
  'nor are books, a line for each': [
    'Books for the summer.\n\nAnna Ruhl: The Ferry. A book you will love.\n\nTom Hull: Quay Tax. Do you pay it?',
  ],
  'nor are fields of a recipe, among them whoever cooks': [
    'Here is a cake.\n\nINGREDIENTS: Flour.\n\nMETHOD: You beat the eggs.\n\nANNA RUHL: A book of cakes.',
  ],
  'nor is what players did': [
    'Ratings.\n\nTOM HULL: Saved two. We give him 8.\n\nANNA RUHL: Gave away a goal. Did you see it?\n\nHULL: Won the cup.',
  ],
  'nor is where each of them stands': [
    'The bill is here.\n\nANNA RUHL: Supports it. Would you?\n\nTOM HULL: Opposes the bill that we know.\n\nRUHL: Wants it all.',
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
  'what somebody told us and whose rights are reserved is no part of the last turn': [
    'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: I sail.\n\nWe do, all of us.\n\nThe owner showed us our boat.\n\nQ: Again?\n\nA: I do.\n\nWe reserve all rights.',
    ['Is it safe?', null, 'Q'],
    ['I sail. We do, all of us. The owner showed us our boat.', 'Anna Ruhl', 'A'],
    ['Again?', null, 'Q'],
    ['I do.', 'Anna Ruhl', 'A'],
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
  'two speak in one paragraph': [
    'The board met.\n\nANN LEE: I go. TOM HULL: You stay.\n\nLEE: Will you? I asked him: why? HULL: "I said no," he said.',
    ['I go.', 'ANN LEE', 'ANN LEE'],
    ['You stay.', 'TOM HULL', 'TOM HULL'],
    ['Will you? I asked him: why?', 'ANN LEE', 'LEE'],
    ['I said no,', 'TOM HULL', 'HULL'],
  ],
  'so do who asks and who answers': [
    'Anna Ruhl gave an interview.\n\nQ: Is it safe? A: It floats. NOTE: It is old.\n\nQ. And now? A. I sail.',
    ['Is it safe?', null, 'Q'],
    ['It floats. NOTE: It is old.', 'Anna Ruhl', 'A'],
    ['And now?', null, 'Q.'],
    ['I sail.', 'Anna Ruhl', 'A.'],
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
  'letters are to whom they begin with': [
    'Letters to the Courier.\n\nMr. Hull: You printed that I had left. I have not.\n\nDear Sir: We were shocked by you.\n\nDear Mr. Orme: Why do you write?\n\nMs. Ruhl: You are wrong.\n\nMr. Hull: You lied.',
  ],
  'nor does who answers one of them talk': [
    'Letters\n\nMs. Ruhl: You printed that I left.\n\nEditor: Why do you write so? I have not.\n\nMr. Hull: We are shocked.\n\nMs. Ruhl: I read you.\n\nEditor: Do you read? I do.',
  ],
  'but a record has courtesies too': [
    'The board met.\n\nAnna Ruhl met Tom Hull.\n\nMr. Hull: You printed that I had left.\n\nMs. Ruhl: I did.\n\nMr. Hull: Why?',
    ['You printed that I had left.', 'Tom Hull', 'Mr. Hull'],
    ['I did.', 'Anna Ruhl', 'Ms. Ruhl'],
    ['Why?', 'Tom Hull', 'Mr. Hull'],
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
  'the headline tells of the interview': [
    'AN INTERVIEW WITH ANNA RUHL\n\nBy Eva Lorn\n\nThe ferry is old. Peter Orme paints it.\n\nQ: Is it safe?\n\nA: It floats.',
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
  'a headline tells the full name of a label': [
    'Ilse Ruhl and the\nboard of the ferry\n\nRUHL: I begin.\n\nTOM HULL: You always do.\n\nRUHL: Then stop me.',
    ['I begin.', 'Ilse Ruhl', 'RUHL'],
    ['You always do.', 'TOM HULL', 'TOM HULL'],
    ['Then stop me.', 'Ilse Ruhl', 'RUHL'],
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
  'and nobody is told where no other does': [
    'The last crossing\n\nThe skipper spoke to ANR reporter Tom Hull.\n\nQ: Is it safe?\n\nA: I think so.',
    ['Is it safe?', null, 'Q'],
    ['I think so.', null, 'A'],
  ],
  'the first turn is no headline': [
    'ILSE ORME: Have you paid?\n\nTOM HULL: You know.\n\nORME: When?\n\nHULL: On Monday.',
    ['Have you paid?', 'ILSE ORME', 'ILSE ORME'],
    ['You know.', 'TOM HULL', 'TOM HULL'],
    ['When?', 'ILSE ORME', 'ORME'],
    ['On Monday.', 'TOM HULL', 'HULL'],
  ],
  'nor is the first question': [
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
  'questions of readers are none': [
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: When will you know more?\n\nA: On Monday.\n\nQ: Who pays?\n\nA: The town.\n\nQ: Do I get my money back?\n\nA: No.',
  ],
  'nor are questions of what they do': [
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: How do you get there?\n\nA: By bus.\n\nQ: Are you insured?\n\nA: Yes.\n\nQ: Can you sail?\n\nA: No.',
  ],
  'nor are those answered to readers': [
    'The ferry\n\nMinister Anna Ruhl closed the ferry.\n\nQ: What do you need?\n\nA: A form.\n\nQ: Who pays?\n\nA: The town pays you.\n\nQ: When?\n\nA: On Monday.',
  ],
  'what sounds spoken goes on with a turn': [
    'The board met.\n\nILSE ORME: The boat is old.\n\nIt leaks. It cost a lot.\n\nTOM HULL: You knew.\n\nIt left that day.\n\nThat was in May.\n\nORME: No.\n\nThe crew don’t.\n\nAnd the town is far.\n\nHULL: So?\n\nThe clerk reads the minutes.',
    ['The boat is old. It leaks. It cost a lot.', 'ILSE ORME', 'ILSE ORME'],
    ['You knew.', 'TOM HULL', 'TOM HULL'],
    ['No. The crew don’t. And the town is far.', 'ILSE ORME', 'ORME'],
    ['So?', 'TOM HULL', 'HULL'],
  ],
  'questions that the reporter answers too are no talk': [
    'Minister Anna Ruhl closed the ferry. Here are some questions and answers.\n\nQ: When does it sail?\n\nA: It does not.',
  ],
  'nor are facts': ['Facts.\n\nWHO: Anna Ruhl, and you.\n\nWHAT: A boat.\n\nAnna Ruhl: Forty-five, we hear.'],
  'nor are grades': ['Anna Ruhl reads the ratings for you.\n\nA: Nordbank\n\nB: Orme Mills\n\nQ: Quay Ltd'],
  'nor are votes by family name': [
    'We counted.\n\nRUHL: 45 percent\n\nORME: 40 percent\n\nAnna Ruhl left. So did you, Tom Orme.',
  ],
  'one label is no talk': ['Anna Ruhl left.\n\nAnna Ruhl: what you need to know.\n\nShe was 40.'],
  'an initial is no answer': ['A. J. Ruhl left us.\n\nA. N. Orme stays with me.'],
};

describe('turns of interviews and transcripts', () => {
  test.each(Object.entries(CASES))('%s', (_, [text, ...rows]) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  test('a long answer goes on to the last paragraph before the next label that says I', () => {
    const text =
      'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: It floats.\n\nThe hull is old.\n\nI patch it.\n\nThe Courier put this to the owner.\n\nQ: And now?\n\nA: I sail.\n\nI do.\n\nThe ferry left.';
    const { quotes } = parseStory(text, 'test.txt');
    expect(quotes.map(({ segments }) => segments.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['Is it safe?'],
      ['It floats.', 'The hull is old.', 'I patch it.'],
      ['And now?'],
      ['I sail.', 'I do.'],
    ]);
  });

  test('a paragraph that calls the speaker by name is the reporter’s', () => {
    const text =
      'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: It floats.\n\nRuhl, 45, was with us by nine.\n\nQ: And now?\n\nA: I sail.';
    expect(rowsOf(text).map(([words]) => words)).toEqual([
      'Is it safe?',
      'It floats.',
      'And now?',
      'I sail.',
    ]);
  });

  test('whoever speaks passes on what another says there', () => {
    const text = 'ANNA RUHL: You heard him. Peter Orme called me "a mule".\n\nTOM HULL: I did.';
    const { quotes, speakers } = parseStory(text, 'test.txt');
    const inner = quotes.find((quote) => quote.text === 'a mule');
    expect(inner?.attribution?.via.map(({ speaker }) => speaker === null || speakers[speaker]?.name)).toEqual(
      ['ANNA RUHL'],
    );
  });

  test('what stands behind the name of a label tells what its bearer is, and small letters are the name', () => {
    const text =
      'The board met.\n\nHUGH CASTELL, FORMER MAYOR: I paid.\n\nSEN. EVA LORN, D-OHIO: Did you, Hugh\u00a0Castell?';
    const { speakers } = parseStory(text, 'test.txt');
    expect(
      speakers.map(({ name, alternateNames, descriptions }) => [name, alternateNames, descriptions]),
    ).toEqual([
      ['Hugh Castell', ['HUGH CASTELL'], ['FORMER MAYOR']],
      ['EVA LORN', [], []],
    ]);
  });

  test('he and she in a turn mean neither who speaks nor whom a label announces', () => {
    const text =
      'The board met.\n\nPeter Orme is its head. It heard two.\n\nILSE RUDD: You know him. Tom Hull is ill. His dog is not.\n\nTOM HULL: Is HE? She lied. Ask Anna Ruhl, if she is here.\n\nRUDD: I know she is.\n\nShe left. He stayed.';
    const { speakers } = parseStory(text, 'test.txt');
    const pointed = speakers.map(({ name, mentions }) => [
      name,
      ...mentions
        .map(({ span, paragraph }) => `${text.slice(span.start, span.end)} ${paragraph}`)
        .filter((words) => /^(?:s?he|him|his)\b/iu.test(words)),
    ]);
    expect(pointed).toEqual([
      ['Peter Orme', 'him 3', 'HE 4'],
      ['ILSE RUDD', 'She 6'],
      ['Tom Hull', 'His 3', 'He 6'],
      ['Anna Ruhl', 'she 4', 'she 5'],
    ]);
  });

  test('nor do they between marks', () => {
    const text =
      'The board met.\n\nPeter Orme is its head.\n\nTOM HULL, TRADER AT QUAY: "I sell."\n\nEVA LORN, ANALYST AT QUAY: "He will cut the rate."';
    const { speakers } = parseStory(text, 'test.txt');
    expect(speakers.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Peter Orme', 2],
      ['TOM HULL', 1],
      ['EVA LORN', 1],
    ]);
  });

  test('a headline names whom a turn means, and nobody else', () => {
    const text =
      'Ferry Ruhl: An Interview With Anna Orme\n\nBy Eva Lorn\n\nIt rained.\n\nQ: Why?\n\nA: I know.';
    const { speakers, quotes, creditSpeakers } = parseStory(text, 'test.txt');
    const found = speakers.map(({ name, mentions }) => [
      name,
      ...mentions.map(({ span, paragraph }) => `${text.slice(span.start, span.end)} ${paragraph}`),
    ]);
    expect(found).toEqual([
      ['Anna Orme', 'Anna Orme 0', 'A 3'],
      ['Eva Lorn', 'Eva Lorn 0'],
    ]);
    expect(creditSpeakers).toEqual([1]);
    expect(quotes.map(({ paragraphs }) => paragraphs)).toEqual([[2], [3]]);
  });

  test('a full name in a headline is explained by no later one', () => {
    const text = 'Interview With Anna Orme\n\nIt rained.\n\nQ: Why?\n\nA: I know.\n\nANNA ORME: So do you.';
    expect(parseStory(text, 'test.txt').quotes[1]?.attribution?.explanation).toBe(
      'A colon leads from “A” to the words; “A” points back to “Anna Orme”.',
    );
  });

  test('a headline of a story without a talk is left alone', () => {
    const text = 'Interview With Anna Orme\n\nBy Eva Lorn\n\nWHO: Peter Orme.\n\nWHAT: A boat that you know.';
    expect(parseStory(text, 'test.txt').speakers.map(({ name }) => name)).toEqual(['Peter Orme', 'Eva Lorn']);
  });

  test('the explanation leads from the label to whoever is interviewed', () => {
    const text = 'Anna Ruhl gave an interview.\n\nQ: Is it safe?\n\nA: I think so.';
    const { quotes } = parseStory(text, 'test.txt');
    expect(quotes.map(({ attribution }) => attribution?.explanation)).toEqual([
      'A colon leads from “Q” to the words; the story does not tell who asks.',
      'A colon leads from “A” to the words; “A” points back to “Anna Ruhl”.',
    ]);
  });
});
