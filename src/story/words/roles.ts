/** Nouns for what people and bodies are. Lower case, singular unless plural is a word of its own. */

import { SCHOOL_WORDS, TEAM_WORDS } from './team-words.ts';
import { PAPER_WORDS } from './paper-words.ts';
import { wordSet } from './word-set.ts';

const MALE_KIN = `
  father son brother husband widower fiancé boyfriend grandson grandfather nephew stepson stepfather stepbrother uncle
  dad stepdad grandad granddad grandpa`;

const FEMALE_KIN = `
  mother daughter sister wife widow fiancée girlfriend granddaughter grandmother niece
  stepdaughter stepmother stepsister aunt mum mom stepmum stepmom grandma`;

/** Words for those who belong to somebody by birth, marriage or love. */
export const KIN_WORDS = `${MALE_KIN} ${FEMALE_KIN} cousin`;

/** Offices and callings: before a name they are its title, alone they point at a person. */
export const ROLES = wordSet(`
  president vice-president premier chancellor king queen prince princess emperor pope minister secretary undersecretary
  ambassador envoy consul governor mayor senator congressman congresswoman representative lawmaker legislator deputy
  councilman councilwoman councilmember councillor councilor selectman selectwoman alderman alderwoman assemblyman
  assemblywoman supervisor comptroller provost ombudsman commissioner speaker leader chief head chair chairman chairwoman
  chairperson director manager executive ceo officer official spokesman spokeswoman spokesperson aide adviser advisor
  front-runner frontrunner challenger contender operative staffer strategist analyst economist trader broker dealer banker investor lawyer attorney solicitor barrister counsel
  prosecutor judge justice magistrate general colonel major captain lieutenant sergeant corporal admiral commander
  brigadier commodore marshal inspector detective superintendent constable sheriff trooper policeman policewoman doctor professor
  scientist researcher historian expert author writer editor reporter journalist correspondent columnist publisher
  producer actor actress singer musician rapper composer conductor artist painter sculptor designer architect engineer
  pilot astronaut coach trainer player striker goalkeeper midfielder defender winger substitute quarterback pitcher rider jockey boxer
  democrat republican tory libertarian swimmer sprinter champion bishop archbishop cardinal priest pastor reverend rabbi imam cleric ayatollah sheikh sultan
  emir monk nun teacher principal dean student pupil sophomore freshman headmaster headmistress headteacher nurse surgeon physician psychologist
  therapist farmer fisherman miner worker driver owner founder co-founder entrepreneur businessman businesswoman boss
  partner diplomat negotiator mediator delegate candidate nominee activist campaigner dissident organizer organiser
  volunteer protester demonstrator rebel militant insurgent fighter soldier veteran refugee migrant hairdresser dictator
  strongman warlord financier billionaire millionaire magnate mogul tycoon philanthropist heiress playwright screenwriter comedian dancer
  choreographer skater skier golfer wrestler gymnast rower climber mountaineer explorer inventor biographer blogger
  presenter moderator interviewer panelist panellist drummer guitarist tenor baritone murderer killer gunman bomber
  hijacker spy defector hostage inmate fugitive bodyguard chauffeur butler caretaker janitor barber tailor teammate
  roommate classmate lover poet novelist illustrator sculptress heir seed resident neighbor neighbour witness survivor
  victim suspect defendant plaintiff friend colleague mp mep treasurer auditor actuary pollster consultant contractor
  builder developer landlord tenant curator librarian archivist guard warden ranger firefighter paramedic meteorologist
  geologist biologist chemist physicist astronomer mathematician lecturer member vicar guide cook chef waiter waitress
  usher baker butcher grocer shopkeeper clerk carpenter plumber electrician mechanic skipper sailor man woman boy girl
  spokesmen referee umpire vet veterinarian midwife steward stewardess gardener cleaner maid valet deckhand coroner
  bailiff juror paralegal accountant dispatcher undertaker translator interpreter chaplain missionary gamekeeper welder
  roofer docker stevedore agent predecessor counterpart successor mentor apprentice promoter critic pundit trustee harbourmaster
  harbormaster registrar recorder archdeacon cadet abbot abbess rector curate ensign midshipman nuncio notary bursar
  quartermaster sapper fusilier havildar prebendary freeholder bosun purser trucker pm cfo coo cto lifeguard photographer videographer cinematographer
  songwriter bandleader bookseller postmaster stationmaster landlady nanny childminder bartender barista busker sommelier
  technician programmer bricklayer plasterer stonemason lumberjack rancher crofter surfer snowboarder kayaker hiker jogger
  commuter pensioner retiree linebacker cornerback shortstop outfielder infielder scrum-half fly-half shot-stopper
  wicketkeeper optician dietitian oceanographer geographer demographer statistician respondent litigant offender
  co-accused garda stenographer medic grower smallholder vintner seafarer mariner shipowner forecaster stockbroker
  collector tehsildar sarpanch convener convenor coordinator co-ordinator mla mpl msp mec schoolteacher prelate pontiff friar patriarch preacher mufti theologian seminarian bowler seamer leg-spinner
  off-spinner all-rounder batter fielder footballer hurler goaltender fullback full-back centre-half flanker publican
  labourer laborer cabbie scaffolder surveyor valuer auctioneer assessor taoiseach tánaiste tanaiste monsignor apostle kagawad
  ${KIN_WORDS}`);

