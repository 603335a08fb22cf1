import type { Dataset } from '../../src/model/dataset.ts';
import type { Derived } from './derived.ts';
import { Links, type Thing } from './oracle-links.ts';

/** All objects of a data set, by SDL type. */
export interface World {
  readonly things: ReadonlyMap<string, readonly Thing[]>;
  /** The ids of a theme and of all that are narrower, at any depth. */
  themesWithin(themeId: string): ReadonlySet<string>;
}

/** Builds the objects of a data set with their relations, from the records alone; what the loader derives is handed in. */
export function makeWorld(dataset: Dataset, derived: Derived): World {
  const links = new Links(dataset, derived);
  const { inspections } = dataset;
  const units = dataset.probationDeliveryUnits.map((unit) =>
    links.add({ ...unit, kind: 'PDU' }, () => ({
      ...links.service(unit.id, unit.regionId),
      predecessors: links.all(unit.predecessorIds),
      successors: links.where(dataset.probationDeliveryUnits, ({ predecessorIds }) => predecessorIds.includes(unit.id)),
    })),
  );
  const regions = dataset.regions.map((region) =>
    links.add({ ...region, kind: 'REGION' }, () => ({
      ...links.service(region.id, region.id),
      probationDeliveryUnits: links.where(dataset.probationDeliveryUnits, ({ regionId }) => regionId === region.id),
      inspectionsInRegion: links.where(inspections, ({ regionId }) => regionId === region.id),
    })),
  );
  const bodies = dataset.nationalBodies.map((body) => links.add({ ...body, kind: 'NATIONAL' }, () => links.service(body.id, null)));
  const things = new Map<string, readonly Thing[]>([
    ['ProbationDeliveryUnit', units],
    ['ProbationRegion', regions],
    ['NationalBody', bodies],
    ['InspectedService', [...units, ...regions, ...bodies]],
    ...conceptThings(dataset, links),
    ...inspectionThings(dataset, links),
    ...peopleThings(dataset, links),
    ...provenanceThings(dataset, links),
  ]);
  links.tie();
  return { things, themesWithin: (themeId) => themesWithin(dataset, themeId) };
}

type Named = readonly [type: string, things: readonly Thing[]];

function conceptThings({ themes, frameworks, standards, measures, inspections }: Dataset, links: Links): Named[] {
  const parts = <Part>(pick: (inspection: Dataset['inspections'][number]) => Part[]) => inspections.flatMap(pick);
  const [findings, recommendations] = [parts((each) => each.findings), parts((each) => each.recommendations)];
  const [ratings, statistics] = [parts((each) => each.ratings), parts((each) => each.statistics)];
  const counted = (id: string, word: string) => findings.filter(({ themeId, polarity }) => themeId === id && polarity === word).length;
  const countsOf = (id: string) => ({
    concernCount: counted(id, 'CONCERN'),
    strengthCount: counted(id, 'STRENGTH'),
    mixedCount: counted(id, 'MIXED'),
  });
  const themeThings = themes.map((theme) =>
    links.add({ ...theme, ...countsOf(theme.id) }, () => ({
      broader: links.all(theme.broaderIds),
      narrower: links.where(themes, ({ broaderIds }) => broaderIds.includes(theme.id)),
      related: links.all(theme.relatedIds),
      findings: links.where(findings, ({ themeId }) => themeId === theme.id),
      recommendations: links.where(recommendations, ({ themeIds }) => themeIds.includes(theme.id)),
    })),
  );
  const frameworkThings = frameworks.map((framework) =>
    links.add(framework, () => ({
      ...links.fact(framework.id),
      standards: links.where(standards, ({ frameworkId }) => frameworkId === framework.id),
      inspections: links.where(inspections, ({ frameworkId }) => frameworkId === framework.id),
    })),
  );
  const standardThings = standards.map((standard) =>
    links.add(standard, () => ({
      ...links.fact(standard.id),
      framework: links.one(standard.frameworkId),
      closeMatches: links.all(standard.closeMatchIds),
      ratings: links.where(ratings, ({ standardId }) => standardId === standard.id),
    })),
  );
  const measureThings = measures.map((measure) =>
    links.add(measure, () => ({ statistics: links.where(statistics, ({ measureId }) => measureId === measure.id) })),
  );
  return [
    ['Theme', themeThings],
    ['Framework', frameworkThings],
    ['Standard', standardThings],
    ['Measure', measureThings],
  ];
}

