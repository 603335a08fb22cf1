import type { Dataset } from '../../src/model/dataset.ts';
import type { Involvement } from '../../src/model/inspections.ts';
import type { Post } from '../../src/model/people.ts';
import type { Derived, DerivedList } from './derived.ts';

/** An object of the API as a filter sees it: values, related objects and lists of them by the names of the SDL. */
export type Thing = Readonly<Record<string, unknown>>;

type WholeInspection = Dataset['inspections'][number];

/** Collects objects first and ties them to one another when all are there. */
export class Links {
  readonly #byId = new Map<string, Thing>();
  readonly #made = new Map<object, Thing>();
  readonly #ties: (() => void)[] = [];
  readonly #dataset: Dataset;
  readonly #derived: Derived;
  readonly #statementsAbout: ReadonlyMap<string, Dataset['statements']>;

  constructor(dataset: Dataset, derived: Derived) {
    this.#dataset = dataset;
    this.#derived = derived;
    this.#statementsAbout = Map.groupBy(dataset.statements, ({ aboutId }) => aboutId);
  }

  /** Adds the object of a record; `relations` is asked when all objects are there. */
  add(record: object, relations: () => Thing): Thing {
    const known = this.#made.get(record);
    if (known) return known;
    const made: Record<string, unknown> = { ...record };
    this.#made.set(record, made);
    if ('id' in record) this.#byId.set(String(record.id), made);
    this.#ties.push(() => Object.assign(made, relations()));
    return made;
  }

  /** Ties all objects. */
  tie(): void {
    for (const tie of this.#ties) tie();
  }

  one(id: string | null | undefined): Thing | null {
    if (id === null || id === undefined) return null;
    const found = this.#byId.get(id);
    if (!found) throw new Error(`The oracle has no ${id}.`);
    return found;
  }

  all(ids: readonly string[]): Thing[] {
    return ids.map((id) => this.one(id) as Thing);
  }

  where<Row extends { readonly id: string }>(rows: readonly Row[], selects: (row: Row) => boolean): Thing[] {
    return this.all(rows.filter(selects).map(({ id }) => id));
  }

  derivedList(list: DerivedList, id: string): Thing[] {
    return this.all(this.#derived[list].get(id) ?? []);
  }

  /** The claims about an object, and the sources of those that hold or are not decided: of the object's own unless `ownedIds` are given. */
  fact(id: string, ownedIds: readonly string[] = [id]): Thing {
    const owned = ownedIds.flatMap((each) => this.#statementsAbout.get(each) ?? []);
    const supporting = owned.filter(({ standing }) => ['HELD', 'UNRESOLVED'].includes(standing));
    return {
      statements: this.all((this.#statementsAbout.get(id) ?? []).map((statement) => statement.id)),
      sources: this.all([...new Set(supporting.map(({ sourceId }) => sourceId))]),
    };
  }

  service(id: string, regionId: string | null): Thing {
    return {
      ...this.fact(id),
      region: this.one(regionId),
      inspections: this.where(this.#dataset.inspections, ({ serviceId }) => serviceId === id),
      latestInspection: this.one(this.#derived.latestInspection.get(id)),
    };
  }

  inspection(inspection: WholeInspection): Thing {
    const { ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics, involvements } = inspection;
    const parts = { ratings, ratingTallies, findings, recommendations, recommendationTallies, statistics };
    const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    const inRole = (asked: string) => this.one(involvements.find(({ role }) => role === asked)?.personId);
    return {
      ...this.fact(inspection.id, [inspection.id, ...Object.values(parts).flatMap(idsOf)]),
      ...Object.fromEntries(Object.entries(parts).map(([name, rows]) => [name, this.all(idsOf(rows))])),
      service: this.one(inspection.serviceId),
      region: this.one(inspection.regionId),
      framework: this.one(inspection.frameworkId),
      chiefInspector: inRole('CHIEF_INSPECTOR'),
      mediaContact: inRole('MEDIA_CONTACT'),
      chiefInspectorInOffice: this.one(this.#derived.chiefInspectorInOffice.get(inspection.id)),
      involvements: involvements.map((involvement) => this.involvement(involvement)),
      previous: this.derivedList('previous', inspection.id),
      next: this.derivedList('next', inspection.id),
    };
  }

  involvement(involvement: Involvement): Thing {
    return this.add(involvement, () => ({ person: this.one(involvement.personId), inspection: this.one(involvement.inspectionId) }));
  }

  post(post: Post): Thing {
    return this.add(post, () => ({ at: this.one(post.atId) }));
  }
}
