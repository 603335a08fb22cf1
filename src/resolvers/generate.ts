import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import { readTypeDefinitions } from './type-definitions.ts';

/** The file of generated types, beside this one. */
const TARGET = new URL('generated.ts', import.meta.url);

const model = (file: string, type: string) => `../model/${file}.ts#${type} as ${type}Model`;
const parent = (type: string) => `./parents.ts#${type}`;
const analysisParent = (type: string) => `./analysis-parents.ts#${type}`;

/** What the resolvers of an SDL type get as parent. */
const MAPPERS = {
  Node: parent('NodeParent'),
  Fact: parent('FactParent'),
  InspectedService: parent('ServiceParent'),
  Inspection: model('inspections', 'InspectionHead'),
  StandardRating: model('inspections', 'StandardRating'),
  RatingTally: model('inspections', 'RatingTally'),
  Finding: model('inspections', 'Finding'),
  Recommendation: model('inspections', 'RecurringRecommendation'),
  RecommendationTally: model('inspections', 'RecommendationTally'),
  Statistic: model('inspections', 'Statistic'),
  Involvement: model('inspections', 'Involvement'),
  ProbationDeliveryUnit: model('services', 'ProbationDeliveryUnit'),
  ProbationRegion: model('services', 'ProbationRegion'),
  NationalBody: model('services', 'NationalBody'),
  OperationalUnit: model('services', 'OperationalUnit'),
  PoliceArea: model('services', 'PoliceArea'),
  Alias: model('services', 'Alias'),
  Person: model('people', 'Person'),
  Post: parent('PostParent'),
  Term: parent('TermParent'),
  Theme: model('concepts', 'CountedTheme'),
  ThemeCount: model('concepts', 'ThemeCount'),
  ThemeYear: model('concepts', 'ThemeYear'),
  Framework: model('concepts', 'Framework'),
  Standard: model('concepts', 'Standard'),
  Measure: model('concepts', 'Measure'),
  Source: model('provenance', 'Source'),
  Statement: parent('StatementParent'),
  Release: model('provenance', 'Release'),
  RateLimit: './context.ts#RateLimit as RateLimitModel',
  InspectionConnection: parent('InspectionPage'),
  ProbationDeliveryUnitConnection: parent('ProbationDeliveryUnitPage'),
  ProbationRegionConnection: parent('ProbationRegionPage'),
  NationalBodyConnection: parent('NationalBodyPage'),
  PersonConnection: parent('PersonPage'),
  InvolvementConnection: parent('InvolvementPage'),
  ThemeConnection: parent('ThemePage'),
  FindingConnection: parent('FindingPage'),
  RecommendationConnection: parent('RecommendationPage'),
  StatisticConnection: parent('StatisticPage'),
  MeasureConnection: parent('MeasurePage'),
  FrameworkConnection: parent('FrameworkPage'),
  StandardConnection: parent('StandardPage'),
  SourceConnection: parent('SourcePage'),
  StatementConnection: parent('StatementPage'),
  Facet: parent('FacetParent'),
  FacetValue: parent('FacetValueParent'),
  NameMatch: parent('NameMatchParent'),
  IdResolution: parent('IdResolutionParent'),
  Analysis: analysisParent('AnalysisParent'),
  ThemeOfRating: analysisParent('ThemeOfRatingParent'),
  MeasurePoint: analysisParent('MeasurePointParent'),
  LeagueRow: analysisParent('LeagueRowParent'),
  Reinspection: analysisParent('ReinspectionParent'),
  StandardMovement: model('standard-movements', 'StandardMovement'),
  RecurringTheme: analysisParent('RecurringThemeParent'),
  Coverage: analysisParent('CoverageParent'),
  SearchConnection: parent('SearchPage'),
  SearchHit: parent('SearchHitParent'),
};

/** Writes the types of the SDL, or with `--check` compares them with the committed file; sets exit code 1 when that is stale. */
async function generate(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const output = await codegen({
    filename: TARGET.pathname,
    schema: parse(await readTypeDefinitions()),
    documents: [],
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers: typescriptResolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      contextType: './context.ts#Context',
      scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string' },
      mappers: MAPPERS,
      resolverTypeWrapperSignature: 'Promise<T> | T',
    },
  });
  const text = `// Generated from schema/*.graphql by src/resolvers/generate.ts: do not edit.\n\n${output}`;
  if (!values.check) return writeFile(TARGET, text);
  if ((await readFile(TARGET, 'utf8').catch(() => '')) === text) return;
  process.stderr.write('src/resolvers/generated.ts is stale: run npm run generate and commit the result.\n');
  process.exitCode = 1;
}

await generate();
