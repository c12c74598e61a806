import { testByConstruction } from './by-construction.ts';
import { saidIn } from './heard-in.ts';

/* Where a report ends and what its speaker does goes on, and what looks like it. */
testByConstruction(
  {
    'what the speaker does then is no more spoken of': [
      ['Ines Orme denied involvement then blamed it on two masked men.', 'involvement | Ines Orme'],
      ['Ines Orme admitted the theft then fled abroad.', 'the theft | Ines Orme'],
      [
        'Ines Orme initially denied any part in the raid, then later blamed it on masked men.',
        'any part in the raid | Ines Orme',
      ],
      ['Ines Orme condemned the raid then went home.', 'the raid | Ines Orme'],
      ['Ines Orme denied the claims then quietly paid the fine.', 'the claims | Ines Orme'],
      ['Ines Orme described the raid and wept.', 'the raid | Ines Orme'],
      ['Ines Orme criticised the mayor and walked from the hall.', 'the mayor | Ines Orme'],
      ['Ines Orme called it "a lie" then hung up.', 'it "a lie" | Ines Orme'],
      // What looks like it.
      ['Ines Orme condemned the then accused minister.', 'the then accused minister | Ines Orme'],
      [
        'Ines Orme criticised the plan then agreed by ministers.',
        'the plan then agreed by ministers | Ines Orme',
      ],
      ['Ines Orme admitted the car then hit a tree.', 'the car then hit a tree | Ines Orme'],
      ['Ines Orme said the man then fled.', 'the man then fled | Ines Orme'],
      ['Ines Orme described how the man came and went.', 'how the man came and went | Ines Orme'],
    ],
    'what is done to several, or behind a thing with words between marks before it': [
      ['Ines Orme described the man as a bully and showed jurors a photo.', 'the man as a bully | Ines Orme'],
      [
        'Ines Orme called Joel Ruhl a liar and showed photos in the courtroom.',
        'Joel Ruhl a liar | Ines Orme',
      ],
      [
        'Ines Orme reiterated a "buy" rating but lowered the estimate of earnings by five cents.',
        'a "buy" rating | Ines Orme',
      ],
      ['Ines Orme criticised the "absurd" plan and left the room.', 'the "absurd" plan | Ines Orme'],
      ['Ines Orme praised the "brave" crew and laid flowers at the quay.', 'the "brave" crew | Ines Orme'],
      // What looks like it.
      ['Ines Orme condemned the killed and wounded.', 'the killed and wounded | Ines Orme'],
      ['Ines Orme cited costs and increased competition.', 'costs and increased competition | Ines Orme'],
      ['Ines Orme announced layoffs and reduced hours.', 'layoffs and reduced hours | Ines Orme'],
      ['Ines Orme called the plan "a joke" and a folly.', 'the plan "a joke" and a folly | Ines Orme'],
    ],
    "what somebody is made or given room to say is that one's": [
      [
        'The find gave Joel Ruhl grounds to declare that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      ['The win allowed Joel Ruhl to claim that he was the best.', 'that he was the best | Joel Ruhl'],
      [
        'Joel Ruhl won. This gave him grounds to declare that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      ['The vote gave the minister a chance to say that he was right.', 'that he was right | the minister'],
      [
        'The vote gave Ines Orme the confidence to announce that she would stand.',
        'that she would stand | Ines Orme',
      ],
      ['The ruling enabled the bank to argue that it was exempt.', 'that it was exempt | the bank'],
      ['The delay gave critics room to argue that the plan was dead.', 'that the plan was dead | critics'],
      [
        'The report gave Ines Orme, the mayor, fresh grounds to claim that it leaked.',
        'that it leaked | Ines Orme',
      ],
      [
        'The board gave its chairman, Joel Ruhl, permission to say that the deal was off.',
        'that the deal was off | Joel Ruhl',
      ],
      ['The loss persuaded Joel Ruhl to admit that he was tired.', 'that he was tired | Joel Ruhl'],
      [
        'Joel Ruhl lost. The find led him to say that the beast was new.',
        'that the beast was new | Joel Ruhl',
      ],
      [
        'Ines Orme lost. The find prompted her to say that the beast was new.',
        'that the beast was new | Ines Orme',
      ],
      ['The row forced the minister to resign, saying he was tired.', 'he was tired | the minister'],
      ["Ines Orme's speech prompted Joel Ruhl to rise and say that she lied.", 'that she lied | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl allowed himself to say that it was good.', 'that it was good | Joel Ruhl'],
      ['Joel Ruhl took the chance to say that it was good.', 'that it was good | Joel Ruhl'],
      ['Ines Orme, who was given the chance to say it was late, said nothing.', 'it was late | Ines Orme'],
      ['The mayor gave a speech to say that the plan was dead.', 'that the plan was dead | The mayor'],
      ['The firm gave notice to say that it was closing.', 'that it was closing | The firm'],
      ['The book moved critics to tears, saying that war was vain.', 'that war was vain | The book'],
      ['The changes have spurred Tarn Mills to end its "proprietary trading" business.'],
    ],
    'what those spoken to want is not what they are told': [
      ['Police urged fans hoping to enter to stay home.', 'to stay home | Police'],
      ['The city has appealed to unions planning to march to keep order.', 'to keep order | The city'],
      [
        'Ines Orme told reporters waiting to hear the verdict that she was glad.',
        'that she was glad | Ines Orme',
      ],
      ['Ines Orme told voters hoping to back her not to despair.', 'not to despair | Ines Orme'],
      ['The mayor urged people planning to travel to work to stay home.', 'to stay home | The mayor'],
      ['The chief ordered officers trying to stop the riot to stand down.', 'to stand down | The chief'],
      ['Ines Orme called on people hoping to vote to bring a card.', 'to bring a card | Ines Orme'],
      ['Joel Ruhl told the union planning to strike to "think again".', 'to "think again" | Joel Ruhl'],
      // What looks like it.
      ['Police urged fans to try to stay calm.', 'to try to stay calm | Police'],
      ['Police urged fans to come early to avoid delays.', 'to come early to avoid delays | Police'],
      ['Ines Orme told the board meeting to go ahead.', 'to go ahead | Ines Orme'],
    ],
    'what another does is no part of what is still to be done': [
      [
        'The EU has pledged to cut emissions by 2030 and the Commission is expected to publish a plan in May.',
        'to cut emissions by 2030 | The EU',
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
    'what is done with hand or voice goes on with a tale': [
      [
        'Joel Ruhl said he crawled through a tunnel and knocked on the wall.',
        'he crawled through a tunnel and knocked on the wall | Joel Ruhl',
      ],
      [
        'Joel Ruhl said she ran home and knocked on the door.',
        'she ran home and knocked on the door | Joel Ruhl',
      ],
      ['Joel Ruhl said he fell and hammered on the door.', 'he fell and hammered on the door | Joel Ruhl'],
      ['Joel Ruhl said he sat down and wrote a letter.', 'he sat down and wrote a letter | Joel Ruhl'],
      ['Joel Ruhl said he went in and attacked the guard.', 'he went in and attacked the guard | Joel Ruhl'],
      [
        'Joel Ruhl said he had a gun and pointed it at the clerk.',
        'he had a gun and pointed it at the clerk | Joel Ruhl',
      ],
      [
        'Police said the man entered the shop and pointed a gun at the clerk.',
        'the man entered the shop and pointed a gun at the clerk | Police',
      ],
      [
        'Police said he climbed a wall and shouted at the guards.',
        'he climbed a wall and shouted at the guards | Police',
      ],
      // What looks like it.
      ['Joel Ruhl said he was late and apologised.', 'he was late | Joel Ruhl'],
      ['Joel Ruhl said he went home and called for calm.', 'he went home | Joel Ruhl', 'calm | Joel Ruhl'],
      [
        'Joel Ruhl said he went home and called the plan "a joke".',
        'he went home | Joel Ruhl',
        'the plan "a joke" | Joel Ruhl',
      ],
      ['Joel Ruhl said prices went up and attacked the bank.', 'prices went up | Joel Ruhl'],
      [
        'Joel Ruhl said the storm came and went and wrote to the board.',
        'the storm came and went | Joel Ruhl',
      ],
      ['Joel Ruhl said he knew nothing and attacked the mayor.', 'he knew nothing | Joel Ruhl'],
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
    'the time of a complaint is not what is complained of': [
      ['MPs have complained to the board when charities have spoken out.'],
      ['Joel Ruhl complained when the lights went out.'],
      ['Joel Ruhl protested when the mayor left.'],
      ['Joel Ruhl boasted when he won.'],
      ['Joel Ruhl agreed when the bank asked.'],
      ['Joel Ruhl complained when the lights went out, saying it was cold.', 'it was cold | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl asked when the lights went out.', 'when the lights went out | Joel Ruhl'],
      ['Joel Ruhl announced when the mill would close.', 'when the mill would close | Joel Ruhl'],
      ['Joel Ruhl insisted when asked that it was safe.', 'that it was safe | Joel Ruhl'],
      [
        'Joel Ruhl argued that when the lights went out, he fell.',
        'that when the lights went out, he fell | Joel Ruhl',
      ],
    ],
    'what is asked for stands before a preposition that nothing follows': [
      ['The changes that charities are asking for are not costly.'],
      ['The deal Joel Ruhl is calling for is dear.'],
      ['The vote that the union called for was held on Monday.'],
      ['The inquiry the mayor asked for will begin in May.'],
      ['The reform that the bank argued for is dead.'],
      // What looks like it.
      ['Joel Ruhl called for better schools.', 'better schools | Joel Ruhl'],
      ['Joel Ruhl called for increased spending.', 'increased spending | Joel Ruhl'],
    ],
    'who struggles to explain explains nothing': [
      [
        'President Joel Ruhl avoided questions on Thursday, leaving his aides still struggling to explain his outburst.',
      ],
      ['The aides struggled to explain his outburst.'],
      ['The aides were struggling to explain why he left.'],
      ['Joel Ruhl was at a loss to explain the fall.'],
      ['The board scrambled to explain the error.'],
      // What looks like it.
      ['Joel Ruhl struggled to explain: "I was tired."', 'I was tired. | Joel Ruhl'],
      ['Joel Ruhl struggled to explain that he was tired.', 'that he was tired | Joel Ruhl'],
      ['Joel Ruhl went on to explain the plan.', 'the plan | Joel Ruhl'],
    ],
    'where somebody answers or explains is no part of what is answered': [
      [
        "Joel Ruhl explained the delay in a blog post published in the firm's newsroom.",
        'the delay | Joel Ruhl',
      ],
      ['Joel Ruhl denied the claim in a blog post.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl denied the claim in a post on Facebook.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl denied the claim in an emailed statement to the paper.', 'the claim | Joel Ruhl'],
      ['Joel Ruhl criticised the plan in a podcast.', 'the plan | Joel Ruhl'],
      ['Joel Ruhl condemned the killing in a series of tweets.', 'the killing | Joel Ruhl'],
      ['Joel Ruhl announced the sale in a press release.', 'the sale | Joel Ruhl'],
      ['Joel Ruhl confirmed the sale during a call with analysts.', 'the sale | Joel Ruhl'],
      // What looks like it.
      ['Joel Ruhl announced changes in a key post.', 'changes in a key post | Joel Ruhl'],
      [
        'Joel Ruhl criticised the errors in a blog post by the mayor.',
        'the errors in a blog post by the mayor | Joel Ruhl',
      ],
      ['Joel Ruhl criticised the claims in a report.', 'the claims in a report | Joel Ruhl'],
      ['Joel Ruhl denied the claims in a lawsuit.', 'the claims in a lawsuit | Joel Ruhl'],
      ['Joel Ruhl described life in a small town.', 'life in a small town | Joel Ruhl'],
      [
        'Joel Ruhl said the letter published on Monday was false.',
        'the letter published on Monday was false | Joel Ruhl',
      ],
    ],
    'what is sought from somebody is not what that one says': [
      [
        'Joel Ruhl asked for assurance from minister Kay Orme that she would stop the work.',
        'assurance from minister Kay Orme that she would stop the work | Joel Ruhl',
      ],
      ['Joel Ruhl sought assurances from Kay Orme that she would stop the work.'],
      ['Joel Ruhl needs a pledge from the bank that it will pay.'],
      [
        'The court rejected an appeal from a school district that tried to ban bracelets.',
        'an appeal from a school district that tried to ban bracelets | The court',
      ],
      // What looks like it.
      ['Joel Ruhl won a promise from Kay Orme that she would stop.', 'that she would stop | Kay Orme'],
      ['The court rejected a claim from a bank that it lost money.', 'that it lost money | a bank'],
      [
        'The board got complaints from residents that the mill was loud.',
        'that the mill was loud | residents',
      ],
    ],
    'a second thing that somebody is judged for': [
      [
        'Joel Ruhl criticised the mayor for closing schools and telling parents to stay home.',
        'the mayor for closing schools and telling parents to stay home | Joel Ruhl',
      ],
      [
        'Joel Ruhl condemned the board for hiding losses and saying it was safe.',
        'the board for hiding losses and saying it was safe | Joel Ruhl',
      ],
      [
        'Joel Ruhl blamed her for lying to the court and denying that she had met him.',
        'her for lying to the court and denying that she had met him | Joel Ruhl',
      ],
      [
        'Joel Ruhl criticised the mayor for accepting donations and speaking fees.',
        'the mayor for accepting donations and speaking fees | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl praised the mayor for saying that it was late.', 'that it was late | the mayor'],
      [
        'Joel Ruhl criticised the mayor, telling parents to stay home.',
        'the mayor | Joel Ruhl',
        'to stay home | Joel Ruhl',
      ],
    ],
    'two of whom one is named between commas': [
      [
        'The Courier reported Joel Ruhl and his wife, Paula Mills, were due in court.',
        'Joel Ruhl and his wife, Paula Mills, were due in court | Courier',
      ],
      [
        'The Courier reported the firm and its chief, Joel Ruhl, were fined.',
        'the firm and its chief, Joel Ruhl, were fined | Courier',
      ],
      [
        'Police confirmed Joel Ruhl and his son, Tom Ruhl, were held.',
        'Joel Ruhl and his son, Tom Ruhl, were held | Police',
      ],
      [
        'Officials announced Joel Ruhl and his deputy, Paula Mills, would step down.',
        'Joel Ruhl and his deputy, Paula Mills, would step down | Officials',
      ],
      // What looks like it.
      ['The clerk who reported the mayor, Joel Ruhl, was held.', 'the mayor, Joel Ruhl | The clerk'],
      ['Joel Ruhl criticised the mayor, Ines Orme, and left.', 'the mayor, Ines Orme | Joel Ruhl'],
      ['Ines Orme demanded an inquiry and the minister resigned.', 'an inquiry | Ines Orme'],
    ],
    'when somebody called is not what anybody is called': [
      [
        'Joel Ruhl called four weeks before the arrest to tell her that police were “coming for her.”',
        'coming for her. | Joel Ruhl',
      ],
      [
        'Joel Ruhl called two days later to tell her that police were "coming for her."',
        'coming for her. | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl called two weeks of talks "a waste".', 'two weeks of talks "a waste" | Joel Ruhl'],
    ],
    "a spokesman behind 'with' speaks for himself": [
      [
        'The party hit back at Ines Orme for her words with party spokesman Joel Ruhl saying, "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The party hit back at Ines Orme with party spokesman Joel Ruhl saying, "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The party reacted to her words with spokesman Joel Ruhl saying "You are wrong."',
        'You are wrong. | Joel Ruhl',
      ],
      [
        'The board voted on Monday with chairman Joel Ruhl warning that it was late.',
        'that it was late | Joel Ruhl',
      ],
      ['Ines Orme left for Riga with Joel Ruhl saying he would follow.', 'he would follow | Joel Ruhl'],
      // What looks like it.
      ['Ines Orme ended a call with Joel Ruhl saying that it was late.', 'that it was late | Ines Orme'],
    ],
    'what somebody could read is not read': [
      [
        'A lawyer for the trust asked if he could read from a statement about the "unfortunate" event.',
        'if he could read from a statement about the "unfortunate" event | A lawyer for the trust',
      ],
      [
        'Joel Ruhl asked if she could read from a letter that was "odd".',
        'if she could read from a letter that was "odd" | Joel Ruhl',
      ],
      // What looks like it.
      ['Joel Ruhl read from a letter that was "odd".', 'odd | Joel Ruhl'],
      [
        'The lawyer asked if he could speak about the "odd" event.',
        'if he could speak about the "odd" event | The lawyer',
      ],
    ],
    'what a firm does beside telling its figures': [
      ['The firm said sales fell and cut its forecast.', 'sales fell | The firm'],
      [
        'Tarn Mills said quarterly profit rose and raised its dividend.',
        'quarterly profit rose | Tarn Mills',
      ],
      [
        'Tarn Mills said that profit fell and lowered its outlook for the year.',
        'that profit fell | Tarn Mills',
      ],
      [
        'Tarn Mills reported that revenue rose and reaffirmed its guidance.',
        'that revenue rose | Tarn Mills',
      ],
      // What looks like it.
      [
        'The firm said its rival lost money and cut its forecast.',
        'its rival lost money and cut its forecast | The firm',
      ],
      [
        'The firm said sales fell and cut into its margins.',
        'sales fell and cut into its margins | The firm',
      ],
      ['The firm said sales fell and costs rose.', 'sales fell and costs rose | The firm'],
    ],
  },
  saidIn,
);
