import type { Document, YAMLError } from 'yaml';
import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Path, SeedMessage } from './seed-message.ts';
import { formatPath } from './seed-message.ts';

/** A parsed YAML file that knows on which line each value stands. */
export interface SeedFile {
  /** As in messages: `seed/themes.yaml`. */
  name: string;
  value: unknown;
  /** The line of a value, or of the nearest value around it when the path leads nowhere; from 1. */
  lineOf(path: Path): number;
}

/** Parses one YAML file; broken YAML, repeated keys and an empty file give messages and a null file. */
export function parseSeedFile(name: string, text: string): { file: SeedFile | null; messages: SeedMessage[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const all = [...document.errors, ...document.warnings];
  const [first] = all;
  // After the first fault of syntax the others are its echoes; repeated keys stand for themselves.
  const problems = all.filter((problem) => problem === first || problem.code === 'DUPLICATE_KEY');
  if (problems.length > 0) {
    return { file: null, messages: problems.map((problem) => syntaxMessage(name, text, document, problem, lines)) };
  }
  const alias = aliasOffset(document);
  if (alias !== null) {
    const line = lines.linePos(alias).line;
    return {
      file: null,
      messages: [{ file: name, line, path: '', expected: 'values written out', got: 'an alias (*)', hint: 'repeat the value' }],
    };
  }
  const value: unknown = document.toJS();
  if (value === null || value === undefined) {
    const message = {
      file: name,
      line: 1,
      path: '',
      expected: 'a list or a record',
      got: 'an empty file',
      hint: /\/release\.yaml$|\/(?:inspections|regions)\//.test(name) ? null : 'write [] for an empty list',
    };
    return { file: null, messages: [message] };
  }
  return { file: { name, value, lineOf: (path) => lines.linePos(offsetOf(document, path)).line }, messages: [] };
}

/** Aliases would let one line stand for a page, or for itself. */
function aliasOffset(document: Document): number | null {
  let offset: number | null = null;
  visit(document, {
    Alias(_, { range }) {
      offset = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function syntaxMessage(name: string, text: string, document: Document, problem: YAMLError, lines: LineCounter): SeedMessage {
  const [start] = problem.pos;
  const line = lines.linePos(start).line;
  if (problem.code === 'DUPLICATE_KEY') {
    const path = pathOfKeyAt(document, start);
    const key = /^[^\s:,}]+/.exec(text.slice(start))?.[0] ?? '';
    return { file: name, line, path, expected: 'each key once', got: `"${key}" a second time`, hint: null };
  }
  if (problem.code === 'MULTIPLE_DOCS') {
    return { file: name, line, path: '', expected: 'one YAML document', got: 'a second one (---)', hint: null };
  }
  const said = problem.message.split('\n', 1)[0] ?? '';
  return { file: name, line, path: '', expected: 'valid YAML', got: `an error of syntax: ${said}`, hint: null };
}

function pathOfKeyAt(document: Document, offset: number): string {
  let found: Path = [];
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isNode(pair.key) || pair.key.range?.[0] !== offset) return undefined;
      found = [...pathOfAncestors(ancestors as readonly unknown[]), String(pair.key)];
      return visit.BREAK;
    },
  });
  return formatPath(found);
}

function pathOfAncestors(ancestors: readonly unknown[]): Path {
  return ancestors.flatMap((ancestor, index): (string | number)[] => {
    if (isPair(ancestor)) return [String(ancestor.key)];
    const child = ancestors[index + 1];
    const items: unknown =
      ancestor !== null && typeof ancestor === 'object' && 'items' in ancestor && !isMap(ancestor) ? ancestor.items : null;
    return Array.isArray(items) && child !== undefined ? [items.indexOf(child)] : [];
  });
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOfExact(document, path.slice(0, length));
    if (offset !== null) return offset;
  }
  return 0;
}

/** The offset of the key that holds the value (so that a long value is named by its first line), else of the value. */
function offsetOfExact(document: Document, path: Path): number | null {
  if (path.length > 0) {
    const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (isMap(parent)) {
      const key = parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(path.at(-1)))?.key;
      return isNode(key) ? (key.range?.[0] ?? null) : null;
    }
  }
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
