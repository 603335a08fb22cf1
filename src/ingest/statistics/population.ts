/** Where the words of a population end and what is said of it begins. */
const PREDICATE =
  /\b(?:we|inspectors|were|was|are|is|had|has|have|did|do|does|received|showed|could|would|should|met|demonstrated|contained|included|needed|where|which|that|who|when|for (?:whom|which)|in (?:which|post|relation|terms|respect)|with|sufficiently|adequately|effectively|having|being|lacking|said|felt|told|reported|scored|found|judged|considered|identified|remained|left|lacked|across|at the time|compared|nationally)\b|[,;:.()“”‘’]| - /;
const CASES = /\b(?:relevant|applicable) cases\b/i;
const INSPECTED =
  /\bcases\b.*\b(?:inspected|looked at|examined|reviewed|assessed|sampled)\b|\b(?:inspected|sampled) cases\b|^our (?:case )?sample\b/i;
const TIME = /^(?:the |a |our )?(?:year|month|week|day|time|decade|century|pandemic)\b/i;

/** `the vacancy rate for probation officers stood at`: the base is posts, not cases. */
const VACANCY_RATE =
  /\bvacancy rates?(?: (?:for|of|among) (?<who>(?:\w+ ){0,2}(?:officers|managers|staff|practitioners)))?(?: (?:was|is|were|had been|stood|stands|remained|running|of|at|around|about|over|nearly))* $/i;

/**
 * The population that follows a figure, `of the cases we inspected`, as the field words it: `cases inspected`. `length` counts the words
 * taken from the text. Null where the figure is not followed by one; TIME where it is a part of a time.
 */
export function populationAfter(after: string, isRatio: boolean, before = ''): { words: string; length: number } | 'TIME' | null {
  const vacancy = /^(?: \w+){0,2}? (?:vacancy rate|vacancies|of (?:\w+ ){0,3}(?:posts|positions)(?: \w+)? (?:vacant|unfilled))/i.exec(
    after,
  );
  if (vacancy !== null) return { words: 'posts', length: 0 };
  const rate = VACANCY_RATE.exec(before);
  if (rate !== null) return { words: rate.groups?.who === undefined ? 'posts' : `${rate.groups.who.replace(/s$/, '')} posts`, length: 0 };
  const of = isRatio
    ? /^ (?:of )?/.exec(after)
    : /^(?: of|(?= (?:the |all |our )?(?:relevant |inspected )?(?:cases|practitioners|staff|people|probation)\b))(?: all\b)?(?: (?:the|our|these|those|its|their)\b)? ?/.exec(
        after,
      );
  if (of === null) return null;
  const rest = after.slice(of[0].length).replace(/^ /, '');
  const skipped = after.length - rest.length;
  const inspected =
    /^(?:\w+ ){0,2}?cases(?: that)?(?: we| inspectors| they)?(?: were)? (?:inspected|looked at|examined|reviewed|assessed|sampled)\b(?: by inspectors| in (?:this|the) (?:PDU|region|unit|inspection))?/i.exec(
      rest,
    );
  const end = inspected?.[0].length ?? PREDICATE.exec(rest)?.index ?? rest.length;
  const words = rest.slice(0, end).trim();
  if (TIME.test(words)) return 'TIME';
  if (words === '' || /^(?:these|those|them|which|whom)\b/i.test(words) || words.split(' ').length > 9) return null;
  return { words: wordAs(words), length: skipped + rest.slice(0, end).trimEnd().length };
}

/** `the cases we looked at` is `cases inspected`; relevant cases are a smaller base and stay apart. */
function wordAs(words: string): string {
  if (CASES.test(words)) return 'relevant cases';
  return INSPECTED.test(words) ? 'cases inspected' : words.replace(/^(?:the|our|all|its|these) /i, '');
}
