/** A part of a sentence that points one way. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  /** Whether a word such as `but` or `however` stands before it, so that it says something else than the clause before. */
  readonly isTurn: boolean;
}

const TURN =
  /,? ?\b(?:but|however|although|though|whereas|(?<=^[“‘]?|[,;] |\band )yet|nevertheless|nonetheless|in contrast|despite|in spite of|while|whilst|notwithstanding|albeit|unlike|except|rather than)\b,? ?/gi;
const BREAK =
  /[;:]|(?<=\w),? and (?=(?:inspectors|there|they|it|we|supported|were|was|had|has|have|highlighted|found|noted|said)\b)|, and (?=(?:the|this|that|these|staff|leaders|managers|practitioners|work|few|many|most|some|too|not|in|only|just|\d+)\b)| - /gi;
/** `Morale, however, is low`: a word set between commas within a clause. */
const ASIDE = /^, (?:however|though|nevertheless|nonetheless), $/i;
/** A sentence that begins with one of these has its turn at the comma. */
const LEADING = /^[“‘]?(?:Despite|In spite of|Although|Though|While|Whilst|Unlike|Notwithstanding)\b/;

/** Divides a sentence at the words that turn it and at its joints; each clause is read by itself. */
export function splitClauses(sentence: string): Clause[] {
  const cuts = [...sentence.matchAll(TURN)]
    .filter(({ 0: words }) => !ASIDE.test(words))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, isTurn: true }));
  for (const match of sentence.matchAll(BREAK)) cuts.push({ start: match.index, end: match.index + match[0].length, isTurn: false });
  if (LEADING.test(sentence)) {
    const comma = /, (?!and\b|or\b|\w+,)/.exec(sentence);
    if (comma !== null) cuts.push({ start: comma.index, end: comma.index + 2, isTurn: true });
  }
  cuts.sort((one, other) => one.start - other.start);
  const clauses: Clause[] = [];
  let from = 0;
  let isTurn = false;
  for (const cut of [...cuts, { start: sentence.length, end: sentence.length, isTurn: false }]) {
    if (cut.start < from) continue;
    if (sentence.slice(from, cut.start).trim() !== '') clauses.push({ start: from, text: sentence.slice(from, cut.start), isTurn });
    isTurn = cut.isTurn || (isTurn && sentence.slice(from, cut.start).trim() === '');
    from = cut.end;
  }
  return clauses;
}
