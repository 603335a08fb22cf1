import { INSPECTION_OPERATIONS } from './inspections.ts';
import type { BenchOperation } from './operation.ts';
import { SERVICE_OPERATIONS } from './services.ts';
import { THEME_OPERATIONS } from './themes.ts';

/** The twelve operations that are measured. */
export const OPERATIONS: readonly BenchOperation[] = [...INSPECTION_OPERATIONS, ...SERVICE_OPERATIONS, ...THEME_OPERATIONS];
