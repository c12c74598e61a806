import { testByConstruction } from './by-construction.ts';
import type { ByConstruction } from './by-construction.ts';
import { reportedIn } from './parse.ts';
import type { Reported } from './parse.ts';

/** What looks like a verb of saying with its words and reports nothing, beside what does. */
const CASES: ByConstruction<Reported> = {
  'a plural behind that is no verb': [
    ['The idea that crows recognize individual people is not new.'],
    ['Farmers found that rails bend after a week.'],
    ['The belief that wonders never cease is old.'],
    ['The paper crows that it won the case.', ['that it won the case', 'The paper']],
    ['Anna Ruhl wonders whether it is late.', ['whether it is late', 'Anna Ruhl']],
  ],
  'whoever advises a company says nothing': [
    ['Bell & Co is advising Brightwater and Strand Hale is advising Tolan.'],
    ['Bell & Co advises Brightwater and Strand Hale advises Tolan.'],
    ['Anna Ruhl advised Norland must act.', ['Norland must act', 'Anna Ruhl']],
    ['Doctors are advising people they should stay home.', ['people they should stay home', 'Doctors']],
    ['Anna Ruhl is advising clients that rates will rise.', ['that rates will rise', 'Anna Ruhl']],
  ],
  'what there is a quarrel about is not said': [
    ['More than 200 people met on Monday to argue over a novel that nine of them had read.'],
    ['Neighbors argued over a fence that was too high.'],
    ['Lawyers argued for two hours in court on Monday about whether the dam was safe.'],
    ['Lawyers argued over the phone that the deal was dead.', ['that the deal was dead', 'Lawyers']],
    ['Lawyers argued about 40 homes were lost.', ['about 40 homes were lost', 'Lawyers']],
    ['Neighbors argued over a fence that the council had built.'],
    ['Lawyers argued over the weekend that it was dead.', ['that it was dead', 'Lawyers']],
    ['Lawyers argued over the summer that the dam had failed.', ['that the dam had failed', 'Lawyers']],
    ['Lawyers argued over Zoom that the dam was safe.', ['that the dam was safe', 'Lawyers']],
    [
      'Anna Ruhl argued over the objections of her party that the dam was safe.',
      ['that the dam was safe', 'Anna Ruhl'],
    ],
    ['Lawyers argued for years that the dam was safe.', ['that the dam was safe', 'Lawyers']],
  ],
  "the name of one's own group is given, and not said": [
    ['The rebels, who call themselves the Tarskan Defence Council, hold the town.'],
    ['The swimmers call themselves the Night Owls and meet at noon.'],
    ['Members of the club call it the Shed.'],
    ['Everyone calls it the Shed.'],
    ['Critics call it the Great Betrayal.', ['it the Great Betrayal', 'Critics']],
    ['Opponents call them something else.'],
    ['Anna Ruhl called him many things.'],
    ['Anna Ruhl called it something of a miracle.', ['it something of a miracle', 'Anna Ruhl']],
    ['Anna Ruhl called it anything but fair.', ['it anything but fair', 'Anna Ruhl']],
    ['Anna Ruhl called it something to be proud of.', ['it something to be proud of', 'Anna Ruhl']],
    ['Anna Ruhl called it the Dunkirk of our time.', ['it the Dunkirk of our time', 'Anna Ruhl']],
    ['Critics call it the Dunkirk of our time.', ['it the Dunkirk of our time', 'Critics']],
    ['Anna Ruhl called it the Great Betrayal.', ['it the Great Betrayal', 'Anna Ruhl']],
    ["Anna Ruhl called it the Lord's work.", ["it the Lord's work", 'Anna Ruhl']],
    ['Anna Ruhl called it the American Dream.', ['it the American Dream', 'Anna Ruhl']],
    ['Anna Ruhl, who calls herself a poet, left.', ['herself a poet', 'who']],
    ['Anna Ruhl called them Nazis.', ['them Nazis', 'Anna Ruhl']],
    ["Anna Ruhl called it Europe's shame.", ["it Europe's shame", 'Anna Ruhl']],
    ['Anna Ruhl called him a liar.', ['him a liar', 'Anna Ruhl']],
    ['The rebels, who call themselves fighters, hold the town.', ['themselves fighters', 'who']],
  ],
  'what somebody likes to talk about is no words': [
    ['Anna Ruhl likes to talk about boats.'],
    ['Anna Ruhl used to question the plan.'],
    ['Anna Ruhl continued to warn of a flood.', ['a flood', 'Anna Ruhl']],
    ['Anna Ruhl continued to argue for lower taxes.', ['lower taxes', 'Anna Ruhl']],
    ['Anna Ruhl began to speak out against the war.', ['the war', 'Anna Ruhl']],
    ['Anna Ruhl chose to speak about the war.', ['the war', 'Anna Ruhl']],
    ['Anna Ruhl likes to call it "a tub."', ['it "a tub."', 'Anna Ruhl']],
    ['Anna Ruhl likes to say that boats are safe.', ['that boats are safe', 'Anna Ruhl']],
  ],
  'a thing is pointed to by hand': [
    ['Anna Ruhl laughed, pointing to the sound booth.'],
    ['Anna Ruhl smiled, pointing to a scar on her arm.'],
    ['Anna Ruhl pointed to the door.'],
    ['Anna Ruhl pointed to signs that prices fell.', ['signs that prices fell', 'Anna Ruhl']],
    ['Anna Ruhl pointed to signs of a recovery.', ['signs of a recovery', 'Anna Ruhl']],
    ['Anna Ruhl pointed to a hole in the budget.', ['a hole in the budget', 'Anna Ruhl']],
    ['Anna Ruhl pointed to cracks in the alliance.', ['cracks in the alliance', 'Anna Ruhl']],
    ['Anna Ruhl pointed to the heart of the problem.', ['the heart of the problem', 'Anna Ruhl']],
    ['Anna Ruhl pointed to photos that showed the ruin.', ['photos that showed the ruin', 'Anna Ruhl']],
    ['Anna Ruhl pointed to the building of new homes.', ['the building of new homes', 'Anna Ruhl']],
    ['Anna Ruhl pointed to a map on the wall.'],
    ['Anna Ruhl pointed to the lack of money.', ['the lack of money', 'Anna Ruhl']],
    ['Anna Ruhl defended the plan, pointing to a rise in sales.', ['a rise in sales', 'Anna Ruhl']],
  ],
};

testByConstruction(CASES, reportedIn);
