/** Verbs with which a recommendation begins; a comma or `and` before one of them begins the next. */
const VERBS =
  'ensure|improve|increase|reduce|develop|review|provide|strengthen|make|give|work|support|address|implement|embed|complete|use|build|communicate|better|tackle|establish|raise|deliver|put|take|introduce|undertake|prioritise|recruit|retain|train|share|enhance|promote|create|set|monitor|evaluate|engage|assess|manage|minimise|maximise|secure|maintain|offer|invest|help|fill|act|agree|record|request|analyse|check|restore|expand|urgently|increase|resolve|clarify|identify|focus|consult|equip';
/** `improving a and ensuring b`: the same verbs as nouns. */
const GERUNDS = VERBS.split('|')
  .map((verb) => ({ put: 'putting', set: 'setting' })[verb] ?? `${verb.replace(/e$/, '')}ing`)
  .join('|');
const NEXT_VERB = nextOf(VERBS);
const NEXT_GERUND = nextOf(GERUNDS);

/** What parts a recommendation from the next one, which begins with one of the verbs or with `to`. */
function nextOf(verbs: string): RegExp {
  return new RegExp(`(?:,? and|,|;)(?: also| then)? (?=(?:to (?:better |urgently )?\\p{L}|(?:${verbs})\\b (?!and\\b)))`, 'gu');
}

const FIRST = /^(?:that |the need )?(?:to |should )?/;
/** `assess, plan, manage and review` is one recommendation: a part with fewer words than this belongs to the one before. */
const FEWEST_WORDS = 3;

/** The recommendations in a row of infinitives, as stretches of the text: `to ensure a and to improve b` gives two, without their `to`. */
export function splitItems(text: string): [number, number][] {
  const end = text.replace(/[.;:,\s]+$/, '').length;
  const cuts = [...text.slice(0, end).matchAll(/^\w+ing\b/.test(text) ? NEXT_GERUND : NEXT_VERB)];
  const hasInfinitives = cuts.some(({ index, 0: words }) => text.slice(index + words.length).startsWith('to '));
  const parts: [number, number][] = [];
  let from = 0;
  for (const { index, 0: words } of [...cuts, { index: end, 0: '' }] as { index: number; 0: string }[]) {
    const next = index + words.length;
    if (index < end && hasInfinitives && !text.slice(next).startsWith('to ')) continue;
    const last = parts.at(-1);
    if (last !== undefined && text.slice(from, index).trim().split(/\s+/).length < FEWEST_WORDS) last[1] = index;
    else parts.push([from, index]);
    from = next;
  }
  return parts.map(([start, stop]) => [start + (FIRST.exec(text.slice(start, stop))?.[0].length ?? 0), stop]);
}
