import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readSeedFolder, SeedError } from '../../src/seeding/load-seed.ts';

test('a folder that is not there, and a file in its place, are told in a sentence', async () => {
  const nowhere = readSeedFolder('/nowhere/seed');
  await expect(nowhere).rejects.toBeInstanceOf(SeedError);
  await expect(nowhere).rejects.toThrow(
    /^The seed folder \/nowhere\/seed cannot be read \(ENOENT\): expected a folder of YAML files such as seed\/\.$/,
  );
  await expect(readSeedFolder(fileURLToPath(import.meta.url))).rejects.toThrow(/cannot be read \(ENOTDIR\): expected a folder/);
});
