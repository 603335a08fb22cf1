import type { Framework, Measure, Standard, Theme } from './concepts.ts';
import type { Inspection, InspectionParts } from './inspections.ts';
import type { Person } from './people.ts';
import type { Release, Source, Statement } from './provenance.ts';
import type { Alias, NationalBody, OperationalUnit, PoliceArea, ProbationDeliveryUnit, ProbationRegion } from './services.ts';

/** An id that no longer stands for an object of its own. */
export interface RetiredId {
  id: string;
  /** The id that took its place; null when the object was taken out. */
  replacedById: string | null;
  reason: string;
}

/** Everything that one release holds: checked records, every id in them resolved. */
export interface Dataset {
  release: Pick<Release, 'issuedOn' | 'licence' | 'attribution'>;
  regions: ProbationRegion[];
  probationDeliveryUnits: ProbationDeliveryUnit[];
  nationalBodies: NationalBody[];
  operationalUnits: OperationalUnit[];
  policeAreas: PoliceArea[];
  aliases: Alias[];
  people: Person[];
  themes: Theme[];
  frameworks: Framework[];
  standards: Standard[];
  measures: Measure[];
  inspections: (Inspection & InspectionParts)[];
  sources: Source[];
  statements: Statement[];
  retiredIds: RetiredId[];
}
