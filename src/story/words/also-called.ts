const LAWMAKERS =
  'senator,congressman,congresswoman,representative,mp,mep,assemblyman,assemblywoman,opposition leader,majority leader,minority leader';

/** `a Democratic senator` is `the Democrat`. */
const partyOf = (side: string): string =>
  [...LAWMAKERS.split(','), 'governor', 'mayor', 'candidate', 'lawmaker', 'strategist', 'leader', 'nominee']
    .map((office) => `${side} ${office}`)
    .join(',');

const offices = (map: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(map).map(([word, told]) => [word, told.split(',').map((one) => one.trim())]));

/**
 * What somebody in some offices is called as well, wherever the story names that one; `foreign minister` is the head `minister` with the
 * word before it.
 */
export const ALSO_CALLED = offices({
  lawmaker: LAWMAKERS,
  legislator: LAWMAKERS,
  parliamentarian: 'mp,senator',
  congressman: 'representative',
  congresswoman: 'representative',
  diplomat: "ambassador,envoy,consul,foreign minister,deputy foreign minister,charge d'affaires",
  envoy: 'ambassador',
  premier: 'prime minister',
  monarch: 'king,queen,emperor,empress,sultan,emir',
  pontiff: 'pope',
  peer: 'lord,baroness,viscount,viscountess,earl',
  cleric: 'bishop,archbishop,cardinal,priest,imam,ayatollah,mufti,pastor,vicar,rabbi,reverend',
  prelate: 'bishop,archbishop,cardinal',
  clergyman: 'bishop,priest,pastor,vicar,canon,reverend',
  pastor: 'reverend',
  preacher: 'pastor,reverend',
  vicar: 'reverend,canon',
  doctor: 'physician,surgeon,dr',
  physician: 'doctor,dr',
  academic: 'professor,lecturer',
  scholar: 'professor',
  judge: 'justice,magistrate',
  jurist: 'judge,justice',
  lawman:
    'sheriff,deputy,undersheriff,marshal,trooper,detective,police chief,police officer,officer,policeman,policewoman,constable,special agent,federal agent,fbi agent',
  prosecutor: 'district attorney,county attorney,u.s. attorney,commonwealth attorney',
  politician: `${LAWMAKERS},governor,mayor,prime minister,minister,lawmaker,legislator,councilman,councilwoman,candidate`,
  democrat: partyOf('democratic'),
  republican: partyOf('republican'),
  ceo: 'chief executive,chief executive officer',
  'chief executive': 'ceo,chief executive officer',
  policeman: 'police officer,officer,constable,sergeant,detective',
  writer: 'author,novelist,poet,playwright',
  author: 'writer,novelist',
  actor: 'actress',
  'head of state': 'president,king,queen,emperor,empress',
  'head of government': 'prime minister,premier,chancellor',
});

const MUSICIANS =
  'singer,rapper,guitarist,drummer,pianist,violinist,cellist,bassist,composer,songwriter,saxophonist,trumpeter,frontman,vocalist';
const STARS = `actor,actress,singer,rapper,comedian,presenter,footballer,striker,quarterback`;
const PLAYERS =
  'striker,goalkeeper,midfielder,defender,winger,forward,fullback,full-back,captain,substitute,left-back,right-back,centre-back,centre-half';
const ROOKIES = `${PLAYERS},defenceman,defenseman,quarterback,pitcher,catcher,shortstop,linebacker,guard,center,centre,goalie,golfer,cyclist`;
const POLICE = 'sergeant,inspector,constable,detective,lieutenant,trooper,deputy,police captain';
const SCIENTISTS =
  'researcher,biologist,chemist,physicist,epidemiologist,virologist,geneticist,ecologist,neuroscientist,astronomer,geologist,professor,psychologist';
const DOCTORS =
  'physician,surgeon,dr,pediatrician,paediatrician,cardiologist,oncologist,neurologist,psychiatrist,epidemiologist,gynecologist,radiologist';
const PRESS =
  'press secretary,press officer,public relations officer,information officer,communications director,spokesman,spokeswoman,spokesperson';
const BUSINESS =
  'entrepreneur,tycoon,magnate,mogul,founder,co-founder,chief executive,ceo,chairman,financier,owner';

