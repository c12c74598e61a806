import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../graphql/connection.ts';
import { MAX_FACET_FIELDS } from '../graphql/facets.ts';
import { asksForDiagnostics, countConditions } from '../graphql/where-conditions.ts';
import {
  CONDITION_COST,
  DIAGNOSTICS_COST,
  FACETS_COST,
  INTROSPECTION_COST,
  LIST_SIZES,
  OTHER_LIST_SIZE,
  SEARCH_COST,
} from './limits.ts';
import { SentArguments } from './sent-arguments.ts';

/** What an operation asks for. */
export interface QuerySize {
  /** Fields nested in one another, at most. */
  readonly depth: number;
  /** Fields given another name. */
  readonly aliases: number;
  /** Fields the answer may hold. */
  readonly cost: number;
}

const FACETS = 'NewsFacets';

const SEARCH = 'NewsSearchConnection';

/** Types whose lists hold as many items as the field's `first` or `last` asks for. */
export function isPagedType(type: GraphQLNamedType | null | undefined): boolean {
  return type?.name.endsWith('Connection') === true || type?.name === FACETS;
}

/** Whether a field gives a list of objects. */
export function givesObjects({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

/** A size with what is done once, however many items the lists around it hold: those of all are read together. */
interface Measured extends QuerySize {
  readonly once: number;
  /** How often the fields have the list read that they stand in, beside its page. */
  readonly reads: number;
  /** Whether they have its page read. */
  readonly readsPage: boolean;
}

const NOTHING: Measured = { depth: 0, aliases: 0, cost: 0, once: 0, reads: 0, readsPage: false };

/** Fields of a list that each have it read. */
const READERS: ReadonlySet<string> = new Set(['totalCount', 'facets']);
/** Fields of a list that have its page read, once for all of them. */
const PAGE_READERS: ReadonlySet<string> = new Set(['nodes', 'edges', 'pageInfo']);

/**
 * Measures an operation before it is validated: unknown fields and types count as one field, a fragment that
 * spreads itself counts once. Each fragment is walked once for each size of page it stands in, so that fragments
 * that spread one another do not multiply the work. What `@skip` leaves out counts all the same.
 *
 * @param variables As the client sent them, not yet checked.
 */
export function measureQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): QuerySize {
  return new QueryMeter(schema, document, operation, variables).measure(operation);
}

class QueryMeter {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #sent: SentArguments;
  /** Sizes of fragments by name and page size; `NOTHING` while a fragment is being walked. */
  readonly #measured = new Map<string, Measured>();

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    this.#sent = new SentArguments(operation, variables);
  }

  measure(operation: OperationDefinitionNode): QuerySize {
    const root = this.#schema.getRootType(operation.operation);
    const { depth, aliases, cost, once } = this.#selections(operation.selectionSet, root, 1);
    return { depth, aliases, cost: cost + once };
  }

  /** @param pageSize Items in `edges` and `nodes`, if the parent is a connection. */
  #selections(
    set: SelectionSetNode,
    parent: GraphQLNamedType | null | undefined,
    pageSize: number,
  ): Measured {
    let { depth, aliases, cost, once, reads, readsPage } = NOTHING;
    for (const selection of set.selections) {
      let size: Measured;
      if (selection.kind === Kind.FIELD) {
        size = this.#field(selection, parent, pageSize);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const type = selection.typeCondition?.name.value;
        size = this.#selections(
          selection.selectionSet,
          type === undefined ? parent : this.#schema.getType(type),
          pageSize,
        );
      } else {
        size = this.#spread(selection.name.value, pageSize);
      }
      depth = Math.max(depth, size.depth);
      aliases += size.aliases;
      cost += size.cost;
      once += size.once;
      reads += size.reads;
      readsPage ||= size.readsPage;
    }
    return { depth, aliases, cost, once, reads, readsPage };
  }

  #spread(name: string, pageSize: number): Measured {
    const fragment = this.#fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const key = `${name} ${pageSize}`;
    const known = this.#measured.get(key);
    if (known !== undefined) return known;
    this.#measured.set(key, NOTHING);
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const size = this.#selections(fragment.selectionSet, type, pageSize);
    this.#measured.set(key, size);
    return size;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | null | undefined, pageSize: number): Measured {
    const aliases = node.alias === undefined ? 0 : 1;
    const name = node.name.value;
    // What is inside is bounded by graphql's own MaxIntrospectionDepthRule.
    if (name === '__schema' || name === '__type')
      return { ...NOTHING, depth: 1, aliases, cost: INTROSPECTION_COST };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const reads = READERS.has(name) && isPagedType(parent) ? 1 : 0;
    const readsPage = PAGE_READERS.has(name) && isPagedType(parent);
    const where = this.#sent.valueOf(node, 'where');
    const conditions =
      CONDITION_COST * countConditions(where) + (asksForDiagnostics(where) ? DIAGNOSTICS_COST : 0);
    if (node.selectionSet === undefined)
      return { depth: 1, aliases, cost: 1, once: conditions, reads, readsPage };
    const type = field === undefined ? undefined : getNamedType(field.type);
    const isPaged = isPagedType(type);
    const inner = this.#selections(node.selectionSet, type, isPaged ? this.#pageSize(node) : 1);
    const items = field === undefined || isPaged ? 1 : this.#items(node, field, parent, pageSize);
    return {
      depth: 1 + inner.depth,
      aliases: aliases + inner.aliases,
      cost: items * (1 + inner.cost),
      once:
        inner.once +
        conditions * Math.max(1, inner.reads + (inner.readsPage ? 1 : 0)) +
        this.#wholeCost(node, type),
      reads,
      readsPage,
    };
  }

  /** Items that a field is taken to give, each with its selections. */
  #items(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLNamedType | null | undefined,
    pageSize: number,
  ): number {
    if (!givesObjects(field)) return 1;
    if (isPagedType(parent)) return pageSize;
    const ids = this.#sent.valueOf(node, 'ids') ?? this.#sent.valueOf(node, 'representations');
    if (Array.isArray(ids)) return ids.length;
    if (this.#sent.valueOf(node, 'first') !== null) return this.#pageSize(node);
    return LIST_SIZES[`${parent?.name ?? ''}.${field.name}`] ?? OTHER_LIST_SIZE;
  }

  /** Items that a connection is asked for; a value that the resolver will refuse counts as the most allowed. */
  #pageSize(node: FieldNode): number {
    const asked = [this.#sent.valueOf(node, 'first'), this.#sent.valueOf(node, 'last')].filter(
      (value) => value != null,
    );
    if (asked.length === 0) return DEFAULT_PAGE_SIZE;
    return Math.max(
      ...asked.map((value) =>
        typeof value === 'number' && value >= 1 ? Math.min(value, MAX_PAGE_SIZE) : MAX_PAGE_SIZE,
      ),
    );
  }

  /** What a field costs that reads a list as a whole, whatever of it is given. */
  #wholeCost(node: FieldNode, type: GraphQLNamedType | undefined): number {
    if (type?.name === SEARCH) return SEARCH_COST;
    if (type?.name !== FACETS) return 0;
    const by = this.#sent.valueOf(node, 'by');
    return FACETS_COST * (Array.isArray(by) ? Math.min(by.length, MAX_FACET_FIELDS) : 1);
  }
}
