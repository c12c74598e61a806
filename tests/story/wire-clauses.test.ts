import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What wire stories report in many words: each construction with its counter-examples, and what is reported. */
const CASES: ByConstruction<Reported> = {
  'her is whose the listener is, where a listener stands behind it': [
    ['Peter Orme told her mother that it was late.', ['that it was late', 'Peter Orme']],
    ['Peter Orme told her boss he was ill.', ['he was ill', 'Peter Orme']],
    ['Peter Orme ordered her clerks to leave.', ['to leave', 'Peter Orme']],
    ['Peter Orme told her mother was ill.', ['mother was ill', 'Peter Orme']],
    ['Peter Orme told her that mother was ill.', ['that mother was ill', 'Peter Orme']],
  ],
  'a participle that is a noun as well, with that behind a comma, tells what is said': [
    [
      'The Court of Appeal on Monday quashed the sale, ruling that the board had been misled.',
      ['that the board had been misled', 'The Court of Appeal'],
    ],
    ['Anna Ruhl won the case, the ruling that the pier was hers.'],
  ],
  'who somebody is to another begins with how many there are of them': [
    ["Jan Lund's first coach, Peter Orme, told the paper it was late.", ['it was late', 'Peter Orme']],
  ],
  'an attribution behind what is said has its paper, its time and its occasion': [
    [
      'The market shrank by a fifth, reflecting a lull in trade, the Harbour Authority said in its latest monthly bulletin.',
      ['The market shrank by a fifth, reflecting a lull in trade', 'the Harbour Authority'],
    ],
    [
      'The board is weighing a sale of the mill, a director said late last month.',
      ['The board is weighing a sale of the mill', 'a director'],
    ],
    [
      'The yard will build ten boats by May, Anna Ruhl told the Courier on Tuesday as she opened a dock.',
      ['The yard will build ten boats by May', 'Anna Ruhl'],
    ],
    [
      'The yard will build ten boats, Anna Ruhl told the Courier when they met.',
      ['The yard will build ten boats', 'Anna Ruhl'],
    ],
    ['Anna Ruhl told the crew when the boat would leave.', ['when the boat would leave', 'Anna Ruhl']],
  ],
  'what is told somebody can be long, and tell more of its subject': [
    [
      'Anna Ruhl told the Courier a survey of the reef, which ends next month, showed it would recover.',
      ['a survey of the reef, which ends next month, showed it would recover', 'Anna Ruhl'],
    ],
    [
      "Anna Ruhl told a harbour committee the mayor's request for 21 million crowns in 1987 and 1988 would meet the need.",
      ["the mayor's request for 21 million crowns in 1987 and 1988 would meet the need", 'Anna Ruhl'],
    ],
    [
      'Anna Ruhl said the prices, holding steady at 7 crowns, were too low.',
      ['the prices, holding steady at 7 crowns, were too low', 'Anna Ruhl'],
    ],
    ['Anna Ruhl said at least 12 boats would be sold.', ['at least 12 boats would be sold', 'Anna Ruhl']],
    ['Anna Ruhl said at a rally the boats would be sold.', ['the boats would be sold', 'Anna Ruhl']],
    ['The rival parties signalled they would fight it.', ['they would fight it', 'The rival parties']],
    ['Clerks polled by the Courier forecast a drop in sales.', ['a drop in sales', 'Clerks']],
    [
      'Anna Ruhl dismissed rumours that the mill would close.',
      ['rumours that the mill would close', 'Anna Ruhl'],
    ],
  ],
  'a flood and a suit threaten in no words': [
    ['A flood that threatens to reach the mill is near.'],
    ['The suit now before the lower courts threatens to sink the bank.'],
    ['Anna Ruhl threatened to sue the bank.', ['to sue the bank', 'Anna Ruhl']],
    ['One of them, Orme Mills, has threatened to leave.', ['to leave', 'One of them']],
    ['The letter threatened to cut off the water.', ['to cut off the water', 'The letter']],
  ],
  'words that are no verbs of saying': [
    ['Fed by subsidies, the valley has state and local clerks on the run.'],
    [
      'The bank said it had a deal with lenders and state officials in May.',
      ['it had a deal with lenders and state officials in May', 'The bank'],
    ],
    ['Officials state that boats must be insured.', ['that boats must be insured', 'Officials']],
    ['Last week the mill was shut, setting the tone for a dour government report on Friday.'],
    ['The two are apart, though it is hard to tell how far apart.'],
    ['Nobody on the pier could tell whether it rained.'],
    ['Anna Ruhl told how it rained.', ['how it rained', 'Anna Ruhl']],
    ['Anna Ruhl heads the board, which advises developed countries on water.'],
    [
      'Anna Ruhl, a chemist who advised the mayor on the plan, said Harbourcare so far has been a success.',
      ['Harbourcare so far has been a success', 'Anna Ruhl'],
    ],
    ['A poll of more than 70 clerks predicted the slump will last.', ['the slump will last', '70 clerks']],
  ],
  'a newsroom is told, not whoever is named behind it': [
    [
      'Wang Lo-Ming, who chairs it, told Reuters Taiwan would cut its tariffs.',
      ['Taiwan would cut its tariffs', 'Wang Lo-Ming'],
    ],
    ['Anna Ruhl told CNN Orme Mills had been sold.', ['Orme Mills had been sold', 'Anna Ruhl']],
    ['Anna Ruhl told Bloomberg News the sale was off.', ['the sale was off', 'Anna Ruhl']],
    ['Anna Ruhl told BBC Radio Ostra the mill had been sold.', ['the mill had been sold', 'Anna Ruhl']],
  ],
  'what is spoken of begins with a number, or more of the same': [
    ['Clerks reported at least 20 victims at a mill.', ['at least 20 victims at a mill', 'Clerks']],
    ['Anna Ruhl pledged further reform.', ['further reform', 'Anna Ruhl']],
    ['Anna Ruhl resigned, warning against a sale.', ['a sale', 'Anna Ruhl']],
    ['Anna Ruhl resigned, warning of storms.', ['storms', 'Anna Ruhl']],
    ['The siren, warning of storms, broke.'],
  ],
  'two hyphens are one dash': [
    ['The mayor -- a former pilot -- said it was late.', ['it was late', 'The mayor']],
    ['Experts who lived through it -- a mixture of all ages -- say it is bad.', ['it is bad', 'Experts']],
    [
      'It will cost $5 million -- a record -- and create jobs -- Orme Mills announced.',
      ['It will cost $5 million -- a record -- and create jobs', 'Orme Mills'],
    ],
    [
      'It will cost $5 million -- a record -- Orme Mills announced.',
      ['It will cost $5 million -- a record', 'Orme Mills'],
    ],
    ['The cuts -- some 6 percent of supplies -- the group announced last year.'],
    [
      'Prices rose by a fifth -- the most in a year -- Anna Ruhl said.',
      ['Prices rose by a fifth -- the most in a year', 'Anna Ruhl'],
    ],
  ],
  'more of those who speak behind what is said': [
    ['The talks broke down, officials involved said.', ['The talks broke down', 'officials']],
    ['A float was likely, sources told the Courier previously.', ['A float was likely', 'sources']],
  ],
  'what is done among what is spoken of is not said': [
    [
      'Anna Ruhl accused the bank of greed in refusing to pay.',
      ['the bank of greed in refusing to pay', 'Anna Ruhl'],
    ],
  ],
  'what somebody makes clear is said, what a fall makes clear is not': [
    ['Anna Ruhl made clear that the mill would shut.', ['that the mill would shut', 'Anna Ruhl']],
    ['Anna Ruhl made clear on Monday that it would shut.', ['that it would shut', 'Anna Ruhl']],
    ['Anna Ruhl has made it clear the mill would shut.', ['the mill would shut', 'Anna Ruhl']],
    ['The mill would shut, she made clear on Monday.', ['The mill would shut', 'she']],
    ['The fall made it clear that the mill would shut.'],
    ['Anna Ruhl made clear rules for the mill.'],
    ['Anna Ruhl made it better.'],
  ],
  'what a thing is put down to': [
    ['Anna Ruhl attributed the fire to a lamp.', ['the fire to a lamp', 'Anna Ruhl']],
    ['The fire was attributed to a lamp.'],
    ['Its attributes include a lamp.'],
  ],
  'somebody is charged with a crime': [
    ['Prosecutors charged Anna Ruhl with theft.', ['Anna Ruhl with theft', 'Prosecutors']],
    ['Police charged him with theft.', ['him with theft', 'Police']],
    [
      'Police charged the officer with theft and Ben Orme left the town.',
      ['the officer with theft', 'Police'],
    ],
    ['Anna Ruhl was charged with theft.'],
    ['Clerks charged the battery with a cable.'],
    ['Clerks charged the men a crown.'],
  ],
  'a say is no verb': [['Anna Ruhl backed a bigger say for the isles while the vote lasted.']],
  'a participle between an article and its noun says nothing': [
    ['The maps show the previously announced award to a mill.'],
    ['The daily said prices rose too fast.', ['prices rose too fast', 'The daily']],
  ],
};

testByConstruction(CASES, reportedIn);
