import { expect, test } from 'vitest';
import type { Operation } from '../../src/graph/operation.ts';
import { askForInspections } from '../../src/resolvers/inspections-ahead.ts';

/** The part of an operation that is used here, and what it was asked. */
function operationThat(answer: (id: string) => unknown) {
  const asked: string[] = [];
  const inspection = (id: string) => {
    asked.push(id);
    return answer(id);
  };
  return { operation: { inspection } as unknown as Operation, asked };
}

test('Each inspection of some parts is asked for once; ids of other things are passed over', () => {
  const { operation, asked } = operationThat(() => null);
  askForInspections(operation, ['finding/essex-north-2022/1a', 'finding/essex-north-2022/2b', 'statistic/wales-2024/3c', 'theme/STAFFING']);
  expect(asked).toEqual(['inspection/essex-north-2022', 'inspection/wales-2024']);
});

test('An inspection that cannot be loaded is the error of whoever selects it, not of the process', async () => {
  const unhandled: unknown[] = [];
  const onUnhandled = (error: unknown) => unhandled.push(error);
  process.on('unhandledRejection', onUnhandled);
  const { operation } = operationThat(() => Promise.reject(new Error('away')));
  askForInspections(operation, ['finding/essex-north-2022/1a']);
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off('unhandledRejection', onUnhandled);
  expect(unhandled).toEqual([]);
});
