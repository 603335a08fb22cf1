import type { KnownCounts } from '../graph/analysis/known-counts.ts';

/** What the data cover of each kind of figure. */
export function makeCaveats({ total, ...known }: KnownCounts) {
  const of = inspections(total);
  return {
    n: total,
    overallRatings: ratingCaveat(known.overallRatings, total),
    standardRatings: standardCaveat(known.standardRatings, total),
    findings: findingCaveat(known.findings, total),
    scores: `Scores are stated for ${known.scores} of ${of}.`,
    figures: `Comparable figures about the unit itself are known for ${known.figures} of ${of}.`,
    dates: `The end of the fieldwork and the publication are both dated for ${known.dates} of ${of}; windows of a whole region are left out.`,
    recommendations: `Recommendations with an addressee are listed for ${known.recommendations} of ${of}.`,
  };
}

/** What the data do not cover of overall ratings. */
export function ratingCaveat(known: number, total: number): string {
  return `Overall ratings are known for ${known} of ${inspections(total)}.`;
}

/** What the data do not cover of the ratings of standards. */
export function standardCaveat(known: number, total: number): string {
  return `Standard ratings are known for ${known} of ${inspections(total)}.`;
}

/** What the data do not cover of findings. */
export function findingCaveat(known: number, total: number): string {
  return `Findings are known for ${known} of ${inspections(total)}; a theme without findings was not necessarily absent.`;
}

/** What the data do not cover of recommendations. */
export function recommendationCaveat({ listing, counting, total }: Readonly<Record<'listing' | 'counting' | 'total', number>>): string {
  return `Recommendations are listed for ${listing} of ${inspections(total)} and counted by addressee for ${counting}; a recommendation can be both listed and counted.`;
}

/** What the data do not cover of services. */
export function coverageCaveat(known: number, total: number): string {
  return `Our data hold inspections of ${known} of ${total} active units and regions, those of predecessors not counted; inspections that our sources do not name are missing.`;
}

function inspections(count: number): string {
  return count === 1 ? '1 inspection' : `${count} inspections`;
}
