import type { Analysis } from './analyse.ts';

/** What inspections of one service say about the time since a day. */
export interface ServiceCoverage {
  readonly serviceId: string;
  readonly latestInspectionId: string;
  /** What orders the latest inspection by date; empty without a date or year. */
  readonly latestOn: string;
  /** Whether an inspection lies on or after the day on every day that its dates allow; whether one may. */
  readonly isCertain: boolean;
  readonly isPossible: boolean;
}

/** The services that have inspections, in no order. An inspection lies on its publication, else the end of its fieldwork, else in its year. */
export const coverage: Analysis<{ since: string }, readonly ServiceCoverage[]> = {
  name: 'analyseCoverage',
  makeQuery: (question) => ({
    text: `MATCH (node:Inspection)
WHERE node.release = $release AND node.id IS NOT NULL
WITH node, CASE WHEN node.year IS NULL THEN NULL ELSE date({year: node.year, month: 1, day: 1}) END AS yearEarliest,
  CASE WHEN node.year IS NULL THEN NULL ELSE date({year: node.year, month: 12, day: 31}) END AS yearLatest
WITH node, coalesce(node.publishedOnEarliest, node.fieldworkToEarliest, node.fieldworkFromEarliest, yearEarliest) AS earliest,
  coalesce(node.publishedOnLatest, node.fieldworkToLatest, node.fieldworkFromLatest, yearLatest) AS latest
ORDER BY node.orderKeyDateDescending DESC, node.id DESC
WITH node.serviceId AS serviceId, collect([node.id, node.orderKeyDateDescending])[0] AS newest,
  count(CASE WHEN earliest >= date($since) THEN 1 END) AS certain,
  count(CASE WHEN latest IS NULL OR latest >= date($since) THEN 1 END) AS possible
RETURN serviceId, newest[0], newest[1], certain > 0, possible > 0`,
    parameters: question,
  }),
  toResult: (rows) =>
    rows.map((row) => {
      const [serviceId, latestInspectionId, latestOn, isCertain, isPossible] = row as [string, string, string, boolean, boolean];
      return { serviceId, latestInspectionId, latestOn, isCertain, isPossible };
    }),
};
