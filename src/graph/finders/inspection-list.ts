import { byPattern, byProperty, facet, type List, nullableOrderBy, orderBy } from './list.ts';

/** Inspections: of everything, or of a service, a region, a framework or a theme. */
export const inspectionList: List = {
  label: 'Inspection',
  filter: 'Inspection',
  orders: {
    DATE: nullableOrderBy('orderKeyDate'),
    NAME: orderBy('orderKeyName'),
    OVERALL_RATING: nullableOrderBy('orderKeyRating', 'ASCENDING'),
    POINTS: nullableOrderBy('orderKeyPoints'),
  },
  defaultOrder: 'DATE',
  indexed: ['serviceId', 'regionId', 'frameworkId', 'overallRating', 'programme'],
  facets: {
    REGION: facet('regionId', 'region'),
    SERVICE: facet('serviceId', 'service'),
    YEAR: facet('year'),
    PROGRAMME: facet('programme'),
    FRAMEWORK: facet('frameworkId', 'framework'),
    OVERALL_RATING: facet('overallRating'),
    RATING_STATUS: facet('ratingStatus'),
    CHIEF_INSPECTOR: facet('chiefInspectorId', 'chiefInspector'),
    THEME: {
      own: 'findings',
      clause: `OPTIONAL MATCH (finding:Finding)
WHERE finding.release = $release AND finding.inspectionId = node.id
WITH DISTINCT node, finding.themeId AS value`,
    },
  },
  parents: {
    service: byProperty('Inspection', 'serviceId'),
    region: byProperty('Inspection', 'regionId'),
    framework: byProperty('Inspection', 'frameworkId'),
    theme: byPattern(`MATCH (finding:Finding)
WHERE finding.release = $release AND finding.themeId = parent
WITH DISTINCT finding.inspectionId AS inspectionId
MATCH (node:Inspection)
WHERE node.release = $release AND node.id = inspectionId`),
  },
};
