import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionSetNode,
} from 'graphql';

/** The names of the fields that an operation selects directly on the result of the field being resolved, fragments included. */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  return new Set(allFieldNodes(info).map(({ name }) => name.value));
}

/** Where an operation selects one field directly on the result of the field being resolved: several times under aliases. */
export function selectedFieldNodes(info: GraphQLResolveInfo, name: string): FieldNode[] {
  return allFieldNodes(info).filter((node) => node.name.value === name);
}

/** Whether an operation selects a field some levels below the field being resolved, by the names on the way: `['nodes', 'inspection']`. */
export function selects(info: GraphQLResolveInfo, path: readonly string[]): boolean {
  const end = path.reduce((nodes, name) => childNodes(nodes, info).filter((node) => node.name.value === name), info.fieldNodes);
  return end.length > 0;
}

function allFieldNodes(info: GraphQLResolveInfo): FieldNode[] {
  return childNodes(info.fieldNodes, info);
}

function childNodes(parents: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  const nodes: FieldNode[] = [];
  for (const { selectionSet } of parents) if (selectionSet) collect(selectionSet, info, nodes);
  return nodes;
}

function collect({ selections }: SelectionSetNode, info: GraphQLResolveInfo, nodes: FieldNode[]): void {
  for (const selection of selections) {
    if (getDirectiveValues(GraphQLSkipDirective, selection, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, selection, info.variableValues)?.if === false) continue;
    if (selection.kind === 'Field') nodes.push(selection);
    else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, info, nodes);
    else {
      const fragment = info.fragments[selection.name.value];
      if (fragment) collect(fragment.selectionSet, info, nodes);
    }
  }
}
