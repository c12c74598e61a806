import { type FieldNode, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** The arguments of an operation's fields before they are checked, for what must be known before that. */
export class SentArguments {
  readonly #variables: Record<string, unknown>;

  /** @param variables As the client sent them; those it left out have their default values. */
  constructor(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
    const standard = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)] as const],
    );
    // Without a prototype: a variable may be named as one of its members is.
    this.#variables = { __proto__: null, ...Object.fromEntries(standard), ...variables };
  }

  /** The value of an argument, of any type; null where it is left out, or its variable is. */
  valueOf(node: FieldNode, name: string): unknown {
    const argument = node.arguments?.find((candidate) => candidate.name.value === name);
    return argument === undefined ? null : (valueFromASTUntyped(argument.value, this.#variables) ?? null);
  }
}
