/** A GraphQL operation with the types of its answer and of what it needs. */
export interface Document<Data, Variables extends Record<string, unknown>> {
  readonly text: string;
  readonly types?: (variables: Variables) => Data;
}

/** `graphql<Data, Variables>('query Name { … }')`; spaces are folded, so that the api parses each text once. */
export function graphql<Data, Variables extends Record<string, unknown> = Record<string, never>>(text: string): Document<Data, Variables> {
  return { text: text.replace(/\s+/g, ' ').trim() };
}
