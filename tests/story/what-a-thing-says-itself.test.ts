import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* Who speaks where a thing, another or a duty stands between a speaker and the words, and what looks like it. */
testByConstruction(
  {
    'a paper that makes somebody do something says it itself': [
      ['The lawsuit led the bank to settle, alleging that it lied.', 'that it lied | The lawsuit'],
      ['The ruling forced Ines Orme to pay, saying she had lied.', 'she had lied | The ruling'],
      ['The judgment forced the mayor to pay, saying he had lied.', 'he had lied | The judgment'],
      ['A tweet led fans to boo, calling him "a clown".', 'a clown | A tweet'],
      ['A tweet led Joel Ruhl to apologise, saying it was a joke.', 'it was a joke | Joel Ruhl'],
      ['An injunction forced the paper to stop, saying it lied.', 'it lied | An injunction'],
      ['The petition led Ines Orme to act, arguing that it was late.', 'that it was late | The petition'],
      ['The emails led the mayor to quit, saying he lied.', 'he lied | The emails'],
      ['A warning prompted the bank to close, saying it was unsafe.', 'it was unsafe | A warning'],
      ['The audit prompted the mayor to go, saying he had lied.', 'he had lied | The audit'],
      // What looks like it.
      ['The row led Joel Ruhl to quit, saying it was late.', 'it was late | Joel Ruhl'],
      ['The vote led the bank to settle, saying it was late.', 'it was late | the bank'],
      ['The ruling led the mayor to rise and say that it was late.', 'that it was late | the mayor'],
      ['The report forced Joel Ruhl to rise and say that it was late.', 'that it was late | Joel Ruhl'],
      ['The lawsuit prompted the bank to settle and said that it lied.', 'that it lied | The lawsuit'],
    ],
    'whom a thing leads, with who that is and those beside': [
      ['The law forces schools to say that the town was poor.', 'that the town was poor | schools'],
      ['The new rules force schools to say that the town was poor.', 'that the town was poor | schools'],
      [
        'The report led its leader, Joel Ruhl, to say that the town was poor.',
        'that the town was poor | Joel Ruhl',
      ],
      [
        'The row led Joel Ruhl, its leader, to say that the town was poor.',
        'that the town was poor | Joel Ruhl',
      ],
      ['The row led Joel Ruhl, its leader, to quit, saying it was late.', 'it was late | Joel Ruhl'],
      ['The row led Joel Ruhl and his wife to apologise, saying it was late.', 'it was late | nobody'],
      ['The row led the mayor and the bishop to say that it was late.', 'that it was late | nobody'],
      [
        'The report encouraged Joel Ruhl to announce that the town was poor.',
        'that the town was poor | Joel Ruhl',
      ],
      ['The win encouraged Joel Ruhl to say that he would stand.', 'that he would stand | Joel Ruhl'],
      // What looks like it.
      ['The report encouraged the mayor to stay home.', 'to stay home | The report'],
      ['Ines Orme encouraged Joel Ruhl to say that it was late.', 'to say that it was late | Ines Orme'],
      [
        'The row led party elders such as Joel Ruhl to counter that it was late.',
        'that it was late | Joel Ruhl',
      ],
    ],
    'what is done in return or as a penalty for what somebody said': [
      [
        'The pilots went back in return for a pledge from the airline that it would rehire them.',
        'that it would rehire them | the airline',
      ],
      [
        'Joel Ruhl went home in exchange for assurances from the board that he would be safe.',
        'that he would be safe | the board',
      ],
      [
        'Ines Orme was fired for comments from her aide that fans were thugs.',
        'that fans were thugs | her aide',
      ],
      [
        'Ines Orme was asked to leave for a claim from her aide that fans were thugs.',
        'that fans were thugs | her aide',
      ],
      // What looks like it.
      ['Joel Ruhl hopes for assurances from the board that it will pay.'],
      ['Joel Ruhl waited for a promise from the board that it would pay.'],
      [
        'Joel Ruhl asked the bank again for a promise from the board that it would pay.',
        'a promise from the board that it would pay | Joel Ruhl',
      ],
    ],
    'a tale ends before what the speaker says of a thing': [
      [
        'Ines Orme said he went home and pointed to the data.',
        'he went home | Ines Orme',
        'the data | Ines Orme',
      ],
      [
        'Ines Orme said he came in peace and blasted the council.',
        'he came in peace | Ines Orme',
        'the council | Ines Orme',
      ],
      [
        'The minister said he drove off and called the hospital.',
        'he drove off and called the hospital | The minister',
      ],
      [
        'The minister said he jumped the gun and called the claims lies.',
        'he jumped the gun | The minister',
        'the claims lies | The minister',
      ],
      [
        'Ines Orme said he ran home and called the mayor a liar.',
        'he ran home | Ines Orme',
        'the mayor a liar | Ines Orme',
      ],
      ['Ines Orme said he went in and attacked the plan.', 'he went in | Ines Orme'],
      // What looks like it.
      [
        'Ines Orme said he crawled through a tunnel and knocked on the wall.',
        'he crawled through a tunnel and knocked on the wall | Ines Orme',
      ],
      ['Ines Orme said he ran home and called the police.', 'he ran home and called the police | Ines Orme'],
      [
        'Ines Orme said he ran home and called an ambulance.',
        'he ran home and called an ambulance | Ines Orme',
      ],
      ['Ines Orme said he went out and called a friend.', 'he went out and called a friend | Ines Orme'],
      ['Ines Orme said he ran out and blasted the horn.', 'he ran out and blasted the horn | Ines Orme'],
      [
        'Ines Orme said he came in late and pointed at the clerk.',
        'he came in late and pointed at the clerk | Ines Orme',
      ],
    ],
    'who does something with another speaks alone': [
      ['Ines Orme parted ways with Joel Ruhl saying, "Go."', 'Go. | Ines Orme'],
      ['Ines Orme shook hands with Joel Ruhl saying, "Go."', 'Go. | Ines Orme'],
      ['Ines Orme had a falling-out with Joel Ruhl saying, "Go."', 'Go. | Ines Orme'],
      ['Ines Orme lost patience with Joel Ruhl saying, "Go."', 'Go. | Ines Orme'],
      ['Ines Orme was furious with Joel Ruhl saying, "Go."', 'Go. | Ines Orme'],
      ['The board filed a suit with Joel Ruhl saying he lied.', 'he lied | The board'],
      ['Ines Orme fell out with Joel Ruhl saying he lied.', 'he lied | Ines Orme'],
      ['Ines Orme met up with Joel Ruhl saying he lied.', 'he lied | Ines Orme'],
      // What looks like it.
      ['The news came out with Joel Ruhl saying he lied.', 'he lied | Joel Ruhl'],
      ['Shares fell with Joel Ruhl saying he would sell.', 'he would sell | Joel Ruhl'],
      ['The race ended with Joel Ruhl saying he won.', 'he won | Joel Ruhl'],
      ['The party hit back with spokesman Joel Ruhl saying he lied.', 'he lied | Joel Ruhl'],
      ['The party reacted to the lawsuit with spokesman Joel Ruhl saying he lied.', 'he lied | Joel Ruhl'],
    ],
    'what another tells those spoken to behind while': [
      [
        'Ines Orme said crowds cheered while the minister told them it was "a new dawn".',
        'crowds cheered | Ines Orme',
        'it was "a new dawn" | the minister',
      ],
      [
        'Ines Orme said shares fell while its chief told investors it was "robust".',
        'shares fell | Ines Orme',
        'it was "robust" | its chief',
      ],
      [
        'Ines Orme said crowds cheered while Joel Ruhl told fans that it was "a new dawn".',
        'crowds cheered | Ines Orme',
        'that it was "a new dawn" | Joel Ruhl',
      ],
      [
        'Ines Orme said crowds cheered whereas Joel Ruhl assured fans it was "a new dawn".',
        'crowds cheered | Ines Orme',
        'it was "a new dawn" | Joel Ruhl',
      ],
      // What looks like it.
      [
        'Ines Orme said crowds cheered while he told them it was "a new dawn".',
        'crowds cheered while he told them it was "a new dawn" | Ines Orme',
      ],
      [
        'Ines Orme said she watched while Joel Ruhl told the crowd to leave.',
        'she watched while Joel Ruhl told the crowd to leave | Ines Orme',
      ],
      [
        'Ines Orme said she wept while Joel Ruhl told her that it was late.',
        'she wept while Joel Ruhl told her that it was late | Ines Orme',
      ],
    ],
    'remarks told of before a colon, by another or met by one': [
      ['Ines Orme said he was hurt and comments by Joel Ruhl were wrong: "He lies."', 'He lies. | Ines Orme'],
      ['The response from Ines Orme was met with fury by Joel Ruhl: "You lie."', 'You lie. | Joel Ruhl'],
      ['The comments by Ines Orme were condemned by Joel Ruhl: "You lie."', 'You lie. | Joel Ruhl'],
      ['The words of Ines Orme have been criticised by fans: "You lie."', 'You lie. | fans'],
      // What looks like it.
      ['Ines Orme wept and remarks by Joel Ruhl drew anger: "You lie."', 'You lie. | Joel Ruhl'],
      ['Ines Orme said little, but remarks by Joel Ruhl drew anger: "You lie."', 'You lie. | Joel Ruhl'],
      ['The words of Ines Orme were read out by Joel Ruhl: "I am sorry."', 'I am sorry. | Ines Orme'],
      ['Comments by Ines Orme were seen by thousands on her page: "You lie."', 'You lie. | Ines Orme'],
    ],
    'what somebody must have others do is not said': [
      ['Regulators must tell the bank to reject the deal.'],
      ['The board should urge the union to accept the offer and condemn the strike.'],
      ['Critics must ask him to explain why it failed.'],
      ['The court should be able to say that it was late.'],
      // What looks like it.
      ['The mayor must go, and critics demand a vote.', 'a vote | critics'],
      ['The mayor must go and Joel Ruhl demands a vote.', 'a vote | Joel Ruhl'],
      ['The mayor thinks banks should lend and says rules are daft.', 'rules are daft | The mayor'],
      [
        'Ines Orme said regulators must tell the bank to reject the deal.',
        'regulators must tell the bank to reject the deal | Ines Orme',
      ],
      [
        'The mayor said voters should stay home and condemned the raid.',
        'voters should stay home | The mayor',
        'the raid | The mayor',
      ],
    ],
    'by what means those told are told, and what stands beside a thing': [
      ['Residents were warned by letter, in May, that the road would shut.'],
      ['Residents were warned by letter that the road would shut.'],
      [
        'Residents were warned by Post editor Joel Ruhl that the road would shut.',
        'that the road would shut | Joel Ruhl',
      ],
      [
        'Residents were warned by the mayor, in May, that the road would shut.',
        'that the road would shut | the mayor',
      ],
      [
        'The minister praised Joel Ruhl and while touring Riga said it was sad.',
        'Joel Ruhl | The minister',
        'it was sad | The minister',
      ],
      [
        'The minister condemned the raid and after touring Riga said it was sad.',
        'the raid | The minister',
        'it was sad | The minister',
      ],
      [
        'The mayor promised to cut tax so firms grow and the town has jobs.',
        'to cut tax so firms grow and the town has jobs | The mayor',
      ],
      ['The mayor promised to cut tax and the town has jobs.', 'to cut tax | The mayor'],
    ],
  },
  saidIn,
);
