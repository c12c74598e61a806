import { fold } from '../../domain/fold.ts';
import { fullerName } from '../../domain/naming.ts';
import type { NamingRecord } from '../../domain/naming.ts';
import { factsOf, together, type Facts } from './facts.ts';
import { namePartsOf, type NameParts } from './name-parts.ts';
import { officeOf, type Office } from './office.ts';
import { settingOf, type Setting } from './setting.ts';

/** Namings of one full name that can be one person. */
export interface Group {
  readonly personId: string;
  readonly parts: NameParts;
  /** Folded. */
  readonly name: string;
  readonly namings: NamingRecord[];
  readonly facts: Facts;
  readonly offices: readonly Office[];
  readonly setting: Setting;
}

/** The group of namings, under the id of the name. */
export function groupOf(namings: readonly NamingRecord[]): Group {
  const descriptions = new Set(namings.flatMap((naming) => naming.descriptions));
  const name = namings.map((naming) => naming.name).reduce(fullerName, '');
  const offices = [...descriptions].flatMap((description) => officeOf(description) ?? []);
  return {
    personId: namings[0]?.namedId ?? '',
    parts: namePartsOf(name),
    name: fold(name),
    namings: [...namings],
    facts: together(namings.map(factsOf)),
    offices,
    setting: settingOf(namings, offices),
  };
}
