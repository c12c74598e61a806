import {
  type GraphQLArgument,
  type GraphQLResolveInfo,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { isPagedType } from './query-cost.ts';

/** The field that gives a list, and where it stands in the answer. */
export type ListField = Pick<GraphQLResolveInfo, 'fieldName' | 'parentType' | 'path' | 'schema'>;

/** All lists of an answer that one field of its query gives. */
interface Place {
  /** The names of the fields that lead there, as the client renames them: `articles.nodes.people`. */
  readonly path: string;
  readonly field: ListField;
  lists: number;
  items: number;
  /** What is selected of the items, down to the lists inside them. */
  fields: number;
}

/** The lists that an answer holds so far, by their places in its query: for telling which of them makes it too large. */
export class ListTally {
  readonly #places = new Map<string, Place>();

  add(field: ListField, items: number, fields: number): void {
    const path = pathOf(field.path);
    const place = this.#places.get(path);
    if (place === undefined) this.#places.set(path, { path, field, lists: 1, items, fields });
    else {
      place.lists += 1;
      place.items += items;
      place.fields += fields;
    }
  }

  /** Which list multiplies the answer, and what the schema lets a client do about that one; '' where there is none. */
  advice(): string {
    const places = [...this.#places.values()];
    const [heaviest] = places.toSorted((one, other) => other.fields - one.fields);
    if (heaviest === undefined) return '';
    // From the outermost; of lists as long as one another the innermost, of which there are most.
    const around = places
      .filter(({ path }) => `${heaviest.path}.`.startsWith(`${path}.`))
      .toSorted((one, other) => one.path.length - other.path.length);
    const most = around.reduce((longest, place) => (lengthOf(place) >= lengthOf(longest) ? place : longest));
    return `\`${most.path}\` multiplies it, with ${sizeOf(most)}. ${remedy(most, around.slice(0, around.indexOf(most)))}`;
  }
}

function pathOf(path: ListField['path']): string {
  let names = '';
  for (let step: ListField['path'] | undefined = path; step !== undefined; step = step.prev)
    if (typeof step.key === 'string') names = names === '' ? step.key : `${step.key}.${names}`;
  return names;
}

function lengthOf({ lists, items }: Place): number {
  return items / lists;
}

function sizeOf(place: Place): string {
  const items = Math.round(lengthOf(place));
  return `${items} item${items === 1 ? '' : 's'}${place.lists === 1 ? '' : ` each time, ${place.lists} times so far`}`;
}

/** @param around The lists that the place stands in, from the outermost. */
function remedy(place: Place, around: readonly Place[]): string {
  const own = shorter(place);
  if (own !== null) return `Give ${own}, or select less of each item.`;
  const { fieldName, parentType } = place.field;
  const filters = argumentsOf(place.field).map(({ name }) => `\`${name}\``);
  const outer = around.filter((one) => lengthOf(one) > 1).findLast((one) => shorter(one) !== null);
  const ways = [
    ...(filters.length > 0 ? [`narrow it by ${filters.join(' or ')}`] : []),
    ...(outer === undefined ? [] : [`give ${shorter(outer) ?? ''}`]),
    ...('id' in parentType.getFields()
      ? [`ask for the \`${fieldName}\` of one ${parentType.name} a request, by its id`]
      : []),
    'select less of each item',
  ];
  return `It takes no \`first\`: ${ways.join(', or ')}.`;
}

/** What makes a list shorter by its number of items: `articles.nodes` a smaller `first` of `articles`; null if nothing does. */
function shorter({ path, field }: Place): string | null {
  const isPaged = isPagedType(field.parentType);
  const names = new Set((isPaged ? pageArguments(field) : argumentsOf(field)).map(({ name }) => name));
  const of = isPaged ? path.slice(0, path.lastIndexOf('.')) : path;
  if (names.has('first')) return `a smaller \`first\`${names.has('last') ? ' or `last`' : ''} to \`${of}\``;
  for (const ids of ['ids', 'representations']) if (names.has(ids)) return `fewer \`${ids}\` to \`${of}\``;
  return null;
}

function argumentsOf({ fieldName, parentType }: ListField): readonly GraphQLArgument[] {
  return parentType.getFields()[fieldName]?.args ?? [];
}

/** The arguments of the field that gives the stretch of a list; under another name it is known by what it gives. */
function pageArguments({ parentType, path, schema }: ListField): readonly GraphQLArgument[] {
  const owner = schema.getType(path.prev?.typename ?? '');
  if (!isObjectType(owner) && !isInterfaceType(owner)) return [];
  const gives = Object.values(owner.getFields()).find(({ type }) => getNamedType(type) === parentType);
  return gives?.args ?? [];
}
