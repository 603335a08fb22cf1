import type { PartialDate } from './partial-date.ts';
import type { Attribution, Method, SourceKind, Standing } from './vocabulary.ts';

/** A published document or data set. */
export interface Source {
  id: string;
  url: string | null;
  otherUrls: string[];
  title: string | null;
  /** What it is about, in our words. */
  gist: string | null;
  publisher: string;
  kind: SourceKind;
  publishedOn: PartialDate | null;
  retrievedOn: PartialDate | null;
  commit: string | null;
  paths: string[];
  licence: string | null;
  sha256: string | null;
  note: string | null;
}

/** One claim by one source. */
export interface Statement {
  id: string;
  aboutId: string;
  /** The field of the object that the claim is about; for a part of an inspection, the list it stands in. */
  property: string;
  value: string;
  asStated: string | null;
  method: Method;
  attribution: Attribution;
  standing: Standing;
  /** Paragraph number from 1, then offsets in UTF-16 units of the extracted text, end exclusive. */
  paragraph: number | null;
  start: number | null;
  end: number | null;
  documentSha256: string | null;
  sourceId: string;
  contradictsIds: string[];
}

/** A version of the data. */
export interface Release {
  version: string;
  issuedOn: PartialDate;
  /** Lower-case SHA-256 of the content, without version and date. */
  checksum: string;
  /** How many nodes of each label it holds. */
  counts: Record<string, number>;
  licence: string;
  attribution: string;
}
