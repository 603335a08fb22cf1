import fc from '../../support/fast-check.ts';
import { Drawing } from './drawing.ts';
import type { MadeOperation } from './make-operation.ts';

const SIGNS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '$',
  '@',
  '"',
  '"""',
  '\\',
  '...',
  '#',
  '&',
  '|',
  '=',
  '-',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  ' 1e999 ',
  ' null ',
];

/** The same operations with one to six slips in the text: characters dropped, doubled, swapped or put in. */
export function mutated(operations: fc.Arbitrary<MadeOperation>): fc.Arbitrary<MadeOperation> {
  return fc.tuple(operations, fc.noBias(fc.integer())).map(([operation, seed]) => {
    const draw = new Drawing(seed);
    let { query } = operation;
    for (let slips = 1 + draw.below(6); slips > 0; slips -= 1) query = withSlip(query, draw);
    return { ...operation, query };
  });
}

function withSlip(text: string, draw: Drawing): string {
  const at = draw.below(text.length + 1);
  const [before, after] = [text.slice(0, at), text.slice(at)];
  switch (draw.below(4)) {
    case 0:
      return before + after.slice(1 + draw.below(3));
    case 1:
      return before + after.slice(0, 1 + draw.below(5)) + after;
    case 2:
      return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    default:
      return before + draw.pick(SIGNS) + after;
  }
}
