import type { DerivedInspectionParts } from '../../model/inspections.ts';
import { documentAggregate } from './document.ts';

/** Everything bounded that belongs to one inspection, in the order of its record. */
export const inspectionPartsAggregate = documentAggregate<DerivedInspectionParts>('loadInspectionParts', 'partsDocument');
