import type { z } from 'zod';
import { checkShape } from './check-shape.ts';
import type { Located, Seed } from './seed.ts';
import type { SeedFile } from './seed-file.ts';
import type { SeedMessage } from './seed-message.ts';
import { formatPath, shown } from './seed-message.ts';
import { frameworkShape, measureShape, releaseShape, sourceShape, themeShape } from './shapes/concepts.ts';
import { inspectionShape } from './shapes/inspection.ts';
import { bodyShape, nationalUnitShape, personShape, regionShape, retiredIdShape } from './shapes/services.ts';

/** Records of one kind and the messages about those of the wrong shape. */
interface Collected<Shape> {
  records: Located<Shape>[];
  messages: SeedMessage[];
}

/** The files of the seed, each a list of records or one record. */
const LIST_FILES = ['themes', 'frameworks', 'bodies', 'people', 'measures', 'sources', 'national-units', 'retired-ids'] as const;
const RECORD_FOLDERS = ['regions', 'inspections'];

/** Sorts the files into records of the right shape; wrong shapes, missing and unknown files become messages. */
export function collectSeed(files: SeedFile[], broken: string[]): { seed: Seed; messages: SeedMessage[] } {
  const release = single(files, 'seed/release.yaml', releaseShape);
  const themes = list(files, 'themes', themeShape);
  const frameworks = list(files, 'frameworks', frameworkShape);
  const bodies = list(files, 'bodies', bodyShape);
  const people = list(files, 'people', personShape);
  const measures = list(files, 'measures', measureShape);
  const sources = list(files, 'sources', sourceShape);
  const nationalUnits = list(files, 'national-units', nationalUnitShape);
  const retiredIds = list(files, 'retired-ids', retiredIdShape);
  const regions = folder(files, 'regions', regionShape);
  const inspections = folder(files, 'inspections', inspectionShape);
  const all = { release, themes, frameworks, bodies, people, measures, sources, nationalUnits, retiredIds, regions, inspections };
  const messages = Object.values(all).flatMap((collected) => collected.messages);
  const seed: Seed = {
    release: release.records,
    themes: themes.records,
    frameworks: frameworks.records,
    bodies: bodies.records,
    people: people.records,
    measures: measures.records,
    sources: sources.records,
    nationalUnits: nationalUnits.records,
    retiredIds: retiredIds.records,
    regions: regions.records,
    inspections: inspections.records,
  };
  return { seed, messages: [...messages, ...missingFiles(files, broken), ...unknownFiles(files)] };
}

function single<Shape>(files: SeedFile[], name: string, shape: z.ZodType<Shape>): Collected<Shape> {
  const file = files.find((candidate) => candidate.name === name);
  return file === undefined ? { records: [], messages: [] } : wholeFile(file, shape);
}

function folder<Shape>(files: SeedFile[], name: string, shape: z.ZodType<Shape>): Collected<Shape> {
  const parts = files.filter((file) => file.name.startsWith(`seed/${name}/`)).map((file) => wholeFile(file, shape));
  return { records: parts.flatMap((part) => part.records), messages: parts.flatMap((part) => part.messages) };
}

function wholeFile<Shape>(file: SeedFile, shape: z.ZodType<Shape>): Collected<Shape> {
  const { record, messages } = checkShape(shape, file, [], file.value);
  return { records: record === null ? [] : [{ file, path: [], record }], messages };
}

function list<Shape>(files: SeedFile[], name: string, shape: z.ZodType<Shape>): Collected<Shape> {
  const file = files.find((candidate) => candidate.name === `seed/${name}.yaml`);
  if (file === undefined) return { records: [], messages: [] };
  if (!Array.isArray(file.value)) {
    return { records: [], messages: [message(file.name, 'a list of records', shown(file.value), 'begin each record with a dash')] };
  }
  const collected: Collected<Shape> = { records: [], messages: [] };
  file.value.forEach((value: unknown, index) => {
    const { record, messages } = checkShape(shape, file, [index], value);
    if (record !== null) collected.records.push({ file, path: [index], record });
    collected.messages.push(...messages);
  });
  return collected;
}

function missingFiles(files: SeedFile[], broken: string[]): SeedMessage[] {
  const there = new Set([...files.map((file) => file.name), ...broken]);
  return ['release', ...LIST_FILES]
    .map((name) => `seed/${name}.yaml`)
    .filter((name) => !there.has(name))
    .map((name) =>
      message(name, 'a file', 'nothing', name.endsWith('/release.yaml') ? null : 'write [] into it when there is nothing to list'),
    );
}

function unknownFiles(files: SeedFile[]): SeedMessage[] {
  const known = new Set(['release', ...LIST_FILES].map((name) => `seed/${name}.yaml`));
  return files
    .filter(({ name }) => !known.has(name) && !RECORD_FOLDERS.some((part) => new RegExp(`^seed/${part}/[a-z0-9-]+\\.yaml$`).test(name)))
    .map(({ name }) => message(name, 'a file that the seed knows', shown(name), 'see seed/README.md'));
}

function message(file: string, expected: string, got: string, hint: string | null): SeedMessage {
  return { file, line: 1, path: formatPath([]), expected, got, hint };
}
