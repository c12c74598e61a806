import type { SpeakerCorrection } from '../domain/corrections.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { fold } from '../domain/fold.ts';
import type { CorrectionPlace, CorrectionsFile } from '../sources/corrections.ts';
import { sourceDiagnostic } from '../sources/diagnostic-codes.ts';
import { addressKey } from '../sources/same-as.ts';
import { Places } from '../story/places.ts';
import { anywhere } from './fits-pattern.ts';
import { namesOf, twoMeant, type CorrectionsUse, type Use } from './corrections-use.ts';
import { correctedId } from './corrector.ts';

/** What is odd in the corrections of a folder, once all its files were looked at. */
export function correctionRemarks(file: CorrectionsFile, { uses }: CorrectionsUse): Diagnostic[] {
  const places = new Places(file.text);
  const lineOf = (person: SpeakerCorrection): number =>
    places.lineAt(file.places[file.people.indexOf(person)]?.whole.start ?? 0).number;
  return file.people.flatMap((person, index) => {
    const place = file.places[index];
    const use = uses.get(person);
    if (place === undefined || use === undefined) return [];
    return [
      ...idle(person, use, place),
      ...idleAliases(person, place),
      ...rivals(person, use, place, lineOf),
      ...toldTwice(file, index, place, uses, lineOf),
      ...severalMeant(person, use, place),
      ...oneInStory(person, use, place),
      ...idleDifferent(file, person, place),
      ...sharedAddresses(file, index, place, lineOf),
    ];
  });
}

/** A pattern that fits no file, a correction that finds nobody in the files it is for, and of one that does the names that find nobody. */
function idle(person: SpeakerCorrection, use: Use, place: CorrectionPlace): Diagnostic[] {
  const { found, rivals: told, isKnown } = use;
  const files = person.files ?? [];
  const patterns = files.flatMap((pattern, index) =>
    use.unfit.has(pattern)
      ? [sourceDiagnostic('IDLE_FILES', whyUnfit(pattern, person, use), place.files[index])]
      : [],
  );
  if (!isKnown || (files.length > 0 && patterns.length === files.length)) return patterns;
  if (found.size === 0)
    return told.size > 0
      ? patterns
      : [sourceDiagnostic('IDLE_CORRECTION', whyIdle(person, use, person.name), place.whole), ...patterns];
  const names = person.same.flatMap((name, index) =>
    found.has(fold(name)) || told.has(fold(name))
      ? []
      : [sourceDiagnostic('IDLE_NAME', whyIdle(person, use, name), place.same[index])],
  );
  return [...names, ...patterns];
}

/** What would fit, and that the whole entry is for no file where none of its patterns fits any. */
function whyUnfit(pattern: string, { name, files }: SpeakerCorrection, { unfit, near }: Use): string {
  const file = near.get(pattern);
  const others = new Set(files).size > 1 ? ', nor any other pattern under `files`' : '';
  const idleEntry = files?.every((one) => unfit.has(one)) === true;
  return [
    `No file of the folder fits ${quoted(pattern)}`,
    idleEntry ? `${others}, so that this entry for ${name} changes nothing` : '',
    file === undefined ? '' : `; ${quoted(anywhere(pattern))} would fit ${quoted(file)}`,
    '.',
  ].join('');
}

/** What is given as another name and is none. */
function idleAliases({ name, alias }: SpeakerCorrection, place: CorrectionPlace): Diagnostic[] {
  return alias.flatMap((text, index) => {
    const why =
      text === name
        ? 'is the name that is shown anyway'
        : alias.indexOf(text) < index
          ? 'stands there twice'
          : null;
    if (why === null) return [];
    return [
      sourceDiagnostic(
        'IDLE_ALIAS',
        `${quoted(text)} under \`alias\` ${why}; take it out.`,
        place.alias[index],
      ),
    ];
  });
}

function whyIdle({ files }: SpeakerCorrection, { outdone, otherwise }: Use, text: string): string {
  if (outdone.has(fold(text))) return `Another entry tells who ${text} is wherever a story names ${text}.`;
  const where = files === null ? 'of the folder' : `in ${files.map(quoted).join(', ')}`;
  switch (otherwise.get(fold(text))) {
    case 'UNNAMED_SOURCE':
      return `No story ${where} names anybody ${text}: so they call a source without a name, and only names can be corrected.`;
    case 'PART_OF_NAME':
      return `No story ${where} names anybody ${text} alone: it is short for a fuller name there, and that is the one to give.`;
    case undefined:
      return `No story ${where} has a person, organization or source that is read under the name ${text}.`;
  }
}

