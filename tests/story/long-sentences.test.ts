import { expect, test } from 'vitest';
import { saidIn, toldIn } from './parse.ts';

test.each([
  [
    'the who whose list of deeds goes on',
    'Voters met the man who runs the pier, claims that the pier "belongs to thieves" and insists that the toll "is a robbery."',
    ['the man as who', 'the man as who'],
  ],
  [
    'the subject of a sentence whose own verb stands before such a list',
    'Tom Hull praises a man who mocks the crews, and says that the pier "belongs to thieves and fools."',
    ['Tom Hull as Tom Hull', 'Tom Hull as Tom Hull'],
  ],
  [
    'the subject, whose verb follows a clause that ends between marks',
    'Ida Tveit, who says the bill was "a mere trifle," called the ruling "odd and sad." Ida Tveit, who says the bill was "a mere trifle," told the court: "I paid it twice."',
    ['Ida Tveit as who', 'Ida Tveit as Ida Tveit', 'Ida Tveit as who', 'Ida Tveit as Ida Tveit'],
  ],
  [
    'each verb of a sentence whose end stands within marks',
    'Ida Tveit, who estimates that her bills were "in the six figures," described the ordeal as "awful. It wears you down," she said.',
    ['Ida Tveit as who', 'Ida Tveit as she'],
  ],
  [
    'those behind in which, whose verb no list has',
    'The campaign opened with a film in which children use a doll to knock down a house, yelling "public land for us!"',
    ['children as children'],
  ],
  [
    'whose paper says it',
    'Ida Tveit answered Tom Hull\'s speech denouncing the toll as "plain theft and worse." The court rejected Tom Hull\'s letter accusing the bank of "plain theft."',
    ['Tom Hull as Tom Hull', 'Tom Hull as Tom Hull'],
  ],
  [
    'not the age, the share or the land between commas',
    'Hull, 34, of Brae Street, Orlund, said he was sorry. Just over a third, 34 percent, said the mayor was "out of his depth." People close to the mill in Orlund, Norland, who asked not to be named, said it "had been safe."',
    [
      'Hull as Hull',
      'a third as a third',
      'People close to the mill in Orlund as People close to the mill in Orlund',
    ],
  ],
  [
    'who asks to stay unnamed, behind another clause',
    'The army did not comment, but a diplomat in the capital who asked not to be named said the attack was "clearly planned".',
    ['a diplomat in the capital as a diplomat in the capital'],
  ],
  [
    'the who behind which a place stands',
    'Moss leaves two sons, who in a statement called her "the tide that lifted us all."',
    ['two sons as who'],
  ],
  [
    'the office behind which, with its bearer',
    'Ann Lee ran from the fire, which the fire chief, Bo Kern, said had been "set on purpose."',
    ['Bo Kern as Bo Kern'],
  ],
  [
    'in the words of somebody',
    'It was, in the words of coach Ruud Hauge, "a night to forget." The plan was "dead on arrival," in the words of one official.',
    ['Ruud Hauge as coach Ruud Hauge', 'one official as one official'],
  ],
  [
    'nobody who repeats a thing later',
    'Ida Tveit lost her job, something Tom Hull noted on Monday. Ida Tveit lost her job — a claim Tom Hull repeated on Monday.',
    [],
  ],
  [
    'the owner of a saying, whatever others do with it',
    'Voters remember the mayor\'s "not one more boat" pledge. It is the pull of Tom Hull\'s "if you like your berth, you can keep it" promise. Ida Moss rejected Ann Lee\'s claim that the toll was "plain and simple theft."',
    ['the mayor as the mayor', 'Tom Hull as Tom Hull', 'Ann Lee as Ann Lee'],
  ],
  [
    'another whose remark somebody is asked about, or whose claim somebody tells of',
    'Asked about Ann Lee\'s remark that the plan was "a gift to smugglers," Tom Hull laughed. Tom Hull said Ann Lee\'s claim that the toll was "plain and simple theft" hurt the town.',
    ['Ann Lee as Ann Lee', 'Ann Lee as Ann Lee'],
  ],
  [
    'another behind and, with what tells more of them',
    'Tom Hull claimed that the vote was "rigged and worse," and Ann Lee, his rival, accused him of "sowing chaos." Tom Hull said the vote was lost, and his rival, Ann Lee, accused him of "sowing chaos."',
    ['Tom Hull as Tom Hull', 'Ann Lee as Ann Lee', 'Tom Hull as Tom Hull', 'Ann Lee as Ann Lee'],
  ],
  [
    'another in the main clause behind while',
    'While Ida Moss called the deal "a new dawn," Tom Hull dismissed it as "a damp squib."',
    ['Ida Moss as Ida Moss', 'Tom Hull as Tom Hull'],
  ],
  [
    'those who do two things, one of them saying',
    'Protesters waving flags and chanting "boats not banks" marched on the port.',
    ['Protesters as Protesters'],
  ],
  [
    'whom somebody lashes out at for calling it so',
    'Tom Hull lashed out at Ann Lee for calling the plan "a gift to smugglers."',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'the subject before rumours that are told without that',
    'Tom Hull quashed rumours he was writing a book by tweeting that "I am bound by a promise to the owner."',
    ['Tom Hull as Tom Hull'],
  ],
  [
    'for whom something is so; not a country',
    'For Ann Lee, a baker, the vote was "a slap in the face." To the mayor, it is "a matter of honour." For Norland, the vote was "a slap in the face."',
    ['Ann Lee as Ann Lee', 'the mayor as the mayor', 'nobody as –'],
  ],
  [
    'the one named before a topic and a colon',
    'Ann Lee, on the deal: "It is a damp squib."',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'a letter that a participle tells of',
    'The notice of a certified letter, announcing that she had been dropped from the class, sat on the table.',
    ['The notice of a certified letter as The notice of a certified letter'],
  ],
  [
    'whoever is in charge of something, title and all',
    '"Thank you," said master of ceremonies Ivo Quist. "No thanks," said head of state Ann Lee. "I know," said former director of football Tom Hull.',
    [
      'Ivo Quist as master of ceremonies Ivo Quist',
      'Ann Lee as head of state Ann Lee',
      'Tom Hull as former director of football Tom Hull',
    ],
  ],
  [
    'another behind a ruling that somebody hails',
    'The ruling, hailed by Ann Lee as "a great day," was appealed by Tom Hull, who labeled it "a sad day."',
    ['Ann Lee as Ann Lee', 'Tom Hull as who'],
  ],
  [
    'whoever tells somebody, not what that one asked before',
    'Ann Lee told Tom Hull, who had asked for a loan, that he was "a bad risk, a very bad risk."',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'whose habit it is, and who is to apologise for saying so',
    'Ann Lee\'s habit of calling him "a crook in a good suit" has cost her votes. Tom Hull demanded that Ann Lee apologize for calling him "a crook in a good suit."',
    ['Ann Lee as Ann Lee', 'Ann Lee as Ann Lee'],
  ],
  [
    'whoever answers a charge, behind a colon',
    'To Ann Lee\'s charge that the talks were "dead and buried," Tom Hull had one answer: "Wait and see."',
    ['Ann Lee as Ann Lee', 'Tom Hull as Tom Hull'],
  ],
  [
    'by whom somebody is accused, between commas',
    'The firm, accused of "a cruel fraud" by Ann Lee, shut.',
    ['Ann Lee as Ann Lee'],
  ],
  [
    'the who between dashes or in brackets',
    'Ann Lee – who has called the mayor "a clown" – lost. Ann Lee (who has called the mayor "a clown and a crook") lost.',
    ['Ann Lee as who', 'Ann Lee as who'],
  ],
  [
    'nobody who stars in a work',
    'The few who call Ann Lee dull say the film was no better than "Quiet Harbour," in which she plays a spy.',
    ['The few as The few'],
  ],
])('%s', (_, text, expected) => {
  expect(toldIn(text)).toEqual(expected);
});

test('words carried over paragraphs are apart where an attribution stands before them and another behind', () => {
  const told = (text: string): string[] => saidIn(text).map(({ words, by, as }) => `${words} ${by} as ${as}`);
  expect(
    told(
      'Tom Hull said: "There is no magic in the word.\n\n"Calling it another name does not help," Hull said. "Not once has it helped."',
    ),
  ).toEqual([
    'There is no magic in the word. Tom Hull as Tom Hull',
    'Calling it another name does not help, Not once has it helped. Tom Hull as Hull',
  ]);
  // The mark of the first is lost: what another says is not his.
  expect(
    told(
      '"They are worried," said Tom Hull, an analyst. "They may talk, I don\'t know.\n\n"It is confusing," said Ivo Quist, a banker.',
    ),
  ).toEqual([
    "They are worried, They may talk, I don't know. Tom Hull as Tom Hull",
    'It is confusing, Ivo Quist as Ivo Quist',
  ]);
  // Nothing tells of the first alone.
  expect(told('The pier sank. "We waited.\n\n"Then we left," said Tom Hull.')).toEqual([
    'We waited. Then we left, Tom Hull as Tom Hull',
  ]);
});