/** Words with the ending of a calling that are none. */
const NO_CALLINGS = wordSet(`
  human humanitarian german roman norman exist assist consist resist insist persist enlist checklist shortlist playlist wishlist
  mist`);

/** Callings in -maker; what makes other things is mostly a company: a carmaker, a toolmaker. */
const MAKERS_OF_THEIR_OWN = wordSet(`
  lawmaker policymaker filmmaker film-maker moviemaker dressmaker watchmaker clockmaker shoemaker cabinetmaker winemaker
  matchmaker peacemaker troublemaker homemaker kingmaker playmaker mapmaker basketmaker violinmaker
  lacemaker sailmaker saddlemaker wigmaker puppetmaker glassmaker haymaker merrymaker noisemaker rainmaker tastemaker
  changemaker`);

/** Whether a word is for a company as often as for somebody, by what is made: `toolmaker`. */
export function isCompanyMaker(word: string): boolean {
  return word.endsWith('maker') && word.length > 5 && !MAKERS_OF_THEIR_OWN.has(word);
}

/** Others that stand before the name of a company and are seldom its first word. */
const COMPANY_NOUNS = wordSet('rival retailer lender insurer brewer distiller refiner shipper conglomerate');

/** Whether a lower-case word tells what a company is, as it stands before its name: `Drugmaker Corvia`. */
export const isCompanyNoun = (word: string): boolean => COMPANY_NOUNS.has(word) || isCompanyMaker(word);

/** Offices of two words: secretary-general, editor-in-chief, president-elect, ex-minister, co-author. */
const COMPOUND =
  /^(?:(.+)-(?:general|elect|designate|in-chief|at-large|in-law)|(?:co|ex|vice|deputy|under)-(.+))$/;

/** `mother-of-two`: whose children are counted. */
export const PARENT_OF =
  /^(?:mother|father|mum|mom|dad|nan|gran|grandad|grandmother|grandfather)-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** Whether a lower-case word is an office or calling: listed, or made like one (oboist, pediatrician, weatherman, locksmith). */
export function isRole(word: string): boolean {
  if (ROLES.has(word)) return true;
  if (word.includes('-of-') && PARENT_OF.test(word)) return true;
  const [, before = '', behind = ''] = (word.includes('-') ? COMPOUND.exec(word) : null) ?? [];
  if (before !== '' || behind !== '') return ROLES.has(before) || ROLES.has(behind);
  return (
    word.length > 5 &&
    /(?:ist|ician|man|woman|smith|keeper|maker|monger|wright|tress)$/.test(word) &&
    !NO_CALLINGS.has(word)
  );
}

