import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { FaultRecord } from './record.ts';

/** Prints the table of the faults that a run has recorded, and writes it to the file that FAULT_TABLE names. Without any it says nothing. */
export class FaultTable implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>): void {
    const records = modules.flatMap((module) => [...module.children.allTests()].flatMap((test) => test.meta().fault ?? []));
    if (records.length === 0) return;
    const table = makeFaultTable(records);
    const { FAULT_TABLE } = process.env;
    if (FAULT_TABLE) writeFileSync(FAULT_TABLE, `${table}\n`);
    // After the summary of the default reporter, which is written on the same event.
    setImmediate(() => process.stdout.write(`\n${table}\n\n`));
  }
}

/** The table in Markdown, a line for each record. */
export function makeFaultTable(records: readonly FaultRecord[]): string {
  const rows = records.map(({ fault, seen, recovery, lost }) =>
    line([fault, seen, recovery === null ? 'nothing to recover' : `${recovery.toFixed(1)} s`, String(lost)]),
  );
  return [line(['Fault', 'What clients saw', 'Time to recover', 'Answers lost']), '| --- | --- | ---: | ---: |', ...rows].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
