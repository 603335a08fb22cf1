import type { PartialDate } from './partial-date.ts';
import type { Role } from './vocabulary.ts';

/** Someone in a public role, with the posts held in the order of the seed; nothing about private life. */
export interface Person {
  id: string;
  name: string;
  honours: string | null;
  posts: Post[];
}

/** A post that a person held at a body or service. */
export interface Post {
  role: Role;
  /** The title as the source gives it. */
  title: string;
  interim: boolean;
  from: PartialDate;
  to: PartialDate | null;
  terms: Term[];
  note: string | null;
  /** The body or service at which the post was held. */
  atId: string;
}

/** A term of office as it was announced; it may have ended earlier. */
export interface Term {
  from: PartialDate;
  to: PartialDate;
  note: string | null;
}