/** The same of whoever has just spoken or is just told of: wider words, by which others of a story can be called as well. */
export const ALSO_CALLED_AGAIN = offices({
  executive:
    'chief executive,ceo,cfo,coo,cto,chief officer,vice president,vice-president,managing director,chairman,chairwoman,marketing director,sales director,finance director,commercial director,operations director',
  cfo: 'chief financial officer,finance director',
  coo: 'chief operating officer',
  cto: 'chief technology officer',
  'finance chief': 'chief financial officer,cfo,finance director,finance minister',
  boss: 'chief executive,ceo,managing director,manager,head coach',
  manager: 'boss,head coach',
  coach: 'boss',
  musician: MUSICIANS,
  singer: 'vocalist,frontman,singer-songwriter,soprano,tenor,baritone,pop star',
  songwriter: 'singer,musician',
  artist: `${MUSICIANS},painter,sculptor,illustrator`,
  performer: STARS,
  entertainer: STARS,
  star: STARS,
  'prize winner': 'actor,actress,film director,novelist,author,singer,poet,playwright',
  comic: 'comedian',
  comedian: 'comic',
  detective: 'detective sergeant,detective inspector,detective constable,detective superintendent',
  officer: POLICE,
  // `the IAS officer`
  'service officer': 'commissioner,collector,secretary,superintendent,magistrate,inspector general',
  cop: POLICE,
  policeman: POLICE,
  policewoman: POLICE,
  sergeant: 'detective sergeant',
  inspector: 'detective inspector,chief inspector',
  'police chief': 'chief constable,police commissioner',
  'chief constable': 'police chief',
  'schools chief': 'superintendent',
  lawyer: 'attorney,solicitor,barrister,counsel,advocate',
  attorney: 'lawyer,counsel',
  priest: 'pastor,vicar,reverend,canon,father',
  clergyman: 'father,pastor,bishop',
  cleric: 'father,sheikh,mullah,maulana',
  defender: 'centre-half,center-half,centre-back,center-back,full-back,fullback,left-back,right-back',
  'centre-half': 'defender,centre-back',
  'centre-back': 'defender,centre-half',
  forward: 'striker,winger',
  striker: 'forward',
  midfielder: 'playmaker',
  keeper: 'goalkeeper,wicketkeeper',
  goalie: 'goalkeeper',
  netminder: 'goalkeeper,goalie,goaltender',
  'shot-stopper': 'goalkeeper,keeper,goalie',
  marksman: 'striker,forward',
  frontman: 'singer,vocalist,lead singer,guitarist,rapper',
  vocalist: 'singer',
  skipper: 'captain',
  rookie: ROOKIES,
  veteran: ROOKIES,
  youngster: ROOKIES,
  freshman: ROOKIES,
  sophomore: ROOKIES,
  footballer: PLAYERS,
  player: PLAYERS,
  athlete: 'sprinter,runner,swimmer,rower,skier,skater,gymnast,cyclist,hurdler',
  scientist: SCIENTISTS,
  researcher: `${SCIENTISTS},scientist,epidemiologist`,
  doctor: DOCTORS,
  physician: DOCTORS,
  clinician: DOCTORS,
  academic: 'researcher,historian,economist,scientist',
  educator: 'teacher,principal,professor,superintendent,headteacher',
  teacher: 'headteacher',
  principal: 'headteacher,headmaster,headmistress',
  headteacher: 'principal,headmaster,headmistress',
  author: 'writer,novelist,historian,biographer,poet,memoirist',
  writer: 'author,novelist,columnist,essayist,biographer,screenwriter,journalist',
  novelist: 'author,writer',
  filmmaker: 'film director,movie director,film producer',
  journalist: 'reporter,correspondent,columnist,editor,broadcaster,presenter,anchor',
  broadcaster: 'presenter,anchor,commentator',
  presenter: 'host,broadcaster,anchor',
  commentator: 'pundit,analyst',
  pundit: 'captain,striker,goalkeeper,midfielder,defender,winger,commentator,analyst',
  businessman: BUSINESS,
  businesswoman: BUSINESS,
  entrepreneur: 'founder,co-founder,businessman,businesswoman',
  billionaire: `${BUSINESS},investor,philanthropist,businessman,businesswoman`,
  tycoon: 'businessman,magnate,mogul,billionaire',
  magnate: 'businessman,tycoon,mogul,billionaire',
  mogul: 'businessman,tycoon,magnate,billionaire,producer',
  spokesman: PRESS,
  spokeswoman: PRESS,
  spokesperson: PRESS,
  politician: 'premier,councillor,councilor,secretary,mep,senator',
  campaigner: 'activist,organizer,organiser',
  activist: 'campaigner,organizer,organiser',
  farmer: 'rancher,grower',
  rancher: 'farmer',
});
