import type { AnsweringRelease, KeptAnswer } from './api/answers/kept-answers.ts';
import type { ReleaseView } from './graph/release-view.ts';

const answeringReleases = new WeakMap<ReleaseView, AnsweringRelease>();

/** The release of a view with room for whole answers, the same object each time; null for no view. */
export function answeringRelease(view: ReleaseView | null): AnsweringRelease | null {
  if (view === null) return null;
  const { release, kept } = view;
  const known = answeringReleases.get(view) ?? {
    key: `${release.version} ${release.loadedAt}`,
    get: (request) => kept.get('answer', request) as KeptAnswer | undefined,
    keep: (request, answer) => kept.set('answer', request, answer),
  };
  answeringReleases.set(view, known);
  return known;
}
