import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import {
  DEEPEST_INTROSPECTION,
  DEEPEST_OPERATION,
  MOST_ALIASES,
  MOST_DIRECTIVES,
  MOST_INTROSPECTION_ALIASES,
  MOST_ROOT_FIELDS,
} from '../../model/limits.ts';

/** Fields that only hold the rows of a list, and so are no level of their own. */
const WRAPPERS: ReadonlySet<string> = new Set(['nodes', 'edges', 'node']);
const INTROSPECTION: ReadonlySet<string> = new Set([SchemaMetaFieldDef.name, TypeMetaFieldDef.name]);

/**
 * Bounds the shape of a GraphQL document: aliases (none in introspection) and directives as they are written, root fields and levels of
 * each operation with its fragments spread. How often a fragment is used multiplies its price, not its aliases.
 */
export const limitShape: ValidationRule = (context) => ({
  Document: (document) => {
    const { aliases, introspectionAliases, directives } = countWritten(document);
    refuseOver(context, aliases, { most: MOST_ALIASES, what: 'aliases', advice: 'Use variables, or several requests.' });
    refuseOver(context, introspectionAliases, {
      most: MOST_INTROSPECTION_ALIASES,
      what: 'aliases in introspection',
      advice: '/schema.graphql has the whole schema.',
    });
    refuseOver(context, directives, { most: MOST_DIRECTIVES, what: 'directives', advice: 'Write an operation for each case.' });
  },
  OperationDefinition: (operation) => {
    const shape = measure(operation, context);
    refuseOver(context, shape.rootFields, { most: MOST_ROOT_FIELDS, what: 'root fields', advice: 'Send several requests.' });
    refuseOver(context, shape.levels, {
      most: DEEPEST_OPERATION,
      what: 'levels of fields',
      advice: 'Ask for the objects below by their ids.',
    });
    refuseOver(context, shape.introspection, {
      most: DEEPEST_INTROSPECTION,
      what: 'levels of introspection',
      advice: '/schema.graphql has the whole schema.',
    });
  },
});

interface Bound {
  readonly most: number;
  readonly what: string;
  readonly advice: string;
}

function refuseOver(context: ValidationContext, found: number, { most, what, advice }: Bound): void {
  if (found > most) context.reportError(new GraphQLError(`Expected at most ${most} ${what}, got ${found}. ${advice}`));
}

function countWritten(document: DocumentNode): { aliases: number; introspectionAliases: number; directives: number } {
  const written = { aliases: 0, introspectionAliases: 0, directives: 0 };
  visit(document, {
    enter: (node, _key, _parent, _path, ancestors) => {
      if (node.kind === Kind.DIRECTIVE) written.directives += 1;
      if (node.kind !== Kind.FIELD || !node.alias) return;
      written.aliases += 1;
      if ([node, ...ancestors].some(isIntrospection)) written.introspectionAliases += 1;
    },
  });
  return written;
}

/** What asks for the schema, or is a fragment on a type of it: free of points, so it is given once. */
function isIntrospection(node: ASTNode | readonly ASTNode[]): boolean {
  if (!('kind' in node)) return false;
  if (node.kind === Kind.FIELD) return INTROSPECTION.has(node.name.value);
  const isFragment = node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.INLINE_FRAGMENT;
  return isFragment && node.typeCondition?.name.value.startsWith('__') === true;
}

/** How deep a selection is: levels of data, and levels below `__schema` and `__type`. */
interface Depth {
  readonly levels: number;
  readonly introspection: number;
}

const FLAT: Depth = { levels: 0, introspection: 0 };

function measure({ selectionSet }: OperationDefinitionNode, context: ValidationContext): Depth & { rootFields: number } {
  return { ...depthOf(selectionSet, { context, ofFragment: new Map() }), rootFields: rootFields(selectionSet, context, new Set()).size };
}

interface Measuring {
  readonly context: ValidationContext;
  /** A fragment that is being measured counts as flat within itself; that it contains itself is refused by GraphQL's own rules. */
  readonly ofFragment: Map<string, Depth>;
}

function depthOf({ selections }: SelectionSetNode, measuring: Measuring): Depth {
  return deepest(
    selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return depthOfField(selection, measuring);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, measuring);
      return depthOfFragment(selection.name.value, measuring);
    }),
  );
}

function depthOfField({ name, selectionSet }: FieldNode, measuring: Measuring): Depth {
  const below = selectionSet ? depthOf(selectionSet, measuring) : FLAT;
  if (INTROSPECTION.has(name.value)) return { levels: 1, introspection: below.levels };
  return { ...below, levels: below.levels + (WRAPPERS.has(name.value) ? 0 : 1) };
}

function depthOfFragment(name: string, measuring: Measuring): Depth {
  const known = measuring.ofFragment.get(name);
  const fragment = measuring.context.getFragment(name);
  if (known || !fragment) return known ?? FLAT;
  measuring.ofFragment.set(name, FLAT);
  const depth = depthOf(fragment.selectionSet, measuring);
  measuring.ofFragment.set(name, depth);
  return depth;
}

function deepest(depths: readonly Depth[]): Depth {
  return depths.reduce(
    (one, other) => ({ levels: Math.max(one.levels, other.levels), introspection: Math.max(one.introspection, other.introspection) }),
    FLAT,
  );
}

/** The names under which the root fields of an operation are answered; a field that is written twice is one. */
function rootFields({ selections }: SelectionSetNode, context: ValidationContext, visited: Set<string>): Set<string> {
  const names = new Set<string>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      names.add(selection.alias?.value ?? selection.name.value);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : spreadOnce(selection.name.value, context, visited);
    if (fragment) for (const name of rootFields(fragment.selectionSet, context, visited)) names.add(name);
  }
  return names;
}

function spreadOnce(name: string, context: ValidationContext, visited: Set<string>) {
  if (visited.has(name)) return null;
  visited.add(name);
  return context.getFragment(name);
}
