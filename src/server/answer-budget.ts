import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { clientError } from '../graphql/errors.ts';
import { type ListField, ListTally } from './list-tally.ts';
import { Pace } from './pace.ts';
import { givesObjects } from './query-cost.ts';

/** Fields from which on an answer is wide: those that are not pay nothing for the others. */
const WIDE = 2_000;

/** What the execution of one operation may still give. */
export interface AnswerBudget {
  /**
   * Counts a list that is about to be given; false if it is too much, or too late, and the execution is over.
   *
   * @param fields What is selected of its items, all of them together.
   */
  spend(field: ListField, items: number, fields: number): boolean;
  /** Whether so much is given that it is spread over turns of the event loop. */
  readonly isWide: boolean;
  /** What spreads it. */
  readonly pace: Pace;
}

/** The budget of each execution under way, by its context. */
const budgets = new WeakMap<object, AnswerBudget>();

/** Gives an execution its budget. */
export function setBudget(context: object, budget: AnswerBudget): void {
  budgets.set(context, budget);
}

/**
 * A budget of fields and time.
 *
 * What a query costs is foreseen from lists of common length (`query-cost.ts`), which a list of thirty people inside
 * itself four times over outgrows a thousandfold: so what is really given is counted as well. Time is looked at here too,
 * as a timer waits for the end of what is given at one go.
 *
 * @param stop Ends the execution, with what the client is told: `ANSWER_TOO_LARGE`, or what `checkTime` throws.
 * @param checkTime Throws once the time is over.
 */
export function answerBudget(
  limit: number,
  stop: AbortController,
  checkTime: () => void,
  hold: () => () => void,
): AnswerBudget {
  let left = limit;
  const tally = new ListTally();
  return {
    pace: new Pace(hold, () => stop.signal.aborted),
    get isWide() {
      return limit - left > WIDE;
    },
    spend(field, items, fields) {
      if (stop.signal.aborted) return false;
      left -= fields;
      tally.add(field, items, fields);
      try {
        if (left < 0) throw tooMany(limit, tally);
        checkTime();
        return true;
      } catch (error) {
        stop.abort(error);
        return false;
      }
    },
  };
}

function tooMany(limit: number, tally: ListTally): Error {
  return clientError(
    'ANSWER_TOO_LARGE',
    `Expected an answer of ${limit} fields at most; it has more. ${tally.advice()}`,
    { http: { status: 400 } },
  );
}

/**
 * Has every list of objects that a schema gives counted against the budget of its execution, and wide answers given in
 * parts. Changes the schema.
 */
export function countLists(schema: GraphQLSchema): void {
  const counter = new FieldCounter(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (givesObjects(field)) field.resolve = counted(field.resolve ?? defaultFieldResolver, counter);
      else if (field.resolve !== undefined && isCompositeType(getNamedType(field.type)))
        field.resolve = paced(field.resolve, counter);
  }
}

/** Resolves as a resolver does; an empty list once the execution is over, as an error for each would take longest of all. */
function counted(
  resolve: GraphQLFieldResolver<unknown, object>,
  counter: FieldCounter,
): GraphQLFieldResolver<unknown, object> {
  return (source, args, context, info) => {
    const given: unknown = resolve(source, args, context, info);
    const count = (list: unknown): unknown => {
      const budget = Array.isArray(list) ? budgets.get(context) : undefined;
      if (!Array.isArray(list) || budget === undefined) return list;
      const fieldsEach = counter.fieldsEach(info);
      if (!budget.spend(info, list.length, list.length * fieldsEach)) return [];
      return budget.isWide ? budget.pace.list(list, fieldsEach) : list;
    };
    return given instanceof Promise ? given.then(count) : count(given);
  };
}

/** Resolves as a resolver of one object does, in a later turn where many that were read together are there at once. */
function paced(
  resolve: GraphQLFieldResolver<unknown, object>,
  counter: FieldCounter,
): GraphQLFieldResolver<unknown, object> {
  return (source, args, context, info) => {
    const given: unknown = resolve(source, args, context, info);
    if (!(given instanceof Promise)) return given;
    const budget = budgets.get(context);
    if (budget?.isWide !== true) return given;
    return given.then((object: unknown) => {
      const turn = budget.pace.wait(counter.fieldsEach(info));
      return turn === null ? object : turn.then(() => object);
    });
  };
}

/** Counts what is selected of each item of a list, down to the lists inside it, which count their own items. */
class FieldCounter {
  readonly #schema: GraphQLSchema;
  readonly #counted = new WeakMap<SelectionSetNode, number>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** Fields of each item of the list that a field gives, the item itself included. */
  fieldsEach({ fieldNodes, returnType, fragments }: GraphQLResolveInfo): number {
    const type = getNamedType(returnType);
    let fields = 1;
    for (const { selectionSet } of fieldNodes)
      if (selectionSet !== undefined) fields += this.#selected(selectionSet, type, fragments);
    return fields;
  }

  #selected(
    set: SelectionSetNode,
    parent: GraphQLNamedType | undefined,
    fragments: GraphQLResolveInfo['fragments'],
  ): number {
    const known = this.#counted.get(set);
    if (known !== undefined) return known;
    let fields = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        fields += 1;
        const named = isObjectType(parent) || isInterfaceType(parent) ? parent : null;
        const field = named?.getFields()[selection.name.value];
        if (selection.selectionSet !== undefined && field !== undefined && !givesObjects(field))
          fields += this.#selected(selection.selectionSet, getNamedType(field.type), fragments);
      } else {
        const { typeCondition, selectionSet } =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : (fragments[selection.name.value] ?? {});
        const type = typeCondition === undefined ? parent : this.#schema.getType(typeCondition.name.value);
        if (selectionSet !== undefined) fields += this.#selected(selectionSet, type, fragments);
      }
    }
    this.#counted.set(set, fields);
    return fields;
  }
}
