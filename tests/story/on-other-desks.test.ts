import { heardIn } from './heard-in.ts';
import { testByConstruction } from './by-construction.ts';

/* Constructions of pages of courts, farms, boards, releases and cricket: each with what looks like it and is right already. */
testByConstruction(
  {
    'letters behind a name are nobody': [
      [
        'Joel Ruhl, PhD, professor of biology at the University of Pith, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl, M.D., Ph.D., a professor of biology at Pith University, said the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Joel Ruhl, Ph.D., who led the study, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ed.D., the head of the school, said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, MPH, director of the lab said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl, Ph.D. said it works.', 'it works | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl BL, prosecuting, said it works.', 'it works | Joel Ruhl as Joel Ruhl BL'],
      ['"It works," Joel Ruhl, Ph.D., said.', 'It works, | Joel Ruhl as Joel Ruhl'],
      [
        '"It works," said Joel Ruhl, M.D., Ph.D. "It helps."',
        'It works, … It helps. | Joel Ruhl as Joel Ruhl',
      ],
      [
        'According to Joel Ruhl, M.D., Ph.D., a professor at Pith, the drug works.',
        'the drug works | Joel Ruhl as Joel Ruhl',
      ],
      ['Ines Orme has a Ph.D. She said it was hard.', 'it was hard | Ines Orme as She'],
      ['Ines Orme won a Ph.D. Police said she was glad.', 'she was glad | Police as Police'],
      ['The MP, a lawyer, said it works.', 'it works | The MP as The MP'],
    ],
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
    'when it is said stands before that': [
      [
        'Joel Ruhl said on Thursday following a tour of Pith, that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl told reporters following talks with the mayor in Pith that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said in a speech following a tour of Pith that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said while opening the plant, that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl added while fielding questions from newsmen on Monday that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl was adamant earlier on Saturday that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl was adamant after the game that the road was open.',
        'that the road was open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said following the talks the road would open.',
        'following the talks the road would open | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said following a tour of Pith is hard.',
        'following a tour of Pith is hard | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said while the plant was open, the road was shut.',
        'while the plant was open, the road was shut | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said her large following online grew.',
        'her large following online grew | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'a bench of judges by name is one': [
      [
        'A bench of Justices Raj Orme and Sangita Ruhl said the plea was late.',
        'the plea was late | A bench of Justices Raj Orme and Sangita Ruhl as A bench of Justices Raj Orme and Sangita Ruhl',
      ],
      [
        'A bench of Chief Justice Raj Orme and Justice Sangita Ruhl said the plea was late.',
        'the plea was late | A bench of Chief Justice Raj Orme and Justice Sangita Ruhl as A bench of Chief Justice Raj Orme and Justice Sangita Ruhl',
      ],
      [
        'A bench of Justices Raj Orme and Sangita Ruhl said it was sad. The bench said the plea was late.',
        'it was sad | A bench of Justices Raj Orme and Sangita Ruhl as A bench of Justices Raj Orme and Sangita Ruhl',
        'the plea was late | A bench of Justices Raj Orme and Sangita Ruhl as The bench',
      ],
      [
        '"It is late," a bench of Justices Raj Orme and Sangita Ruhl said.',
        'It is late, | a bench of Justices Raj Orme and Sangita Ruhl as a bench of Justices Raj Orme and Sangita Ruhl',
      ],
      [
        'The sons of Tom Orme and Ines Ruhl said the plea was late.',
        'the plea was late | The sons of Tom Orme and Ines Ruhl as The sons of Tom Orme and Ines Ruhl',
      ],
      [
        'The bench and Justice Tom Orme said the plea was late.',
        'the plea was late | nobody as The bench and Justice Tom Orme',
      ],
    ],
    'another speaks behind while': [
      [
        'Ines Orme said it was "daft" while party spokesman Joel Ruhl called it "madness".',
        'it was "daft" | Ines Orme as Ines Orme',
        'it "madness" | Joel Ruhl as party spokesman Joel Ruhl',
      ],
      [
        'Ines Orme described the plan as "daft" while Joel Ruhl described it as "mad".',
        'the plan as "daft" | Ines Orme as Ines Orme',
        'it as "mad" | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme said it was daft whereas Joel Ruhl said it was wise.',
        'it was daft | Ines Orme as Ines Orme',
        'it was wise | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Ines Orme claimed the road was safe while the union insisted it was "a trap".',
        'the road was safe | Ines Orme as Ines Orme',
        'it was "a trap" | the union as the union',
      ],
      [
        'Ines Orme said she slept while Joel Ruhl told stories.',
        'she slept while Joel Ruhl told stories | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme said Joel Ruhl drove while she called for help.',
        'Joel Ruhl drove while she called for help | Ines Orme as Ines Orme',
      ],
      [
        'Ines Orme said she stood by while the officer told her to go.',
        'she stood by while the officer told her to go | Ines Orme as Ines Orme',
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
    'the maker of two things is one': [
      [
        'The maker of phones and Macs said it earned $2 a share.',
        'it earned $2 a share | The maker of phones and Macs as The maker of phones and Macs',
      ],
      [
        'The parent of Olive Garden and Red Lobster said sales fell.',
        'sales fell | The parent of Olive Garden and Red Lobster as The parent of Olive Garden and Red Lobster',
      ],
      [
        'On Monday, the maker of Tide and Crest said sales fell.',
        'sales fell | the maker of Tide and Crest as the maker of Tide and Crest',
      ],
      ['Brae Foods, the maker of Lunds and Orms, said sales fell.', 'sales fell | Brae Foods as Brae Foods'],
      [
        'The mayor of Paris and Joel Ruhl said sales fell.',
        'sales fell | nobody as The mayor of Paris and Joel Ruhl',
      ],
    ],
    'a sign of a make is no word': [
      ['"It is a deal," said SpongeCo®’s CEO, Michel Mett.', 'It is a deal, | Michel Mett as Michel Mett'],
      [
        '"It is a deal," said SpongeCo™ CEO Michel Mett.',
        'It is a deal, | Michel Mett as SpongeCo™ CEO Michel Mett',
      ],
      ['SpongeCo®, a maker of soap, said it grew.', 'it grew | SpongeCo as SpongeCo'],
    ],
    'single marks go on over paragraphs': [
      [
        '‘The pitch was slow,’ said Joel Ruhl.\n\n‘We played to plan and it’s fine.\n\n‘The runs will come,’ he said.\n',
        'The pitch was slow, | Joel Ruhl as Joel Ruhl',
        'We played to plan and it’s fine. … The runs will come, | Joel Ruhl as he',
      ],
      [
        "Joel Ruhl said: 'We played to plan.\n\n'The players' union is sad.\n\n'The end.'\n\nRuhl left.\n",
        "We played to plan. … The players' union is sad. … The end. | Joel Ruhl as Joel Ruhl",
      ],
      [
        '‘We lost,’ said Joel Ruhl. ‘It was late.\n\n‘It is sad.’\n\nInes Orme left.\n',
        'We lost, … It was late. … It is sad. | Joel Ruhl as Joel Ruhl',
      ],
      [
        '‘We go,’ said Joel Ruhl.\n\n‘We stay,’ said Ines Orme.\n',
        'We go, | Joel Ruhl as Joel Ruhl',
        'We stay, | Ines Orme as Ines Orme',
      ],
      ['The ‘new plan is dead.\n\n‘We go,’ said Joel Ruhl.\n', 'We go, | Joel Ruhl as Joel Ruhl'],
      ['The workers’ plan is dead.\n\n‘We go,’ said Joel Ruhl.\n', 'We go, | Joel Ruhl as Joel Ruhl'],
      [
        '‘Dr Steele’ does not exist, said Joel Ruhl. It was late.\n\n‘We go,’ said Ines Orme.\n',
        '‘Dr Steele’ does not exist | Joel Ruhl as Joel Ruhl',
        'We go, | Ines Orme as Ines Orme',
      ],
      ['’Tis the season.\n\n‘We stay,’ said Ines Orme.\n', 'We stay, | Ines Orme as Ines Orme'],
    ],
    'back quotes close as well': [
      [
        'Joel Ruhl said on Monday: ``We must not yield. We will not cave in.``\n\nRuhl left the hall.\n',
        'We must not yield. We will not cave in. | Joel Ruhl as Joel Ruhl',
      ],
    ],
    'a clause begins no name of a body': [
      [
        'When the Court asked for more, it was late. The Court said it was sad.',
        'more | the Court as the Court',
        'it was sad | the Court as The Court',
      ],
      ['After the Board met, the Board said it was sad.', 'it was sad | the Board as the Board'],
      ['Under the Sea Ltd said it grew.', 'it grew | Sea Ltd as the Sea Ltd'],
    ],
    'this points back': [
      ['Joel Ruhl revealed this on Pith FM Monday.'],
      ['Joel Ruhl disclosed this at a meeting in Lagos.'],
      ['Joel Ruhl revealed these during a visit to Pith.'],
      ['Joel Ruhl disclosed this week that he was ill.', 'that he was ill | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl revealed this plan at a meeting.', 'this plan at a meeting | Joel Ruhl as Joel Ruhl'],
      ['Joel Ruhl revealed this in a statement: "We will go."', 'We will go. | Joel Ruhl as Joel Ruhl'],
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
    'whose words something was': [
      [
        '"You can only squeeze so much," was how one farmer put it.',
        'You can only squeeze so much, | one farmer as one farmer',
      ],
      ['"It is mad," is the way Joel Ruhl sums it up.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"It is mad," was all Joel Ruhl would say.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"It is mad," was Joel Ruhl\'s verdict.', 'It is mad, | Joel Ruhl as Joel Ruhl'],
      ['"Go home," was the message from Joel Ruhl, the mayor.', 'Go home, | Joel Ruhl as Joel Ruhl'],
      ['"It is mad," was how the day began.', 'It is mad, | nobody as –'],
      ['"Go home," was the message on the wall.', 'Go home, | nobody as –'],
    ],
    'callings of courts, farms, churches and pitches': [
      [
        'Taoiseach Joel Ruhl said it was late. "It was dark," the Taoiseach said.',
        'it was late | Joel Ruhl as Taoiseach Joel Ruhl',
        'It was dark, | Joel Ruhl as the Taoiseach',
      ],
      [
        'Msgr. Joel Ruhl said it was late. "It was dark," Msgr. Ruhl said.',
        'it was late | Joel Ruhl as Msgr. Joel Ruhl',
        'It was dark, | Joel Ruhl as Msgr. Ruhl',
      ],
      [
        'Garda Joel Ruhl said it was late. "It was dark," Garda Ruhl said.',
        'it was late | Joel Ruhl as Garda Joel Ruhl',
        'It was dark, | Joel Ruhl as Garda Ruhl',
      ],
      [
        "The respondent said Tom Orme's account was false. He said he was at home.",
        "Tom Orme's account was false | The respondent as The respondent",
        'he was at home | The respondent as He',
      ],
      ['The seamer met Tom Orme. "It was late," he said.', 'It was late, | The seamer as he'],
      [
        'Forecaster Ines Orme said it would rain. "It is wet," Orme said.',
        'it would rain | Ines Orme as Forecaster Ines Orme',
        'It is wet, | Ines Orme as Orme',
      ],
    ],
    'what stands behind a comma inside marks': [
      [
        'Joel Ruhl, flatly declaring that "we will never yield," Tuesday ruled out talks.',
        'that "we will never yield," | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said the plan, a "long shot," Tuesday won a prize.',
        'the plan, a "long shot," Tuesday won a prize | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl said the words were "odd" and that "some loose talk," including jokes, was let in.',
        'the words were "odd" and that "some loose talk," including jokes, was let in | Joel Ruhl as Joel Ruhl',
      ],
      [
        'Joel Ruhl called them "fools", as police continued their search.',
        'them "fools" | Joel Ruhl as Joel Ruhl',
      ],
      ['It was "sad", as Joel Ruhl put it.', 'sad | Joel Ruhl as Joel Ruhl'],
    ],
    'the accused is somebody': [
      [
        'The accused said Mr Orme’s account was false. He said he was at home.',
        'Mr Orme’s account was false | The accused as The accused',
        'he was at home | The accused as He',
      ],
      ['The accused met Tom Orme. "I was at home," he said.', 'I was at home, | The accused as he'],
      [
        'Joel Ruhl (40), of Harvest Street, Derry, pleaded guilty to robbing Tom Orme. The accused said it was late.',
        'it was late | Joel Ruhl as The accused',
      ],
      [
        'Joel Ruhl, 40, of Harvest Street, denies murder. The defendant said it was late.',
        'murder | Joel Ruhl as Joel Ruhl',
        'it was late | Joel Ruhl as The defendant',
      ],
      [
        'A man (40), of Harvest Street, pleaded guilty to robbing Joel Ruhl. The accused said it was late.',
        'it was late | The accused as The accused',
      ],
    ],
  },
  heardIn,
);
