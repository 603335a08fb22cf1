import type { ScopeKind } from '../../model/vocabulary.ts';
import type { Span } from '../found.ts';

const NATIONAL_AFTER =
  /^(?:(?! per cent|%)[^,;.]){0,50}?\b(?:nationally|national(?:ly)? average|across (?:England(?: and Wales)?|the country|the Probation Service)|in England and Wales|country-?wide)\b/i;
const NATIONAL_BEFORE =
  /\b(?:national (?:average|figure|rate|picture|result|one)s?|nationally,?(?: the (?:figure|rate|average|share))?|across (?:England(?: and Wales)?|the country))(?:[^,;.]{0,25}?(?: of| is| was| at| stood at|,))?(?: (?:just|only|around|about|a))* ?[(]?$/i;
const REGION_AFTER =
  /^(?:[^,;.]){0,40}?\b(?:(?:across|for|throughout) (?:the|this) (?:whole )?region|regionally|regional average|in [\p{Lu}][\w ]{2,30} as a whole|across the region’s)\b/iu;
const REGION_BEFORE =
  /\b(?:regional (?:\w+ )?(?:average|figure|rate|picture)s?|across (?:the|this) region|regionally)(?:[^,;.]{0,25}?(?: of| is| was| at|,))? ?[(]?$/i;
const GROUP = /\b(?:across|in) (?:the|all|both) (?:(?:two|three|four|five) )?(?:PDUs|units|areas|services)\b/i;

const GROUP_BEFORE =
  /\b(?:across|in) (?:the|all|both) (?:(?:two|three|four|five|six) )?(?:PDUs|units|areas|services)(?: together)?,? (?:\w+ )?$/i;

/** Whom a figure covers: the unit unless its words say the region, the country or several units together. */
export function scopeOf(text: string, [start, end]: Span, isRegional: boolean): { kind: ScopeKind; words: string | null } {
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 120);
  const national = NATIONAL_AFTER.exec(after) ?? NATIONAL_BEFORE.exec(before);
  if (national !== null && !/\b(?:higher|lower|above|below|worse|better|more|less) than the national\b/i.test(after.slice(0, 80)))
    return { kind: 'NATIONAL', words: 'England and Wales' };
  if (!isRegional && (REGION_AFTER.test(after) || REGION_BEFORE.test(before))) return { kind: 'REGION', words: 'the region' };
  if (GROUP.test(after.slice(0, 60)) || GROUP_BEFORE.test(before)) return { kind: 'GROUP', words: 'units of the release together' };
  return { kind: 'UNIT', words: null };
}
