import { tellNobodyAlone } from './tell-nobody-alone.ts';

tellNobodyAlone({
  'along with, as well as, plus, not only': [
    [
      'Vera Stone, along with Paul Kemp, said it rained.',
      'Vera Stone, along with Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone as well as Paul Kemp said it rained.',
      'Vera Stone as well as Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      '"We go," said Vera Stone, together with Paul Kemp.',
      'Vera Stone, together with Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone, a baker, as well as Paul Kemp, a cook, said it rained.',
      'Vera Stone, a baker, as well as Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Along with Paul Kemp, Vera Stone said it rained.',
      'Along with Paul Kemp, Vera Stone',
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      'The bank, together with the ministry, said it rained.',
      'The bank, together with the ministry',
      ['The bank', 'the ministry'],
    ],
    [
      'Vera Stone, plus Paul Kemp, said it rained.',
      'Vera Stone, plus Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone and, to a lesser degree, Paul Kemp said it rained.',
      'Vera Stone and, to a lesser degree, Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Not only Vera Stone but also Paul Kemp said it rained.',
      'Vera Stone but also Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
  ],
  'a description before each': [
    [
      'The coach, Paul Kemp, and the club president, Vera Stone, said it rained.',
      'The coach, Paul Kemp, and the club president, Vera Stone',
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      '"We go," the coach, Paul Kemp, and the club\'s president, Vera Stone, said.',
      "the coach, Paul Kemp, and the club's president, Vera Stone",
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone, said it rained.",
      "The coach, Paul Kemp, and Moss's lawyer, Vera Stone",
      ['Paul Kemp', 'Vera Stone'],
    ],
    [
      "The coach and Moss's lawyer said it rained.",
      "The coach and Moss's lawyer",
      ['The coach', "Moss's lawyer"],
    ],
  ],
  'callings that no list has': [
    [
      '"It rained," said the mayor and the milliner.',
      'the mayor and the milliner',
      ['the mayor', 'the milliner'],
    ],
    [
      '"It rained," said the milliner and the mayor.',
      'the milliner and the mayor',
      ['the milliner', 'the mayor'],
    ],
    [
      '"It rained," the milliner and the lutenist said.',
      'the milliner and the lutenist',
      ['the milliner', 'the lutenist'],
    ],
    [
      'The singer-songwriter and the drummer said it rained.',
      'The singer-songwriter and the drummer',
      ['The singer-songwriter', 'the drummer'],
    ],
    [
      'The milliner and her apprentice said it rained.',
      'The milliner and her apprentice',
      ['The milliner', 'her apprentice'],
    ],
    [
      'It rained all day, according to the milliner and the mayor.',
      'the milliner and the mayor',
      ['the milliner', 'the mayor'],
    ],
  ],
  'one article before two who are not one': [
    ['"It rained," the husband and wife said.', 'the husband and wife', []],
    ['The teacher and student said it rained.', 'The teacher and student', []],
    ['"It rained," said the doctor and patient.', 'the doctor and patient', []],
  ],
  'two bodies of which each has its article': [
    [
      'The Ministry of Fish and the Brae Bank said it rained.',
      'The Ministry of Fish and the Brae Bank',
      ['Ministry of Fish', 'Brae Bank'],
    ],
    [
      'It rained all day, said the Ministry of Fish and the OPK.',
      'the Ministry of Fish and the OPK',
      ['Ministry of Fish', 'OPK'],
    ],
  ],
  'those whom whose leads to': [
    [
      'Ida Moss, whose sons, Max Rudd and Ben Moss, said it rained, left.',
      'Max Rudd and Ben Moss',
      ['Max Rudd', 'Ben Moss'],
    ],
    [
      'Police met Ida Moss, whose lawyers, Max Rudd and Ben Hull, said it rained.',
      'Max Rudd and Ben Hull',
      ['Max Rudd', 'Ben Hull'],
    ],
  ],
  'an ampersand between people': [
    ['Vera Stone & Paul Kemp wrote that it rained.', 'Vera Stone & Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['"We go," Vera Stone & Paul Kemp wrote.', 'Vera Stone & Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['Vera Stone met Paul Kemp. "We go," Stone & Kemp said.', 'Stone & Kemp', ['Vera Stone', 'Paul Kemp']],
  ],
  'what they do or have said elsewhere': [
    [
      'Vera Stone and Paul Kemp were quoted as saying it rained.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Ida Moss quoted Vera Stone and Paul Kemp as saying it rained.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'A warning from Vera Stone and Paul Kemp that it would rain was late.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    [
      'Vera Stone and Paul Kemp\'s promise to be "very quick" failed.',
      'Vera Stone and Paul Kemp',
      ['Vera Stone', 'Paul Kemp'],
    ],
    ['Vera Stone and Paul Kemp: "We go."', 'Vera Stone and Paul Kemp', ['Vera Stone', 'Paul Kemp']],
    ['Britain and Nordbank said it rained.', 'Britain and Nordbank', []],
    ['Police in Riga and Brae Hospital said it rained.', 'Police in Riga and Brae Hospital', []],
    [
      'Residents of Brae and Mayor Fenn said it rained.',
      'Residents of Brae and Mayor Fenn',
      ['Residents of Brae', 'Fenn'],
    ],
    ['An official from Germany and Nordbank said it rained.', 'An official from Germany and Nordbank', []],
    ['He and company officials said it rained.', 'He and company officials', []],
    [
      'A doctor, Vera Stone, and two nurses said it rained.',
      'A doctor, Vera Stone, and two nurses',
      ['Vera Stone', 'two nurses'],
    ],
    ['A doctor and a nurse said it rained.', 'A doctor and a nurse', ['A doctor', 'a nurse']],
    [
      'Mayor Vera Stone and residents said it rained.',
      'Mayor Vera Stone and residents',
      ['Vera Stone', 'residents'],
    ],
    [
      'It rained all day, according to the Red Cross and Somali leader Vera Stone.',
      'the Red Cross and Somali leader Vera Stone',
      ['Red Cross', 'Vera Stone'],
    ],
  ],
});
