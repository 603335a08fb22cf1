import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLScalarType, GraphQLSchema } from 'graphql';
import { Analysis } from './Analysis.ts';
import { Coverage } from './Coverage.ts';
import { DateScalar } from './Date.ts';
import { FacetValue } from './FacetValue.ts';
import { Fact } from './Fact.ts';
import { Finding } from './Finding.ts';
import { Framework } from './Framework.ts';
import type { Resolvers } from './generated.ts';
import { IdResolution } from './IdResolution.ts';
import { InspectedService } from './InspectedService.ts';
import { Inspection } from './Inspection.ts';
import { Involvement } from './Involvement.ts';
import { LeagueRow } from './LeagueRow.ts';
import { Measure } from './Measure.ts';
import { MeasurePoint } from './MeasurePoint.ts';
import { NameMatch } from './NameMatch.ts';
import { NationalBody } from './NationalBody.ts';
import { Node } from './Node.ts';
import { OperationalUnit } from './OperationalUnit.ts';
import { PartialDate } from './PartialDate.ts';
import { Person } from './Person.ts';
import { PoliceArea } from './PoliceArea.ts';
import { Post } from './Post.ts';
import { ProbationDeliveryUnit } from './ProbationDeliveryUnit.ts';
import { ProbationRegion } from './ProbationRegion.ts';
import { Query } from './Query.ts';
import { RatingTally } from './RatingTally.ts';
import { Recommendation } from './Recommendation.ts';
import { RecommendationTally } from './RecommendationTally.ts';
import { RecurringTheme } from './RecurringTheme.ts';
import { Reinspection } from './Reinspection.ts';
import { Release } from './Release.ts';
import { SearchConnection } from './SearchConnection.ts';
import { SearchHit } from './SearchHit.ts';
import { Source } from './Source.ts';
import { Standard } from './Standard.ts';
import { StandardMovement } from './StandardMovement.ts';
import { StandardRating } from './StandardRating.ts';
import { Statement } from './Statement.ts';
import { Statistic } from './Statistic.ts';
import { Term } from './Term.ts';
import { Theme } from './Theme.ts';
import { ThemeCount } from './ThemeCount.ts';
import { ThemeOfRating } from './ThemeOfRating.ts';
import { ThemeYear } from './ThemeYear.ts';
import { readTypeDefinitions } from './type-definitions.ts';

/** The code of each SDL type that needs some; all other fields are properties of their parents. */
const resolvers: Resolvers = {
  Analysis,
  Coverage,
  Fact,
  FacetValue,
  Finding,
  Framework,
  IdResolution,
  InspectedService,
  Inspection,
  Involvement,
  LeagueRow,
  Measure,
  MeasurePoint,
  NameMatch,
  NationalBody,
  Node,
  OperationalUnit,
  Person,
  PoliceArea,
  Post,
  ProbationDeliveryUnit,
  ProbationRegion,
  Query,
  RatingTally,
  Recommendation,
  RecommendationTally,
  RecurringTheme,
  Reinspection,
  Release,
  SearchConnection,
  SearchHit,
  Source,
  Standard,
  StandardMovement,
  StandardRating,
  Statement,
  Statistic,
  Term,
  Theme,
  ThemeCount,
  ThemeOfRating,
  ThemeYear,
};

let made: Promise<GraphQLSchema> | null = null;

/** The contract of `schema/*.graphql` with its code, made once for the process. Throws when they do not fit. */
export function makeSchema(): Promise<GraphQLSchema> {
  made ??= make();
  return made;
}

async function make(): Promise<GraphQLSchema> {
  const schema = makeExecutableSchema({
    typeDefs: await readTypeDefinitions(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  // Not among the resolvers: a scalar given there would lose its description and address.
  Object.assign(schema.getType('Date') as GraphQLScalarType, DateScalar);
  Object.assign(schema.getType('PartialDate') as GraphQLScalarType, PartialDate);
  return schema;
}
