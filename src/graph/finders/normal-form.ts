import { type Condition, joined } from './condition.ts';

/**
 * Gives the same condition with every `not` moved inwards until it stands before a comparison or a `some`: logic is two-valued, so
 * neither of two is not one and not the other. Neo4j plans a negated EXISTS that stands alone as it plans any other; within a function
 * or a negated OR it plans it anew for each level around it, which takes it many seconds for three levels.
 */
export function withNegationsInside(condition: Condition): Condition {
  switch (condition.kind) {
    case 'compare':
      return condition;
    case 'some':
      return { ...condition, part: withNegationsInside(condition.part) };
    case 'not':
      return negated(condition.part);
    default:
      return joined(condition.kind, condition.parts.map(withNegationsInside));
  }
}

function negated(condition: Condition): Condition {
  switch (condition.kind) {
    case 'compare':
      if (condition.by === 'absent') return { ...condition, by: 'present' };
      return condition.by === 'present' ? { ...condition, by: 'absent' } : { kind: 'not', part: condition };
    case 'some':
      return { kind: 'not', part: withNegationsInside(condition) };
    case 'not':
      return withNegationsInside(condition.part);
    default:
      return joined(condition.kind === 'and' ? 'or' : 'and', condition.parts.map(negated));
  }
}
