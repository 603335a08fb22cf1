/** What stands in the editor: a GraphQL document, its variables as text, and which of several operations runs. */
export interface Operation {
  readonly query: string;
  /** JSON as typed; may be empty, and may be broken. */
  readonly variables: string;
  /** Null: the only or the first operation. */
  readonly operationName: string | null;
}

/** What an address of the explorer asks for: an example by name, an operation in full, or nothing. */
export type Asked =
  | { readonly kind: 'example'; readonly name: string }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'nothing' };

/** The address that restores an operation: `/explorer#query=…&variables=…`. What follows `#` never leaves the browser. */
export function makeSharedLink(operation: Operation): string {
  const parameters = new URLSearchParams({ query: operation.query });
  if (operation.variables.trim() !== '') parameters.set('variables', operation.variables);
  if (operation.operationName !== null) parameters.set('operationName', operation.operationName);
  // A plus for a space is misread by some programs that shorten or display links.
  return `/explorer#${parameters.toString().replaceAll('+', '%20')}`;
}

/** The stable address of an example: `/explorer?example=one-inspection`. */
export function makeExampleLink(name: string): string {
  return `/explorer?example=${encodeURIComponent(name)}`;
}

/** Reads an address of the explorer. An operation goes before an example; it may stand behind `#` or behind `?`. */
export function parseSharedLink(address: URL): Asked {
  for (const parameters of [new URLSearchParams(address.hash.slice(1)), address.searchParams]) {
    const query = parameters.get('query');
    if (query !== null) {
      const operation = { query, variables: parameters.get('variables') ?? '', operationName: parameters.get('operationName') };
      return { kind: 'operation', operation };
    }
  }
  const name = address.searchParams.get('example');
  return name === null ? { kind: 'nothing' } : { kind: 'example', name };
}

/** Whether a GraphQL document holds several operations, so that one has to be chosen. */
export function hasSeveralOperations(query: string): boolean {
  return operationNames(query).length > 1;
}

/** Whether a GraphQL document holds an operation of this name. */
export function hasOperation(query: string, name: string): boolean {
  return operationNames(query).includes(name);
}

function operationNames(query: string): string[] {
  let outline = query.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g, '');
  for (let former = ''; former !== outline; ) {
    former = outline;
    outline = former.replace(/\{[^{}]*\}/g, ' ');
  }
  return [...outline.matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/g)].map((match) => match[1] ?? '');
}
