import { back, date, type FilterFields, factFields, keys, match, one, plain } from '../filter-field.ts';

const service: FilterFields = {
  ...factFields,
  id: plain('id'),
  name: plain('name'),
  inspections: back('Inspection', 'serviceId'),
  latestInspection: one('Inspection', 'latestInspectionId'),
};

const region = one('ProbationRegion', 'regionId');

/** What a service of any kind can be selected by. */
export const InspectedService: FilterFields = { ...service, kind: plain('kind'), region };

/** What a PDU can be selected by. */
export const ProbationDeliveryUnit: FilterFields = {
  ...service,
  region,
  deliusCode: plain('deliusCode'),
  status: plain('status'),
  firstSeenOn: date('firstSeenOn'),
  coverage: plain('coverage'),
  confidence: plain('confidence'),
  predecessors: keys('ProbationDeliveryUnit', 'predecessorIds'),
  successors: match('ProbationDeliveryUnit', 'MATCH ({from})<-[:SUCCEEDED]-({to}:ProbationDeliveryUnit)'),
};

/** What a region can be selected by. */
export const ProbationRegion: FilterFields = {
  ...service,
  deliusCode: plain('deliusCode'),
  nation: plain('nation'),
  probationDeliveryUnits: back('ProbationDeliveryUnit', 'regionId'),
  inspectionsInRegion: back('Inspection', 'regionId'),
};

/** What a national body can be selected by. */
export const NationalBody: FilterFields = service;
