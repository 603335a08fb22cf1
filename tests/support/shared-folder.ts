import { access } from 'node:fs/promises';

/** A folder of the material that lies beside the repository on some machines; null where it does not: such tests say that they were skipped. */
export async function sharedFolder(name: 'design' | 'facts' | 'seeds'): Promise<URL | null> {
  const folder = new URL(`../../../shared/${name}/`, import.meta.url);
  try {
    await access(folder);
    return folder;
  } catch {
    return null;
  }
}
