/** The closed vocabularies of the field, best first where they have an order. The SDL's enums have the same values. */

/** Ratings of HM Inspectorate of Probation, best first. */
export const RATINGS = ['OUTSTANDING', 'GOOD', 'REQUIRES_IMPROVEMENT', 'INADEQUATE'] as const;
/** A word of `RATINGS`. */
export type Rating = (typeof RATINGS)[number];

/** Why an inspection has an overall rating in the data, or has none: it was rated, its programme gives none, or none was seen. */
export const RATING_STATUSES = ['RATED', 'NOT_RATED', 'UNKNOWN'] as const;
/** A word of `RATING_STATUSES`. */
export type RatingStatus = (typeof RATING_STATUSES)[number];

/** Programmes of inspection of adult probation; the last gives no rating (from October 2025). */
export const PROGRAMMES = ['CORE_PDU', 'CORE_REGION', 'NATIONAL', 'DYNAMIC_PUBLIC_PROTECTION'] as const;
/** A word of `PROGRAMMES`. */
export type Programme = (typeof PROGRAMMES)[number];

/** What the year of an inspection rests on: publication, fieldwork, the year under which a source files the report, other facts. */
export const YEAR_BASES = ['PUBLISHED', 'FIELDWORK', 'RECORD', 'INFERRED'] as const;
/** A word of `YEAR_BASES`. */
export type YearBasis = (typeof YEAR_BASES)[number];

/** Whose fieldwork a window of dates describes: the service's own, or all units of its region, among whose days its own lie. */
export const FIELDWORK_SCOPES = ['UNIT', 'REGION'] as const;
/** A word of `FIELDWORK_SCOPES`. */
export type FieldworkScope = (typeof FIELDWORK_SCOPES)[number];

/** Whether a value was read in a source or worked out from others. */
export const BASES = ['STATED', 'DERIVED'] as const;
/** A word of `BASES`. */
export type Basis = (typeof BASES)[number];

/** Whether a unit is in the newest list seen, or others took its place; its inspections stay. */
export const SERVICE_STATUSES = ['ACTIVE', 'ABOLISHED'] as const;
/** A word of `SERVICE_STATUSES`. */
export type ServiceStatus = (typeof SERVICE_STATUSES)[number];

/** The nations whose probation the Inspectorate inspects. */
export const NATIONS = ['ENGLAND', 'WALES'] as const;
/** A word of `NATIONS`. */
export type Nation = (typeof NATIONS)[number];

/** Kinds of service that a framework can be for: probation delivery units, regions, national arrangements. */
export const SERVICE_KINDS = ['PDU', 'REGION', 'NATIONAL'] as const;
/** A word of `SERVICE_KINDS`. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** Kinds of other names: another wording in use, a short form such as KSS, the name in an administrative data set, a former one. */
export const ALIAS_KINDS = ['ALTERNATIVE', 'SHORT', 'ADMINISTRATIVE', 'FORMER'] as const;
/** A word of `ALIAS_KINDS`. */
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** How sure the data are of a unit, where that is in doubt: LOW where a single source knows it. */
export const CONFIDENCES = ['LOW'] as const;
/** A word of `CONFIDENCES`. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Which way a finding points: something that works well, that falls short, or both in one. */
export const POLARITIES = ['STRENGTH', 'CONCERN', 'MIXED'] as const;
/** A word of `POLARITIES`. */
export type Polarity = (typeof POLARITIES)[number];

/** What figures count. PERCENT is hundredths of the population, PROPORTION a share of 1, COUNT a number of what the population names. */
export const UNITS = [
  'PERCENT',
  'COUNT',
  'CASES',
  'PEOPLE',
  'STAFF',
  'RECOMMENDATIONS',
  'DAYS',
  'DAYS_PER_YEAR',
  'MONTHS',
  'YEARS',
  'PROPORTION',
] as const;
/** A word of `UNITS`. */
export type Unit = (typeof UNITS)[number];

/** How the true figure lies to the stated one: `less than half` is 50 with LESS_THAN. */
export const QUALIFIERS = ['LESS_THAN', 'MORE_THAN', 'ABOUT'] as const;
/** A word of `QUALIFIERS`. */
export type Qualifier = (typeof QUALIFIERS)[number];

/** What a figure covers: the inspected service, several services together, a whole region, England and Wales. */
export const SCOPE_KINDS = ['UNIT', 'GROUP', 'REGION', 'NATIONAL'] as const;
/** A word of `SCOPE_KINDS`. */
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Public roles in which people appear; OTHER is one that the title names. */
export const ROLES = [
  'CHIEF_INSPECTOR',
  'MEDIA_CONTACT',
  'LEAD_INSPECTOR',
  'HEAD_OF_PDU',
  'REGIONAL_DIRECTOR',
  'SPOKESPERSON',
  'MINISTER',
  'PARLIAMENTARIAN',
  'OTHER',
] as const;
/** A word of `ROLES`. */
export type Role = (typeof ROLES)[number];

/** Kinds of documents; a report page is the web page of a report. */
export const SOURCE_KINDS = ['PRESS_RELEASE', 'REPORT_PAGE', 'REPORT', 'NEWS_ARTICLE', 'BLOG', 'DATASET', 'OTHER'] as const;
/** A word of `SOURCE_KINDS`. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How a statement was made: read by a person, or proposed by the reader of documents and accepted by a person. */
export const METHODS = ['CURATED', 'EXTRACTED'] as const;
/** A word of `METHODS`. */
export type Method = (typeof METHODS)[number];

/** How surely a statement belongs to its source: the source says it, or the record rests on all its sources together. */
export const ATTRIBUTIONS = ['EXACT', 'RECORD'] as const;
/** A word of `ATTRIBUTIONS`. */
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Whether the data hold to a statement. UNRESOLVED: sources differ and none is held; WITHDRAWN: its source took it back. */
export const STANDINGS = ['HELD', 'CONTRADICTED', 'UNRESOLVED', 'WITHDRAWN'] as const;
/** A word of `STANDINGS`. */
export type Standing = (typeof STANDINGS)[number];

/** What a recommendation is addressed to, as a kind: units, regions, and the bodies to which most of the others go. */
export const ADDRESSEE_KINDS = ['PROBATION_DELIVERY_UNIT', 'PROBATION_REGION', 'HMPPS', 'MINISTRY_OF_JUSTICE', 'OTHER_BODY'] as const;
/** A word of `ADDRESSEE_KINDS`. */
export type AddresseeKind = (typeof ADDRESSEE_KINDS)[number];

/** By what an analysis divides inspections. */
export const ANALYSIS_DIMENSIONS = ['REGION', 'YEAR', 'PROGRAMME', 'FRAMEWORK', 'CHIEF_INSPECTOR', 'STANDARD', 'THEME'] as const;
/** A word of `ANALYSIS_DIMENSIONS`. */
export type AnalysisDimension = (typeof ANALYSIS_DIMENSIONS)[number];

/** Which way a rating moved from one inspection to the next. */
export const MOVEMENTS = ['BETTER', 'SAME', 'WORSE'] as const;
/** A word of `MOVEMENTS`. */
export type Movement = (typeof MOVEMENTS)[number];
