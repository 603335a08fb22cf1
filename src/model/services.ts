import type { PartialDate } from './partial-date.ts';
import type { AliasKind, Confidence, Nation, ServiceStatus } from './vocabulary.ts';

/** Another name of a service, body, unit or person. `key` is `nameKey(text)`. */
export interface Alias {
  text: string;
  key: string;
  kind: AliasKind;
  /** The id of what it names. */
  namesId: string;
}

/** A code under which a data set of the Ministry of Justice knows a service, e.g. scheme `crs-region`, value `A`. */
export interface Identifier {
  scheme: string;
  value: string;
  note: string | null;
}

/** A part of a PDU in administrative data sets; not inspected on its own. */
export interface LocalDeliveryUnit {
  name: string;
  code: string;
}

/** A local unit of the Probation Service since June 2021; an ABOLISHED one is named as predecessor by those that took its place. */
export interface ProbationDeliveryUnit {
  id: string;
  name: string;
  regionId: string;
  deliusCode: string | null;
  identifiers: Identifier[];
  status: ServiceStatus;
  /** When the unit (or its end) first appears in a data set; not the day on which it was set up or ended. */
  firstSeenOn: PartialDate | null;
  coverage: string | null;
  localDeliveryUnits: LocalDeliveryUnit[];
  confidence: Confidence | null;
  notes: string[];
  predecessorIds: string[];
}

/** One of the 12 regions of the Probation Service: 11 in England, and Wales. */
export interface ProbationRegion {
  id: string;
  name: string;
  deliusCode: string;
  identifiers: Identifier[];
  nation: Nation;
  policeAreaIds: string[];
  notes: string[];
}

/** A body of the whole system, or the national arrangements of probation, which are inspected as such. */
export interface NationalBody {
  id: string;
  name: string;
  notes: string[];
}

/** A team that is not inspected as a PDU, known so that its name can be told from a PDU's. */
export interface OperationalUnit {
  id: string;
  name: string;
  /** Null for a national unit. */
  regionId: string | null;
  deliusCode: string | null;
  kind: string;
  notes: string[];
}

/** A police force area; the regions that cover it name it. */
export interface PoliceArea {
  id: string;
  name: string;
}
