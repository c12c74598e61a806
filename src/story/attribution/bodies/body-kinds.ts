import { isCompanyMaker } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';

const BUSINESSES = `
  company firm business rival maker manufacturer producer retailer wholesaler grocer chain supermarket lender bank insurer brewer brewery distiller distillery
  refiner miner supplier distributor importer exporter operator carrier airline conglomerate utility broker brokerage publisher
  broadcaster developer housebuilder builder contractor start-up startup subsidiary shipper consultancy bookmaker bakery
  telecom provider multinational automaker shipbuilder planemaker steelmaker insurer reinsurer caterer franchise`;
const BUSINESS_KINDS = new WordList(BUSINESSES);

/** What else bodies are told to be. */
const OTHERS = `
  fund union charity nonprofit non-profit club team school college university hospital clinic agency court foundation
  group organization organisation association federation alliance coalition network trust museum institute institution
  think-tank thinktank tank watchdog regulator lobby newspaper magazine ministry party society league orchestra theater theatre studio`;

/** Whether a noun tells what a business is: `retailer`, `packaging maker`. */
const isBusinessKind = (noun: string): boolean => BUSINESS_KINDS.hasWord(noun) || isCompanyMaker(noun);

const KINDS = new WordList(`${BUSINESSES} ${OTHERS}`);

/** Whether a noun tells what a body is. */
export const isBodyKind = (noun: string): boolean => KINDS.hasWord(noun) || isCompanyMaker(noun);

/** What bodies are told to be between commas alone: `The owner, Dana Line,`. */
export const OWNER_KINDS = new WordList('owner co-owner landlord');

const ANY_GROUP = `
  charity nonprofit non-profit union association federation alliance coalition network organization organisation foundation group
  lobby think-tank thinktank tank society league`;

/** By a noun the others by which a body is told that it can mean as well. */
const MEANS: ReadonlyMap<string, WordList> = new Map(
  Object.entries({
    group: ANY_GROUP,
    organization: ANY_GROUP,
    organisation: ANY_GROUP,
    charity: 'nonprofit non-profit foundation',
    nonprofit: 'charity foundation group organization',
    lender: 'bank',
    bank: 'lender',
    carrier: 'airline',
    airline: 'carrier',
    club: 'team',
    team: 'club',
    retailer: 'chain supermarket grocer',
    chain: 'retailer supermarket',
    supermarket: 'chain retailer grocer',
    manufacturer: 'maker',
    regulator: 'watchdog',
    watchdog: 'regulator',
    newspaper: 'daily tabloid broadsheet',
    network: 'broadcaster',
    brewery: 'brewer',
    brewer: 'brewery',
  }).map(([noun, others]) => [noun, new WordList(others)]),
);

/** Whether words for a body mean any business: `the company`. */
export const isAnyBusiness = (noun: string): boolean =>
  noun === 'company' || noun === 'firm' || noun === 'business' || noun === 'group';

/** Whether a noun can mean what another tells: `the carrier` an airline, `the company` a retailer. */
export function canMean(noun: string, told: string): boolean {
  if (noun === told) return true;
  if (isAnyBusiness(noun) && isBusinessKind(told)) return true;
  // `the maker` of a packaging maker, `the manufacturer` of a carmaker
  if ((noun === 'maker' || noun === 'manufacturer') && isCompanyMaker(told)) return true;
  return MEANS.get(noun)?.hasWord(told) === true;
}
