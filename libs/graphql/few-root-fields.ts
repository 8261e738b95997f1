import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

const MOST = 5;

/** Five fields at the root of an operation at most, and nothing is done twice in one request: neither a password tried nor a petition signed. */
export function fewRootFields(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      const names = rootFields(context, node.selectionSet, new Set());
      if (names.length > MOST) context.reportError(new GraphQLError(`An operation asks for ${MOST} things at most, found ${names.length}.`, { nodes: node }));
      const isRepeated = node.operation === 'mutation' && new Set(names).size < names.length;
      if (isRepeated) context.reportError(new GraphQLError('A mutation does each thing once.', { nodes: node }));
    },
  };
}

/** Names of the fields, also of those that stand in fragments; a fragment that holds itself is for another rule to refuse. */
function rootFields(context: ValidationContext, { selections }: SelectionSetNode, open: ReadonlySet<string>): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(context, selection.selectionSet, open);
    const { value: name } = selection.name;
    const fragment = open.has(name) ? undefined : context.getFragment(name);
    return fragment ? rootFields(context, fragment.selectionSet, new Set([...open, name])) : [];
  });
}
