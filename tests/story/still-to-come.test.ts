import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* What is still to be done or said, what must be, and whoever is told of it. */
testByConstruction(
  {
    'what another does is no part of what is still to be done': [
      [
        'The EU has pledged to cut emissions by 2030 and the Commission is expected to publish a plan in May.',
        'to cut emissions by 2030 | EU',
      ],
      ['The firm promised to cut prices and its shares rose.', 'to cut prices | The firm'],
      ['The union has threatened to strike but talks are due to resume on Monday.', 'to strike | The union'],
      ['Joel Ruhl threatened to sue and the paper printed an apology.', 'to sue | Joel Ruhl'],
      ['Police urged people to stay home and the mayor closed the schools.', 'to stay home | Police'],
      ['Ines Orme told the men to leave and they went home.', 'to leave | Ines Orme'],
      ['Ines Orme pledged to cut taxes and the rest is history.', 'to cut taxes | Ines Orme'],
      // What looks like it.
      [
        'Ines Orme vowed to do what the law says and the court orders.',
        'to do what the law says and the court orders | Ines Orme',
      ],
      ['Ines Orme vowed to fight and the party would win.', 'to fight and the party would win | Ines Orme'],
      [
        'Ines Orme pledged to see the road built and the bridge opened.',
        'to see the road built and the bridge opened | Ines Orme',
      ],
      [
        'Joel Ruhl promised to come and see what the men and women are doing.',
        'to come and see what the men and women are doing | Joel Ruhl',
      ],
      [
        'Joel Ruhl promised to ensure the road and the bridge are safe.',
        'to ensure the road and the bridge are safe | Joel Ruhl',
      ],
      [
        'Joel Ruhl promised to rebuild the school and the road washed away in May.',
        'to rebuild the school and the road washed away in May | Joel Ruhl',
      ],
      [
        'Joel Ruhl promised to find those who lied and those who stole.',
        'to find those who lied and those who stole | Joel Ruhl',
      ],
      [
        'Ines Orme promised to end the war and bring the men home.',
        'to end the war and bring the men home | Ines Orme',
      ],
    ],
    'what is still to be spoken of is told by nobody': [
      ['It is expected that Joel Ruhl will talk about security.'],
      ['Ministers will discuss the plan on Monday.'],
      ['Joel Ruhl is to announce the merger on Monday.'],
      ['Joel Ruhl was to announce the merger on Monday.'],
      ['Joel Ruhl will outline his plans in a speech.'],
      ['The panel will also discuss the budget.'],
      ['Joel Ruhl is set to reveal his plan.'],
      ['Joel Ruhl is about to announce the sale.'],
      ['Joel Ruhl could announce the sale today.'],
      ['Joel Ruhl, who will discuss the plan, left.'],
      ['Joel Ruhl will explain how the plan works.'],
      ['A find that could explain how the animals swim is new.'],
      // What looks like it.
      ['Joel Ruhl will say that the plan is dead.', 'that the plan is dead | Joel Ruhl'],
      ['Joel Ruhl will announce that the mill is sold.', 'that the mill is sold | Joel Ruhl'],
      ['Joel Ruhl will announce a "radical" plan on Monday.', 'a "radical" plan on Monday | Joel Ruhl'],
      ['Joel Ruhl will call for calm.', 'calm | Joel Ruhl'],
      ['Joel Ruhl would often talk about the sea.', 'the sea | Joel Ruhl'],
      ['Joel Ruhl discussed the plan on Monday.', 'the plan on Monday | Joel Ruhl'],
      ['The board is announcing the sale.', 'the sale | The board'],
      ['Ines Orme said Joel Ruhl will discuss the plan.', 'Joel Ruhl will discuss the plan | Ines Orme'],
    ],
    'what somebody must say is not said': [
      ['Everyone should acknowledge that power could fail.'],
      ['Voters must admit that power could fail.'],
      ['Joel Ruhl should call for calm.'],
      ['The bank must tell clients that it is safe.'],
      ['Applicants must promise to leave.'],
      ['The firm must now say how it will pay.'],
      ['The label must say whether it is safe.'],
      // What looks like it.
      ['Joel Ruhl must have said that the plan was dead.', 'that the plan was dead | Joel Ruhl'],
      ['Joel Ruhl had to admit that power could fail.', 'that power could fail | Joel Ruhl'],
      [
        'Joel Ruhl said the board must admit that it erred.',
        'the board must admit that it erred | Joel Ruhl',
      ],
      [
        'Ines Orme said voters must admit that power could fail.',
        'voters must admit that power could fail | Ines Orme',
      ],
      ['"You must say no," Joel Ruhl said.', 'You must say no, | Joel Ruhl'],
    ],
    'whoever is kept informed says nothing, and what left fans sad is no left fan': [
      ['The board will keep residents informed of the plan.'],
      ['The board kept residents informed that the plan was late.'],
      ['The board keeps the mayor informed about the plan.'],
      ['It was a loss that left fans complaining that the team was tired.', 'that the team was tired | fans'],
      [
        'It was a fire that left neighbours wondering whether it was safe.',
        'whether it was safe | neighbours',
      ],
      ['The party that left the coalition said it was late.', 'it was late | The party'],
      ['The man that left the room said it was late.', 'it was late | The man'],
      ['The driver that left said it was late.', 'it was late | The driver'],
      // What looks like it.
      ['Ines Orme, who kept a shop, informed police that it was shut.', 'that it was shut | Ines Orme'],
      ['The man who kept bees informed police that they had fled.', 'that they had fled | The man'],
      ['The loss left fans complaining that the team was tired.', 'that the team was tired | fans'],
      ['Critics on the left claimed that it was late.', 'that it was late | Critics on the left'],
    ],
  },
  saidIn,
);
