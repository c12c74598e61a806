/**
 * States and provinces that wire copy prints behind a city, and countries of more than one word: they tell
 * `in Palm Beach, Florida` from `in Melbourne, Ann Bell in Perth`. One word alone is taken for a region anyway.
 */
const REGIONS = new Set(
  (
    'New York,New Jersey,New Mexico,New Hampshire,North Carolina,South Carolina,North Dakota,South Dakota,' +
    'Rhode Island,West Virginia,British Columbia,New Brunswick,Nova Scotia,Prince Edward Island,' +
    'New South Wales,Western Australia,South Australia,Northern Territory,Northern Ireland,Puerto Rico,' +
    'South Africa,South Korea,North Korea,New Zealand,Saudi Arabia,Sri Lanka,Costa Rica,El Salvador,' +
    'United Arab Emirates,United Kingdom,United States,Burkina Faso,Ivory Coast,Sierra Leone,' +
    'Papua New Guinea,Bosnia and Herzegovina,Czech Republic,Dominican Republic'
  ).split(','),
);

/** Whether a part of a list of places, behind a city, is the state or country the city lies in. */
export function isRegion(text: string): boolean {
  return REGIONS.has(text) || /^(?:\p{Lu}[\p{L}’'-]+\.?|(?:\p{Lu}\.){2,3})$/u.test(text);
}