function inspectionThings({ inspections }: Dataset, links: Links): Named[] {
  const partsOf = <Part extends { readonly id: string }>(
    pick: (inspection: Dataset['inspections'][number]) => readonly Part[],
    further: (part: Part) => Thing,
  ) =>
    inspections.flatMap((inspection) =>
      pick(inspection).map((part) =>
        links.add(part, () => ({ ...links.fact(part.id), inspection: links.one(inspection.id), ...further(part) })),
      ),
    );
  return [
    ['Inspection', inspections.map((inspection) => links.add(inspection, () => links.inspection(inspection)))],
    [
      'StandardRating',
      partsOf(
        ({ ratings }) => ratings,
        ({ standardId }) => ({ standard: links.one(standardId) }),
      ),
    ],
    [
      'RatingTally',
      partsOf(
        ({ ratingTallies }) => ratingTallies,
        () => ({}),
      ),
    ],
    [
      'Finding',
      partsOf(
        ({ findings }) => findings,
        ({ themeId }) => ({ theme: links.one(themeId) }),
      ),
    ],
    [
      'Recommendation',
      partsOf(
        ({ recommendations }) => recommendations,
        ({ id, themeIds, addresseeIds }) => ({
          themes: links.all(themeIds),
          addressees: links.all(addresseeIds),
          recurrences: links.derivedList('recurrences', id),
          recurrencesAtNext: links.derivedList('recurrencesAtNext', id),
        }),
      ),
    ],
    [
      'RecommendationTally',
      partsOf(
        ({ recommendationTallies }) => recommendationTallies,
        ({ addresseeIds }) => ({ addressees: links.all(addresseeIds) }),
      ),
    ],
    [
      'Statistic',
      partsOf(
        ({ statistics }) => statistics,
        ({ standardId, measureId }) => ({ standard: links.one(standardId), measure: links.one(measureId) }),
      ),
    ],
    ['Involvement', inspections.flatMap((inspection) => inspection.involvements.map((each) => links.involvement(each)))],
  ];
}

function peopleThings({ people, inspections }: Dataset, links: Links): Named[] {
  const involvements = inspections.flatMap((inspection) => inspection.involvements);
  const personThings = people.map((person) =>
    links.add(person, () => ({
      involvements: involvements.filter(({ personId }) => personId === person.id).map((each) => links.involvement(each)),
      posts: person.posts.map((post) => links.post(post)),
    })),
  );
  return [
    ['Person', personThings],
    ['Post', people.flatMap(({ posts }) => posts.map((post) => links.post(post)))],
  ];
}

function provenanceThings({ sources, statements }: Dataset, links: Links): Named[] {
  const sourceThings = sources.map((source) =>
    links.add(source, () => ({ statements: links.where(statements, ({ sourceId }) => sourceId === source.id) })),
  );
  const statementThings = statements.map((statement) =>
    links.add(statement, () => ({
      about: { id: statement.aboutId },
      source: links.one(statement.sourceId),
      contradicts: links.all(statement.contradictsIds),
    })),
  );
  return [
    ['Source', sourceThings],
    ['Statement', statementThings],
    ['Node', [...new Set(statements.map(({ aboutId }) => aboutId))].map((id) => ({ id }))],
  ];
}

function themesWithin({ themes }: Dataset, themeId: string): ReadonlySet<string> {
  const found = new Set([themeId]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { id, broaderIds } of themes) if (broaderIds.some((broader) => found.has(broader))) found.add(id);
  }
  return found;
}