/** Plural or collective words for sources that stay unnamed. */
export const GROUPS = wordSet(`
  officials sources diplomats analysts economists traders brokers dealers bankers investors lawyers attorneys prosecutors
  experts researchers scientists witnesses residents neighbors neighbours police forces authorities ministers leaders lawmakers
  senators executives spokesmen aides advisers advisors doctors teachers students workers unions activists protesters
  demonstrators rebels militants insurgents fighters soldiers troops commanders opponents critics supporters people many
  some others reports media newspapers organizers organisers employees farmers relatives parents friends survivors
  pals victims republicans democrats conservatives liberals socialists rivals members delegates negotiators commentators
  observers historians colleagues passengers customers shareholders creditors strategists participants campaigners
  fans players coaches company firm government ministry department agency bank party army military court union
  commission committee council board office embassy statement report newspaper magazine paper website station
  administration palace kremlin pentagon white source crowd group team body watchdog regulator organization organisation
  charity hospital university school church airline airport letter memo document filing survey surveys study studies poll polls panel bureau
  consortium cartel troika quartet
  institute prosecution defence defense someone jury tribunal secretariat mission delegation parliament congress
  senate opposition coalition alliance bloc campaign rescuers firefighters officers detectives investigators advocates scholars
  academics locals imams poets users clients medics evangelicals progressives moderates exiles evacuees
  detainees crews restaurateurs chefs vets alumni regents mums dads grandparents teens orphans pilgrims monks nuns spies
  attaches celebrities boosters sceptics skeptics gardaí gardai`);

/** Words for a share of those asked: `nearly half say`, `a third of voters said`. */
export const QUANTITIES = wordSet(
  'percent half third quarter majority minority plurality both most several all each surveyed polled dozens scores hundreds thousands millions',
);

/** Those of them that are one body, and so can carry a name of their own. */
export const BODIES = wordSet(`
  radio television company firm government ministry department agency bank party police army military court union commission committee
  council board office embassy newspaper magazine journal tabloid website station administration group watchdog regulator organization
  organisation charity hospital university school church airline airport panel bureau institute tribunal secretariat
  mission parliament congress senate coalition alliance service network outlet association federation league foundation
  institution authority society`);

/** Words for companies by what they do, as they stand before the name of one. */
export const COMPANIES = wordSet(`
  line chain maker producer carrier retailer lender insurer brewer brewery distiller refiner refinery operator fund
  start-up startup consultancy brokerage affiliate homebuilder housebuilder smokehouse shipper manufacturer supplier subsidiary unit conglomerate utility broker exchange store
  supermarket club team publisher broadcaster ship vessel yacht boat ferry tanker freighter trawler schooner cruiser liner
  tug barge destroyer frigate submarine warship steamer lifeboat horse racehorse dog cat`);

/** What a company's name in English ends with by law. */
export const COMPANY_FORMS = 'inc inc. corp corp. ltd ltd. plc llc co co. cos cos. bros bros.';

/** Words that, last in a capitalised name, make it that of a business. */
export const BUSINESS_WORDS = `${COMPANY_FORMS}
  company corporation holdings bank industries airlines airways motor motors systems technologies energy oil gas petroleum steel
  pharmaceuticals insurance securities capital investments foods homes properties lines farms resorts restaurants hotels
  electronics analytics brewery stores supermarkets laboratories software metals minerals mining resources ventures
  chemicals beverages aerospace aviation automotive cement textiles pharma biotech semiconductor semiconductors telecom
  electric shipping logistics railways health healthcare air materials solutions brands broadband wireless cruises
  ferries footwear apparel cosmetics construction constructions scaffolding roofing plumbing flooring paving glazing catering
  brothers reinsurance re leisure landscaping haulage demolition masonry joinery heating cleaning recycling lettings removals surfacing
  therapeutics biosciences biologics diagnostics robotics utilities dynamics genomics photonics avionics aerostructures developments`;