function rivals(
  own: SpeakerCorrection,
  { rivals: told }: Use,
  { whole }: CorrectionPlace,
  lineOf: (person: SpeakerCorrection) => number,
): Diagnostic[] {
  const called = (
    { type, name, different }: SpeakerCorrection,
    { type: theirs }: SpeakerCorrection,
  ): string => {
    if (type !== theirs) return `${name}, ${type === 'PERSON' ? 'a person' : 'an organization'}`;
    return different === null ? name : `${name} (${different})`;
  };
  return [...told.values()].map(({ person, path, name }) =>
    sourceDiagnostic(
      'RIVAL_CORRECTIONS',
      `Two entries tell who ${name} is in ${quoted(path)}: this one says ${called(own, person)}, and the one in line ` +
        `${lineOf(person)} says ${called(person, own)}, which counts; make one entry of both, or give them other \`files\`.`,
      whole,
    ),
  );
}

/** One name in two entries for different files, which a person may write to mean two people. */
function toldTwice(
  { people }: CorrectionsFile,
  index: number,
  { whole }: CorrectionPlace,
  uses: CorrectionsUse['uses'],
  lineOf: (person: SpeakerCorrection) => number,
): Diagnostic[] {
  const person = people[index];
  // What other names mean in some stories alone takes an entry for these.
  if (person?.different !== null || person.same.length > 0) return [];
  const other = people
    .slice(0, index)
    .find((one) => one.same.length === 0 && correctedId(one) === correctedId(person));
  if (other === undefined || [person, other].some((one) => (uses.get(one)?.rivals.size ?? 0) > 0)) return [];
  const these = `This entry and the one in line ${lineOf(other)}`;
  const message =
    person.type === 'ORGANIZATION'
      ? `${these} are for one organization, ${person.name}; make one entry of both.`
      : `${these} are for one person, ${person.name}; say \`different\` in one of them if they are two people, else ` +
        'make one entry of both.';
  return [sourceDiagnostic('TOLD_TWICE', message, whole)];
}

function severalMeant({ name }: SpeakerCorrection, use: Use, { whole }: CorrectionPlace): Diagnostic[] {
  const meant = twoMeant(use);
  if (meant === null) return [];
  const [one, other] = meant.map(quoted);
  const message =
    `The stories tell of more than one ${name}, such as ${one ?? ''} and ${other ?? ''}, and this entry makes them one; ` +
    `say under \`files\` which stories mean this person. If they are one, say so with \`same: ${name}\`.`;
  return [sourceDiagnostic('SEVERAL_PEOPLE', message, whole)];
}

function oneInStory(
  { type }: SpeakerCorrection,
  { together }: Use,
  { whole }: CorrectionPlace,
): Diagnostic[] {
  if (together === null) return [];
  const [one, other] = together.names;
  const two = type === 'ORGANIZATION' ? 'two' : 'two people';
  const message = `A story in ${quoted(together.path)} has ${one} and ${other} as ${two}, and this entry makes them one.`;
  return [sourceDiagnostic('ONE_IN_STORY', message, whole)];
}

function idleDifferent(
  { people }: CorrectionsFile,
  person: SpeakerCorrection,
  place: CorrectionPlace,
): Diagnostic[] {
  if (person.different === null || person.files !== null) return [];
  const names = new Set(namesOf(person));
  if (people.some((other) => other !== person && namesOf(other).some((name) => names.has(name)))) return [];
  const message =
    `No entry tells of another ${person.name}, so that \`different\` tells this one only from those of other folders; ` +
    'say under `files` which stories mean this person, `**` if all do.';
  return [sourceDiagnostic('IDLE_DIFFERENT', message, place.different)];
}

function sharedAddresses(
  { people }: CorrectionsFile,
  index: number,
  place: CorrectionPlace,
  lineOf: (person: SpeakerCorrection) => number,
): Diagnostic[] {
  const person = people[index];
  if (person === undefined) return [];
  const others = people.slice(0, index).filter((one) => correctedId(one) !== correctedId(person));
  return person.sameAs.flatMap((address, at) => {
    const key = addressKey(address);
    const other = others.find(({ sameAs }) => sameAs.some((theirs) => addressKey(theirs) === key));
    if (other === undefined) return [];
    const message =
      `${quoted(address)} is the address of ${other.name} as well, in line ${lineOf(other)}; an address is that of one ` +
      'person: make one entry of both, or correct one of the addresses.';
    return [sourceDiagnostic('SHARED_ADDRESS', message, place.sameAs[at])];
  });
}

function quoted(text: string): string {
  return `\`${text}\``;
}
