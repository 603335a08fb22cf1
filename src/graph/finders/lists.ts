import { inspectionList } from './inspection-list.ts';
import { byPattern, byProperty, facet, facetOfEach, facetOfInspection, type List, nullableOrderBy, orderBy, spanning } from './list.ts';

const byDate = { orders: { DATE: nullableOrderBy('orderKeyDate') }, defaultOrder: 'DATE' } as const;
const byName = { orders: { NAME: orderBy('orderKeyName') }, defaultOrder: 'NAME' } as const;
const byLabel = { orders: { LABEL: orderBy('orderKeyLabel') }, defaultOrder: 'LABEL' } as const;
const ofInspection = { REGION: facetOfInspection('regionId'), YEAR: facetOfInspection('year') } as const;

const probationDeliveryUnits: List = {
  label: 'ProbationDeliveryUnit',
  filter: 'ProbationDeliveryUnit',
  ...byName,
  facets: { REGION: facet('regionId', 'region'), STATUS: facet('status') },
  parents: { region: byProperty('ProbationDeliveryUnit', 'regionId', 'orderKeyName') },
};

const probationRegions: List = {
  label: 'ProbationRegion',
  filter: 'ProbationRegion',
  ...byName,
  facets: { NATION: facet('nation') },
  parents: {},
};

const nationalBodies: List = { label: 'NationalBody', filter: 'NationalBody', ...byName, facets: {}, parents: {} };

const people: List = {
  label: 'Person',
  filter: 'Person',
  ...byName,
  facets: {
    ROLE: {
      own: null,
      clause: `OPTIONAL MATCH (node)-[involvement:INVOLVED_IN|HELD]->()
WITH DISTINCT node, involvement.role AS value`,
    },
  },
  parents: {},
};

const themes: List = {
  label: 'Theme',
  filter: 'Theme',
  ...byLabel,
  facets: { BROADER: facetOfEach('broaderIds', 'broader') },
  parents: {},
};

const findings: List = {
  label: 'Finding',
  filter: 'Finding',
  ...byDate,
  facets: { THEME: facet('themeId', 'theme'), POLARITY: facet('polarity'), ...ofInspection },
  parents: { theme: byProperty('Finding', 'themeId') },
};

const recommendations: List = {
  label: 'Recommendation',
  filter: 'Recommendation',
  ...byDate,
  facets: { THEME: facetOfEach('themeIds', 'themes'), ADDRESSEE: facetOfEach('addresseeIds', 'addressees'), ...ofInspection },
  parents: {
    service: byPattern(`MATCH (inspection:Inspection)
WHERE inspection.release = $release AND inspection.serviceId = parent
MATCH (inspection)-[:MADE]->(node:Recommendation)
WHERE node.release = $release`),
    // Along the order, which ends when the page is full; the relationships of a theme lead to all its findings and statements, too.
    theme: byPattern(`MATCH (node:Recommendation)
WHERE node.release = $release AND ${spanning('orderKeyDateDescending')} AND parent IN node.themeIds`),
  },
};

const statistics: List = {
  label: 'Statistic',
  filter: 'Statistic',
  ...byDate,
  facets: {
    MEASURE: facet('measureId', 'measure'),
    STANDARD: facet('standardId', 'standard'),
    UNIT: facet('unit'),
    SCOPE_KIND: facet('scopeKind'),
    ...ofInspection,
  },
  parents: { measure: byProperty('Statistic', 'measureId') },
};

const measures: List = { label: 'Measure', filter: 'Measure', ...byLabel, facets: {}, parents: {} };

const frameworks: List = { label: 'Framework', filter: 'Framework', ...byName, facets: {}, parents: {} };

const standards: List = {
  label: 'Standard',
  filter: 'Standard',
  ...byName,
  facets: { FRAMEWORK: facet('frameworkId', 'framework'), DOMAIN: facet('domain') },
  parents: {},
};

const sources: List = {
  label: 'Source',
  filter: 'Source',
  ...byDate,
  facets: { KIND: facet('kind'), PUBLISHER: facet('publisher') },
  parents: {},
};

const statements: List = {
  label: 'Statement',
  filter: 'Statement',
  ...byDate,
  facets: {
    PROPERTY: facet('property'),
    STANDING: facet('standing'),
    METHOD: facet('method'),
    ATTRIBUTION: facet('attribution'),
    SOURCE: facet('sourceId', 'source'),
  },
  parents: { source: byProperty('Statement', 'sourceId') },
};

/** Its nodes are relationships, which carry an id and order keys as nodes do. */
const involvements: List = {
  label: 'INVOLVED_IN',
  filter: 'Involvement',
  ...byDate,
  facets: { ROLE: facet('role') },
  parents: {
    person: byPattern(`MATCH (person:Person)
WHERE person.release = $release AND person.id = parent
MATCH (person)-[node:INVOLVED_IN]->(inspection:Inspection)
WHERE inspection.release = $release`),
  },
};

/** Every kind of list that the API pages through, by the name of its field. */
export const LISTS = {
  inspections: inspectionList,
  probationDeliveryUnits,
  probationRegions,
  nationalBodies,
  people,
  themes,
  findings,
  recommendations,
  statistics,
  measures,
  frameworks,
  standards,
  sources,
  statements,
  involvements,
} satisfies Record<string, List>;

export type ListName = keyof typeof LISTS;
