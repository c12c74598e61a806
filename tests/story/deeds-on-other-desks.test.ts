import { testByConstruction } from './by-construction.ts';
import { heardIn } from './heard-in.ts';

/* What somebody does beside speaking on such pages, and who only hears of it. */
testByConstruction(
  {
    'what somebody has done before speaking is no subject': [
      ['Joel Ruhl after visiting Rome said the plan was dead.', 'the plan was dead | Joel Ruhl as Joel Ruhl'],
      [
        'The minister after meeting Ines Orme in Rome said the plan was dead.',
        'the plan was dead | The minister as The minister',
      ],
      ['Joel Ruhl won and after taking office pledged to cut tax.', 'to cut tax | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl won and while visiting Rome said it was dear.', 'it was dear | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, after taking office pledged to cut tax.', 'to cut tax | Joel Ruhl as Joel Ruhl'],
      ['Police after searching the house said it was bare.', 'it was bare | Police as Police'],
      ['A man jailed after robbing a bank said it was dear.', 'it was dear | A man as A man'],
      ['A soldier wounded while guarding the gate said it was cold.', 'it was cold | A soldier as A soldier'],
      [
        'He left after hearing Ines Orme said the plan was dead.',
        'the plan was dead | Ines Orme as Ines Orme',
      ],
      ['He left after learning the mill said it was shut.', 'it was shut | the mill as the mill'],
      ['The plan died after Joel Ruhl said it was dear.', 'it was dear | Joel Ruhl as Joel Ruhl'],
      [
        'Soon after leaving Rome the minister said it was dear.',
        'it was dear | the minister as the minister',
      ],
    ],
    'whoever rings somebody says it': [
      ["Joel Ruhl rang the boy's father demanding cash.", 'cash | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl called police saying he was robbed.', 'he was robbed | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl phoned Ines Orme claiming he was safe.', 'he was safe | Joel Ruhl as Joel Ruhl'],
      ['Ines Orme, who rang her mother saying she was sad, is safe.', 'she was sad | Ines Orme as who'],
      ['Residents petitioned the council asking for a park.', 'a park | Residents as Residents'],
      ['Joel Ruhl emailed the staff saying the plan was dead.', 'the plan was dead | Joel Ruhl as Joel Ruhl'],
      ['Police confronted a man saying he was a doctor.', 'he was a doctor | a man as a man'],
      ['Joel Ruhl was called by a man saying he was a doctor.', 'he was a doctor | a man as a man'],
      [
        'Police were contacted by the mother saying her son was lost.',
        'her son was lost | the mother as the mother',
      ],
    ],
    'what somebody admits having done is no subject': [
      [
        'Stephen Cahal, 42, with a last address at Harvest Street, admitted strangling Jane Quigg.',
        'strangling Jane Quigg | Stephen Cahal as Stephen Cahal',
      ],
      [
        'Stephen Cahal, 42, who has an address in Derry, denied killing Jane Quigg.',
        'killing Jane Quigg | Stephen Cahal as Stephen Cahal',
      ],
      ['It was late, admitted acting mayor Ines Orme.', 'It was late | Ines Orme as acting mayor Ines Orme'],
    ],
    'somebody seen doing one thing and saying another': [
      [
        'The accused saw Joel Ruhl waving a hammer and telling him: "You are dead."',
        'You are dead. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme became aware of Joel Ruhl waving a hammer and telling her: "You are dead."',
        'You are dead. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme heard the man kicking the door and shouting: "You are dead."',
        'You are dead. | the man as the man',
      ],
      [
        'Ines Orme saw the film before waving a flag and shouting: "You are dead."',
        'You are dead. | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme left the man waving a flag and telling him "You are dead".',
        'You are dead | Ines Orme as Ines Orme',
      ],
    ],
    'what it is to say something is said by nobody': [
      ['The court met. It feels strange to say the town was lost.'],
      ['The council spoke. It may sound harsh to say that the town was lost.'],
      ['The firm grew. It would be an understatement to say that the town was lost.'],
      ['The firm grew. It pains me to say that the town was lost.'],
      ['The firm grew. It took courage to say the town was lost.'],
      ['Suffice it to say the town was lost.'],
      [
        'The bank is sad. It was quick to say that the town was lost.',
        'that the town was lost | The bank as It',
      ],
      ['The bank is sad. It took years to admit the plan was dead.', 'the plan was dead | The bank as It'],
      ['The bank is sad. It went on to say the plan was dead.', 'the plan was dead | The bank as It'],
    ],
    'whoever a court is told of is none who hears it': [
      [
        'Joel Ruhl told the court Ines Orme, a nurse, had a strong case.',
        'Ines Orme, a nurse, had a strong case | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl told the court Ines Orme, 23, had a "strong case".',
        'Ines Orme, 23, had a "strong case" | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl told the board Acme, the maker of soap, had grown.',
        'Acme, the maker of soap, had grown | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl told the mayor, Ines Orme, the road was shut.',
        'the road was shut | Joel Ruhl as Joel Ruhl',
      ],
      ['Joel Ruhl told his wife Ines Orme, a nurse, it was shut.', 'it was shut | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl told the actress Ines Orme, 23, he was sad.', 'he was sad | Joel Ruhl as Joel Ruhl'],
    ],
    'what is remarked of whoever tells a court': [
      [
        'Judge Ines Orme was told by Joel Ruhl, prosecuting, that a row took place.',
        'that a row took place | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The jury was told by Joel Ruhl KC, for the Crown, that a row took place.',
        'that a row took place | Joel Ruhl as Joel Ruhl KC',
      ],
      [
        'She was told by her doctor, who knew her, that it was late.',
        'that it was late | her doctor as her doctor',
      ],
      ['Councillors were told by officers, as the rain fell, to leave.'],
    ],
    'whoever tells of a label goes on': [
      [
        'The road was marked "closed," said Joel Ruhl. "It was a long day."',
        'The road was marked "closed," | Joel Ruhl as Joel Ruhl',
        'It was a long day. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'The others were listed as "missing," said Joel Ruhl. "They may live."',
        'The others were listed as "missing," | Joel Ruhl as Joel Ruhl',
        'They may live. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'She was known as "Ma," said Joel Ruhl. "She was kind."',
        'She was known as "Ma," | Joel Ruhl as Joel Ruhl',
        'She was kind. | Joel Ruhl as Joel Ruhl',
      ],
    ],
  },
  heardIn,
);