/** Words that, last in a capitalised name, make it a body and not a person. */
export const ORGANIZATION_WORDS = wordSet(`${BUSINESS_WORDS} ${TEAM_WORDS} ${SCHOOL_WORDS}
  group banks trust fund reuters partners associates international markets research institute institution university college
  school academy hospital infirmary clinic church ministry ministries department departments agency agencies administration authority bureau commission committee
  council councils court courts congress parliament senate assembly house office offices party union association federation league alliance
  coalition movement front army navy force forces guard police command organization organisation foundation society
  club team network ${PAPER_WORDS}
  service services center centre centers centres board chamber exchange embassy consulate mission nations bloc states kingdom republic
  street streets avenue avenues road roads square park island islands mountain mountains river lake sea ocean bay valley beach airport
  station bridge hotel museum theater theatre stadium arena hall tower building palace prison camp festival award awards prize
  cup championship championships olympics games open tournament series act bill treaty agreement accord pact
  constitution plan program programme project convention conference summit forum day week month year war revolution
  crisis district county province region state city town village campus gallery library orchestra studios records
  entertainment pictures media communications power water rail railway labs networks works secretariat taskforce constabulary gendarmerie síochána
  siochana unit
  division brigade regiment battalion corps squad fleet
  societe generale banque banco banca caixa cassa credit groupe grupo gruppo gruppe compagnie sparkasse landesbank`);

/** Legal forms of other countries that are no other word in any letters. */
export const FOREIGN_FORMS = 'AG SE KG GmbH SA NV BV SpA Srl ASA Oy Oyj AB';

/**
 * Legal forms as names of companies end with them, exactly as printed: `Ag` and `As` in other letters are something
 * else. After the forms of the GLEIF list (ISO 20275) that wires print.
 */
export const LEGAL_FORMS = wordSet(`
  ${FOREIGN_FORMS} KGaA mbH eG S.A. SAS SARL Sarl SCA N.V. B.V. VOF S.p.A. S.r.l. SL S.L. SLU SAU SAB SAPI
  Ltda Lda AS A/S ApS Abp KK K.K. GK Bhd Tbk Pty Pte Pvt LP L.P. LLP L.L.C. OAO OOO PAO ZAO OJSC PJSC
  JSC Kft Nyrt Zrt EAD OOD SIA UAB OÜ Kaisha Kogyo Sangyo Denki Seiyaku Seisakusho Shoji Kensetsu
  Kagaku Jukogyo`);

/** Roles that tell a gender. */
export const GENDERED_ROLES: ReadonlyMap<string, 'MALE' | 'FEMALE'> = new Map([
  ...[
    ...wordSet(`king prince emperor pope congressman councilman chairman spokesman policeman actor businessman sultan emir
    priest imam rabbi cardinal archbishop pontiff friar monk fisherman landlord headmaster man boy ${MALE_KIN}`),
  ].map((word) => [word, 'MALE'] as const),
  ...[
    ...wordSet(`queen princess congresswoman councilwoman selectwoman alderwoman assemblywoman chairwoman spokeswoman policewoman actress businesswoman nun
    headmistress woman girl ${FEMALE_KIN}`),
  ].map((word) => [word, 'FEMALE'] as const),
]);

/** Words that stand before a role inside a title: Deputy Prime Minister, senior vice president, former chief executive. */
export const ROLE_MODIFIERS = wordSet(`
  prime vice deputy first second foreign interior defense defence finance health justice trade energy education labor
  labour agriculture environment transport interim acting shadow former ex-president current senior junior assistant associate
  chief executive managing general attorney permanent special lead co- national state regional local federal
  supreme top high press team police opposition house senate majority minority white retired late then outgoing incoming
  newly elect economic science home culture sports sport tourism commerce treasury welfare housing oil information
  industry planning presidential parliamentary military navy army air force central bank school city county union party
  budget policy market equity senior-most medical legal technical technology creative art artistic fire district global
  research investment head`);
