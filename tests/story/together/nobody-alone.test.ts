import { tellNobodyAlone } from './tell-nobody-alone.ts';

tellNobodyAlone({
  'of companies': [
    ['Brae and Tarn said sales fell.', 'Brae and Tarn', []],
    ['Brae and Tarn plc said sales fell.', 'Brae and Tarn plc', []],
    [
      'Nordbank plc and Orme Foods plc said sales fell.',
      'Nordbank plc and Orme Foods plc',
      ['Nordbank plc', 'Orme Foods plc'],
    ],
    [
      'The ministry and Nordbank plc said sales fell.',
      'The ministry and Nordbank plc',
      ['The ministry', 'Nordbank plc'],
    ],
    [
      'Brae Bank, the second-largest bank, and Orme plc said sales fell.',
      'Brae Bank, the second-largest bank, and Orme plc',
      [],
    ],
    ['"Sales fell," Nordbank llp and Orme Mills said.', 'Nordbank llp and Orme Mills', []],
    ['The law firms Brae and Tarn said it rained.', 'The law firms Brae and Tarn', []],
    ['The firm Brae and Norlund Bank said it rained.', 'The firm Brae and Norlund Bank', []],
    ['Norland and Tobago said they would send ships.', 'Norland and Tobago', []],
  ],
  'in addition to another': [
    [
      'Ada Fenn, in addition to Karl Reiss, said the quay will close.',
      'Ada Fenn, in addition to Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      '"We close," said Ada Fenn, in addition to Karl Reiss.',
      'Ada Fenn, in addition to Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
  ],
  'behind according to': [
    [
      'According to Ada Fenn and Karl Reiss, the quay will close.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'The quay will close in May, according to Ada Fenn and Karl Reiss.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'The quay will close in May according to both Ada Fenn and Karl Reiss.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      '"The quay will close," according to Mayor Ada Fenn and Dr. Karl Reiss.',
      'Mayor Ada Fenn and Dr. Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn, a baker, and Karl Reiss, a cook, the quay will close.',
      'Ada Fenn, a baker, and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn (Riga) and Karl Reiss (Oslo), the quay will close.',
      'Ada Fenn (Riga) and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn of the board and Karl Reiss of the bank, the quay will close.',
      'Ada Fenn of the board and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'According to the ministry and Karl Reiss, the quay will close.',
      'the ministry and Karl Reiss',
      ['the ministry', 'Karl Reiss'],
    ],
    [
      'According to Ada Fenn, Karl Reiss and Ida Moss, the quay will close.',
      'Ada Fenn, Karl Reiss and Ida Moss',
      ['Ada Fenn', 'Karl Reiss', 'Ida Moss'],
    ],
    [
      'The quay, according to Ada Fenn and Karl Reiss, will close in May.',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
    [
      'In the words of Ada Fenn and Karl Reiss, the quay is "a very cold place".',
      'Ada Fenn and Karl Reiss',
      ['Ada Fenn', 'Karl Reiss'],
    ],
  ],
  'behind the verb': [
    [
      '"We go," said Nora Pell, a baker, and Max Rudd, a cook.',
      'Nora Pell, a baker, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, 34, and Max Rudd, 41.',
      'Nora Pell, 34, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, who bakes, and Max Rudd, who cooks.',
      'Nora Pell, who bakes, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said the mayor, Nora Pell, and her deputy, Max Rudd.',
      'Nora Pell, and her deputy, Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell and, later, Max Rudd.',
      'Nora Pell and, later, Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, chief of Hull and Sons, and Max Rudd.',
      'Nora Pell, chief of Hull and Sons, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      '"We go," said Nora Pell, Max Rudd and Ida Moss. "It rains."',
      'Nora Pell, Max Rudd and Ida Moss',
      ['Nora Pell', 'Max Rudd', 'Ida Moss'],
    ],
    [
      '"We," said Nora Pell, a baker, and Max Rudd, a cook, "go."',
      'Nora Pell, a baker, and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    ['Said Nora Pell and Max Rudd: "We go."', 'Nora Pell and Max Rudd', ['Nora Pell', 'Max Rudd']],
    ['"We go," said Germany and France in a joint statement.', 'Germany and France', ['Germany', 'France']],
    [
      '"We go," said the vicar and Tom Hull in a statement.',
      'the vicar and Tom Hull',
      ['the vicar', 'Tom Hull'],
    ],
    [
      '"We go," came the reply from Nora Pell and Max Rudd.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      'The plan was called "a shame" by Nora Pell and Max Rudd.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    [
      'Ida Moss was accused by Nora Pell and Max Rudd of hiding the maps.',
      'Nora Pell and Max Rudd',
      ['Nora Pell', 'Max Rudd'],
    ],
    ['"We go," said the bank or the ministry and Max Rudd.', 'the bank or the ministry and Max Rudd', []],
  ],
  'three and more': [
    [
      'Ann Lee, Tom Hull and Ida Moss said it rained.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'On Monday, Ann Lee, Tom Hull, and Ida Moss said it rained.',
      'Ann Lee, Tom Hull, and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      '"We go," Ann Lee, Tom Hull and Ida Moss said.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    ['Ann Lee and client Tom Hull said it rained.', 'Ann Lee and client Tom Hull', ['Ann Lee', 'Tom Hull']],
    [
      'Ann Lee and former Brae mayor Tom Hull said it rained.',
      'Ann Lee and former Brae mayor Tom Hull',
      ['Ann Lee', 'Tom Hull'],
    ],
    [
      "Ann Lee and Nordbank's Tom Hull said it rained.",
      "Ann Lee and Nordbank's Tom Hull",
      ['Ann Lee', 'Tom Hull'],
    ],
    [
      'Sens. Ann Lee, Tom Hull and Ida Moss met and said it rained.',
      'Sens. Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss, a nurse, said it rained.',
      'Ann Lee, a baker, Tom Hull, a cook, and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss (Bern) said it rained.',
      'Ann Lee (Riga), Tom Hull (Oslo) and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'It rained all day, Ann Lee, Tom Hull and Ida Moss said.',
      'Ann Lee, Tom Hull and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    [
      'Hull, the bank and the ministry said it rained.',
      'Hull, the bank and the ministry',
      ['Hull', 'the bank', 'the ministry'],
    ],
    [
      '"It rained," said Ann Lee, a baker; Tom Hull, a cook; and Ida Moss.',
      'Ann Lee, a baker; Tom Hull, a cook; and Ida Moss',
      ['Ann Lee', 'Tom Hull', 'Ida Moss'],
    ],
    ['Ann Lee and Tom Hull each said it rained.', 'Ann Lee and Tom Hull', ['Ann Lee', 'Tom Hull']],
    [
      'Ann Lee, speaking for Brae, and Tom Hull, speaking for Tarn, said it rained.',
      'Ann Lee, speaking for Brae, and Tom Hull',
      ['Ann Lee', 'Tom Hull'],
    ],
  ],
});
