import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of profiles, game reports, releases and court copy: each with what looks like it and is right already. */
testByConstruction(
  {
    'whoever claims in front is not the one told of': [
      [
        'Joel Ruhl fought the plea. Claiming that Tom Orme had lied, he said it was weak.',
        'that Tom Orme had lied | Joel Ruhl as he',
        'it was weak | Joel Ruhl as he',
      ],
      [
        'Joel Ruhl fought the plea. Saying Tom Orme had lied, he said it was weak.',
        'Tom Orme had lied | Joel Ruhl as he',
        'it was weak | Joel Ruhl as he',
      ],
      [
        'Joel Ruhl fought the plea. Pointing out that Tom Orme had lied, he said it was weak.',
        'that Tom Orme had lied | Joel Ruhl as he',
        'it was weak | Joel Ruhl as he',
      ],
      [
        'Nurse Ann Ruhl fought the plea. Insisting Kim Orme was ill, she said it was weak.',
        'Kim Orme was ill | Ann Ruhl as she',
        'it was weak | Ann Ruhl as she',
      ],
      [
        'Joel Ruhl fought the plea. Knowing that Tom Orme had lied, he said it was weak.',
        'it was weak | Joel Ruhl as he',
      ],
      [
        'Joel Ruhl fought the plea. Tom Orme rose. Claiming that it was weak, he said he would go.',
        'that it was weak | Tom Orme as he',
        'he would go | Tom Orme as he',
      ],
      ['Joel Ruhl left. Adding to Tom Orme’s woes, he said he was ill.', 'he was ill | Tom Orme as he'],
      ['Joel Ruhl left. Noting Tom Orme’s age, he said it was weak.', 'it was weak | Joel Ruhl as he'],
      ['Joel Ruhl fought the plea. When Tom Orme rose, he said it was weak.', 'it was weak | Tom Orme as he'],
    ],
    'a relative without its second comma ends before the verb': [
      [
        'Lucy Lowe, who was the last to speak to Jay Orme said she was sad.',
        'she was sad | Lucy Lowe as Lucy Lowe',
      ],
      [
        "Jay Orme's friend, Lucy Lowe, who had met Jay Orme said in a post she was sad.",
        'she was sad | Lucy Lowe as Lucy Lowe',
      ],
      ['Lucy Lowe, who met Joel Ruhl told reporters it was dead.', 'it was dead | Lucy Lowe as Lucy Lowe'],
      ['Lucy Lowe, who is married to Joel Ruhl said it was dead.', 'it was dead | Lucy Lowe as Lucy Lowe'],
      ['Lucy Lowe, who runs a shop in Pith said it was cold.', 'it was cold | Lucy Lowe as Lucy Lowe'],
      ['Lucy Lowe, who works for the Pith Bank said it was cold.', 'it was cold | Lucy Lowe as Lucy Lowe'],
      ['Lucy Lowe, who chairs the board said it was cold.', 'it was cold | Lucy Lowe as Lucy Lowe'],
      ['Residents, who live near the mill said it was loud.', 'it was loud | Residents as Residents'],
      ['Police, who were called to the house said the man was dead.', 'the man was dead | Police as Police'],
      ['The firm, which is based in Pith said it was cold.', 'it was cold | The firm as The firm'],
      ['Lucy Lowe, who knows the board said it was cold.', 'it was cold | the board as the board'],
      ['Lucy Lowe, who left after Joel Ruhl said it was cold.', 'it was cold | Joel Ruhl as Joel Ruhl'],
      [
        'The man, who members of the board said was ill, left.',
        'was ill | members of the board as members of the board',
      ],
      ['The plan, which Joel Ruhl said was dead, is back.', 'which … was dead | Joel Ruhl as Joel Ruhl'],
      [
        'It pleased Lucy Lowe, who voted for Joel Ruhl, Orme said.',
        'It pleased Lucy Lowe, who voted for Joel Ruhl | Orme as Orme',
      ],
    ],
    'two offices behind a name tell more of it': [
      [
        'Stan Orme, president and CEO of Tarn Medical Devices, said trade was good.',
        'trade was good | Stan Orme as Stan Orme',
      ],
      [
        '“We go,” said Stan Orme, the chairman and CEO of Tarn Consumer Products. “We stay.”',
        'We go, … We stay. | Stan Orme as Stan Orme',
      ],
      [
        '“We go,” said Stan Orme, Chairman and Chief Executive Officer of Boston Quanta Bevels.',
        'We go, | Stan Orme as Stan Orme',
      ],
      [
        'President of Tarn Robi Quennick said trade was good.',
        'trade was good | Robi Quennick as President of Tarn Robi Quennick',
      ],
      [
        'CEO of Tarn Medical Devices Stan Orme said trade was good.',
        'trade was good | Stan Orme as CEO of Tarn Medical Devices Stan Orme',
      ],
    ],
    'the paper of an office is not that of whoever holds it': [
      [
        "The car was found, according to a sheriff's office news release. The deputy was shot, the release says.",
        "The car was found | a sheriff's office news release as a sheriff's office news release",
        "The deputy was shot | a sheriff's office as the release",
      ],
      [
        "The car was found, according to a governor's office statement. The road is shut, the statement said.",
        "The car was found | a governor's office statement as a governor's office statement",
        "The road is shut | a governor's office as the statement",
      ],
      [
        "The car was found, according to the mayor's statement. The road is shut, the statement said.",
        "The car was found | the mayor's statement as the mayor's statement",
        'The road is shut | the mayor as the statement',
      ],
    ],
    'what a work is told of by is no quotation': [
      ['“It fell out,” Ann Perrin says of “What Now.”', 'It fell out, | Ann Perrin as Ann Perrin'],
      ['“It fell out,” Ann Perrin said of “Heart.”', 'It fell out, | Ann Perrin as Ann Perrin'],
      [
        '“It fell out,” said Ann Perrin about “What Now.” “It is old.”',
        'It fell out, … It is old. | Ann Perrin as Ann Perrin',
      ],
      [
        '“It is bad,” Ann Perrin said of the “mess.”',
        'It is bad, | Ann Perrin as Ann Perrin',
        'mess. | Ann Perrin as Ann Perrin',
      ],
      ['Ann Perrin said of her work, “It Is Old.”', 'It Is Old. | Ann Perrin as Ann Perrin'],
    ],
    'when somebody speaks is not said': [
      [
        'Coach Joel Ruhl said when talking about the loss: "We were bad."',
        'We were bad. | Joel Ruhl as Coach Joel Ruhl',
      ],
      [
        'Joel Ruhl said while speaking about the plan: "We were bad."',
        'We were bad. | Joel Ruhl as Joel Ruhl',
      ],
      ['Joel Ruhl told me when describing the fire: "It was hot."', 'It was hot. | Joel Ruhl as Joel Ruhl'],
      [
        'Joel Ruhl explained the plan: "We were bad."',
        'the plan | Joel Ruhl as Joel Ruhl',
        'We were bad. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said the fire had three causes: "wind, heat and oil."',
        'the fire had three causes | Joel Ruhl as Joel Ruhl',
        'wind, heat and oil. | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'behind words between marks somebody by name does or says something': [
      ['Ann Orme called it "odd" and Tom Ruhl left.', 'it "odd" | Ann Orme as Ann Orme'],
      ['Ann Orme described it as "odd" and Tom Ruhl left early.', 'it as "odd" | Ann Orme as Ann Orme'],
      ['Ann Orme called it "odd" but Tom Ruhl liked it.', 'it "odd" | Ann Orme as Ann Orme'],
      [
        'Ann Orme called it "odd" and Tom Ruhl (Labour) said it was "good."',
        'it "odd" | Ann Orme as Ann Orme',
        'it was "good." | Tom Ruhl as Tom Ruhl',
      ],
      [
        'Ann Orme called it "odd" and Tom Ruhl, who came late, said it was "good."',
        'it "odd" | Ann Orme as Ann Orme',
        'it was "good." | Tom Ruhl as Tom Ruhl',
      ],
      [
        'Ann Orme called Tom Ruhl "a friend" and Joel Lee "a brother."',
        'Tom Ruhl "a friend" and Joel Lee "a brother." | Ann Orme as Ann Orme',
      ],
      [
        'Ann Orme called it "a joke" and Tom Ruhl\'s map "a shame."',
        'it "a joke" and Tom Ruhl\'s map "a shame." | Ann Orme as Ann Orme',
      ],
      [
        'Ann Orme denied that it was "odd" and Tom Ruhl was ill.',
        'that it was "odd" and Tom Ruhl was ill | Ann Orme as Ann Orme',
      ],
    ],
    'a post before the rank of whoever holds it is no name': [
      [
        'Tarnshire’s Policing Commander, Chief Superintendent Mike Fawley, said it was early.',
        'it was early | Mike Fawley as Chief Superintendent Mike Fawley',
      ],
      [
        'Tarn’s Gold Commander, Inspector Mike Fawley, said it was early.',
        'it was early | Mike Fawley as Inspector Mike Fawley',
      ],
      [
        'Tarn’s Policing Commander, Mike Fawley, said it was early.',
        'it was early | Mike Fawley as Mike Fawley',
      ],
    ],
    'advocate is the title of a lawyer': [
      [
        'Senior Advocate Amit Dessai said it was dead. “It is dead,” Mr Dessai said.',
        'it was dead | Amit Dessai as Senior Advocate Amit Dessai',
        'It is dead, | Amit Dessai as Mr Dessai',
      ],
      ['Advocate Raj Orme said it was dead.', 'it was dead | Raj Orme as Advocate Raj Orme'],
      ['The Advocate said it was dead.', 'it was dead | Advocate as The Advocate'],
      ['The Stamford Advocate said it was dead.', 'it was dead | Stamford Advocate as The Stamford Advocate'],
    ],
  },
  heardIn,
);
