import type { InspectionHead } from '../../model/inspections.ts';
import { documentAggregate } from './document.ts';

/** The head of an inspection: its scalars and the ids of what it belongs to. Its parts are an aggregate of their own. */
export const inspectionAggregate = documentAggregate<InspectionHead>('loadInspection', 'headDocument');
