import type { SeedFile } from './seed-file.ts';
import type { Path } from './seed-message.ts';
import type { SeedFramework, SeedMeasure, SeedRelease, SeedSource, SeedTheme } from './shapes/concepts.ts';
import type { SeedInspection } from './shapes/inspection.ts';
import type { SeedBody, SeedPerson, SeedRegion, SeedRetiredId, SeedUnit } from './shapes/services.ts';

/** A record of the seed and the place where it stands. */
export interface Located<Shape> {
  file: SeedFile;
  /** Where the record begins in its file; empty where it is the whole file. */
  path: Path;
  record: Shape;
}

/** Every record of the seed, of the right shape but not yet checked against each other. */
export interface Seed {
  release: Located<SeedRelease>[];
  themes: Located<SeedTheme>[];
  frameworks: Located<SeedFramework>[];
  bodies: Located<SeedBody>[];
  people: Located<SeedPerson>[];
  measures: Located<SeedMeasure>[];
  sources: Located<SeedSource>[];
  nationalUnits: Located<SeedUnit>[];
  retiredIds: Located<SeedRetiredId>[];
  regions: Located<SeedRegion>[];
  inspections: Located<SeedInspection>[];
}
