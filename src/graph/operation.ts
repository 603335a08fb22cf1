import type { ThemeCount } from '../model/concepts.ts';
import type { DerivedInspectionParts, Finding, InspectionHead, RecurringRecommendation, Statistic } from '../model/inspections.ts';
import type { Release, Source, Statement } from '../model/provenance.ts';
import { findingAggregate } from './aggregates/finding.ts';
import { inspectionAggregate } from './aggregates/inspection.ts';
import { inspectionPartsAggregate } from './aggregates/inspection-parts.ts';
import { recommendationAggregate } from './aggregates/recommendation.ts';
import { sourceAggregate } from './aggregates/source.ts';
import {
  provenanceOfInspectionAggregate,
  provenanceOfOwnerAggregate,
  type SourcedStatement,
  statementAggregate,
} from './aggregates/statement.ts';
import { statisticAggregate } from './aggregates/statistic.ts';
import { themeCountsOfServiceAggregate } from './aggregates/theme-counts-of-service.ts';
import { type Analyse, makeAnalyse } from './analysis/analyse.ts';
import type { RatingCounts } from './analysis/rating-counts.ts';
import { type Find, makeFind } from './finders/find.ts';
import { type Load, makeLoad, type ReleaseReads } from './load.ts';
import type { Reference } from './reference/reference.ts';
import type { ReleaseView } from './release-view.ts';
import type { Reader } from './run.ts';
import { makeSearch, type Search } from './search/search.ts';

/** All that one GraphQL operation reads: one release, its own batches. */
export interface Operation {
  readonly release: Release;
  readonly reference: Reference;
  readonly find: Find;
  readonly search: Search;
  readonly analyse: Analyse;
  readonly ratingCounts: () => Promise<RatingCounts>;
  readonly inspection: Load<InspectionHead>;
  readonly inspectionParts: Load<DerivedInspectionParts>;
  readonly finding: Load<Finding>;
  readonly recommendation: Load<RecurringRecommendation>;
  readonly statistic: Load<Statistic>;
  readonly source: Load<Source>;
  readonly statement: Load<Statement>;
  /** By the id of an inspection. */
  readonly provenanceOfInspection: Load<readonly SourcedStatement[]>;
  /** By the id of any other owner; empty when no statement is about it. */
  readonly provenanceOfOwner: Load<readonly SourcedStatement[]>;
  /** By the id of a service; null when there is no such service. */
  readonly themeCountsOfService: Load<ThemeCount[]>;
}

/** Begins an operation of a reader on a release. */
export function createOperation(view: ReleaseView, reader: Reader): Operation {
  const { version, kept } = view;
  const reads: ReleaseReads = { version, kept, graph: { read: (query, parameters) => view.graph.read(query, parameters, reader) } };
  return {
    release: view.release,
    reference: view.reference,
    find: makeFind(reads),
    search: makeSearch(reads),
    analyse: makeAnalyse(reads),
    ratingCounts: view.ratingCounts,
    inspection: makeLoad(reads, inspectionAggregate),
    inspectionParts: makeLoad(reads, inspectionPartsAggregate),
    finding: makeLoad(reads, findingAggregate),
    recommendation: makeLoad(reads, recommendationAggregate),
    statistic: makeLoad(reads, statisticAggregate),
    source: makeLoad(reads, sourceAggregate),
    statement: makeLoad(reads, statementAggregate),
    provenanceOfInspection: makeLoad(reads, provenanceOfInspectionAggregate),
    provenanceOfOwner: makeLoad(reads, provenanceOfOwnerAggregate),
    themeCountsOfService: makeLoad(reads, themeCountsOfServiceAggregate),
  };
}
