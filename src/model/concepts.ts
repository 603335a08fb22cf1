import type { PartialDate } from './partial-date.ts';
import type { Basis, ServiceKind } from './vocabulary.ts';

/** A theme of the SKOS scheme. Its id is `theme/` and its code. */
export interface Theme {
  id: string;
  code: string;
  label: string;
  altLabels: string[];
  definition: string;
  broaderIds: string[];
  relatedIds: string[];
}

/** A theme as it is read: with what the loader counts on exactly this theme. */
export interface CountedTheme extends Theme {
  /** How many findings are concerns; one inspection may have several. */
  concernCount: number;
  strengthCount: number;
  mixedCount: number;
  /** How many inspections have a finding on it. */
  inspectionCount: number;
  /** How many inspections have any finding, on whatever theme: the same for all themes. */
  inspectionsWithFindingsCount: number;
  /** In order, every year of which inspections with any finding are known. */
  trend: ThemeYear[];
  /** Themes with findings in the same inspections, and in how many; most first, then by code. */
  coOccurring: { otherId: string; count: number }[];
}

/** What inspections of one year found on one theme, counted in inspections: one with a concern and a strength counts under each. */
export interface ThemeYear {
  year: number;
  /** How many have any finding, on whatever theme. */
  inspectionCount: number;
  themeCount: number;
  concernCount: number;
  strengthCount: number;
  mixedCount: number;
}

/** How often the findings of one service's inspections speak about a theme. */
export interface ThemeCount {
  themeId: string;
  findingCount: number;
  concernCount: number;
  strengthCount: number;
  mixedCount: number;
}

/** A set of standards in force for a time and for some kinds of service. */
export interface Framework {
  id: string;
  name: string;
  validFrom: PartialDate;
  validTo: PartialDate | null;
  pausedFrom: PartialDate | null;
  maxPoints: number | null;
  maxPointsBasis: Basis | null;
  appliesTo: ServiceKind[];
  aspects: string[];
  notes: string[];
}

/** One standard of a framework; `closeMatchIds` name its like in other frameworks. */
export interface Standard {
  id: string;
  frameworkId: string;
  name: string;
  aliases: string[];
  domain: string | null;
  evidence: string | null;
  basis: Basis;
  notes: string[];
  closeMatchIds: string[];
}

/** What comparable statistics measure. */
export interface Measure {
  id: string;
  label: string;
  definition: string | null;
  denominator: string | null;
}
