import type { Dataset } from '../../src/model/dataset.ts';
import type { Person, Post } from '../../src/model/people.ts';
import type { Source } from '../../src/model/provenance.ts';

/** A theme; `broader` names codes. */
export const madeTheme = (code: string, label: string, broader: readonly string[] = []) => ({
  id: `theme/${code}`,
  code,
  label,
  altLabels: [],
  definition: `${label}, made up`,
  broaderIds: broader.map((each) => `theme/${each}`),
  relatedIds: [],
});

/** A region of England. */
export const madeRegion = (slug: string, name: string) => ({
  id: `region/${slug}`,
  name,
  deliusCode: `N-${slug}`,
  identifiers: [],
  nation: 'ENGLAND' as const,
  policeAreaIds: [],
  notes: [],
});

/** A framework of standards for units. */
export const madeFramework = (slug: string, known: Partial<Dataset['frameworks'][number]>): Dataset['frameworks'][number] => ({
  id: `framework/${slug}`,
  name: `Framework ${slug}`,
  validFrom: '2021',
  validTo: null,
  pausedFrom: null,
  maxPoints: null,
  maxPointsBasis: null,
  appliesTo: ['PDU'],
  aspects: [],
  notes: [],
  ...known,
});

/** A standard; `like` names its close matches as `framework/slug`. */
const madeStandard = (path: string, name: string, domain: string | null, like: readonly string[] = []) => ({
  id: `standard/${path}`,
  frameworkId: `framework/${path.split('/')[0]}`,
  name,
  aliases: [],
  domain,
  evidence: null,
  basis: 'STATED' as const,
  notes: [],
  closeMatchIds: like.map((each) => `standard/${each}`),
});

/** A post as chief inspector. */
export const madePost = (from: string, to: string | null, interim = false): Post => {
  return {
    role: 'CHIEF_INSPECTOR',
    title: 'Chief Inspector',
    interim,
    from,
    to,
    terms: [],
    note: null,
    atId: 'body/hm-inspectorate-of-probation',
  };
};

/** Someone with posts. */
export const madePerson = (slug: string, name: string, posts: Post[]): Person => ({ id: `person/${slug}`, name, honours: null, posts });

/** A document of the Inspectorate, unless another publisher is named. */
export const madeSource = (slug: string, kind: Source['kind'], publishedOn: string | null, publisher = 'The Inspectorate'): Source => ({
  id: `source/${slug}`,
  url: `https://example.org/${slug}`,
  otherUrls: [],
  title: `On ${slug}`,
  gist: null,
  publisher,
  kind,
  publishedOn,
  retrievedOn: null,
  commit: null,
  paths: [],
  licence: null,
  sha256: null,
  note: null,
});

/** The four casework standards of a framework, close to those of another. */
const madeCasework = (framework: string, domain: string, other: string) =>
  ['Assessment', 'Planning', 'Implementation and delivery', 'Reviewing'].map((name) => {
    const slug = name.toLowerCase().replaceAll(' ', '-');
    return madeStandard(`${framework}/${slug}`, name, domain, [`${other}/${slug}`]);
  });

/** The standards of all frameworks, in their order. */
export const STANDARDS = [
  madeStandard('first/leadership', 'Leadership', 'Organisation', ['second/leadership', 'regional/leadership']),
  madeStandard('first/staff', 'Staff', 'Organisation', ['second/staffing']),
  ...madeCasework('first', 'Casework', 'second'),
  madeStandard('second/leadership', 'Leadership', 'Organisation', ['first/leadership', 'regional/leadership']),
  madeStandard('second/staffing', 'Staffing', 'Organisation', ['first/staff']),
  ...madeCasework('second', 'Service delivery', 'first'),
  madeStandard('regional/leadership', 'Leadership', 'Organisation', ['first/leadership', 'second/leadership']),
  madeStandard('regional/victim-work', 'Victim work', 'Regional work'),
  madeStandard('regional/unpaid-work', 'Unpaid work', 'Regional work'),
];
