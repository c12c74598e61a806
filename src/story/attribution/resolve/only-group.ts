import { fold } from '../../../domain/fold.ts';
import { isCountry, isPlace } from '../../words/gazetteer.ts';
import { OUTLET_WORDS } from '../../words/press.ts';
import { BUSINESS_WORDS } from '../../words/roles.ts';
import { WordList } from '../../words/word-list.ts';
import type { Resolver } from '../mentions/resolution.ts';
import type { RosterEntry } from '../mentions/roster.ts';
import { isOffice, isPlainName } from './plain-body.ts';

/** Words in the names of those that nobody calls a group or a charity: seats of power, papers, agencies, troops, leagues, firms. */
const NO_GROUP = new WordList(`
  white kremlin pentagon downing united european government agency administration bureau directorate secretariat court airport airports station
  prison embassy consulate reserve treasury
  ${OUTLET_WORDS}
  army armed military forces force navy guard guards police command corps brigade regiment battalion squad troops idf sdf pla rsf uaf
  league premier cup olympic olympics fifa uefa nfl nba wnba mlb nhl mls ncaa pga fia ioc afl nrl efl ecb icc bcci
  fbi cia dea atf irs nsa ice cbp sec epa fda cdc faa fcc ftc fema osha noaa nasa ntsb nhtsa usda usgs hud hhs dhs doj dod tsa uscis
  nypd lapd psni nhs hmrc fca mod cps ofcom ofgem bka bnd fsb sbu kpk cbi ed nia sebi rbi rcmp csis mps met
  nato un eu imf wto who iaea opec unicef unhcr unrwa unesco ocha wfp fao oecd osce asean ecowas au icj ecj interpol europol eurojust frontex
  ibm ge gm bp hp ubs hsbc bmw vw aig ups gsk sap amd att at&t tsmc google alphabet apple amazon microsoft facebook meta twitter
  tesla boeing airbus toyota honda nissan ford uber airbnb netflix nvidia intel oracle samsung sony huawei tiktok youtube
  whatsapp instagram openai walmart starbucks pfizer moderna exxonmobil shell chevron nike disney
  ${BUSINESS_WORDS}`);

/**
 * The only body that has spoken before an offset and that `the group` can mean, where the story names no other such: Friends of the Sea;
 * null if none or others can be meant.
 */
export function onlyGroup({ roster, bodies }: Resolver, before: number): RosterEntry | null {
  const [one, ...others] = roster
    .organizations()
    .filter((entry) => !isOffice(entry) && entry.mentions.some(({ span }) => span.start < before));
  if (one === undefined || others.length > 0) return null;
  const name = fold(one.name);
  const words = name.split(' ');
  if (words.some((word) => NO_GROUP.hasWord(word)) || isPlace(name) || isCountry(name)) return null;
  const plain = words.length > 1 || isPlainName(one) || /^\p{Lu}{3,}$/u.test(one.name);
  return plain && !bodies.hasOtherName(words, before) ? one : null;
}
