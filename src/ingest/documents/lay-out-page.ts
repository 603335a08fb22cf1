/** A run of text on a page; points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** A gap wider than this many heights of a letter parts two columns. */
const COLUMN_GAP = 1.3;
/** Lines whose distance is over this many heights belong to two paragraphs. */
const PARAGRAPH_GAP = 1.75;
const LEAST_SHARED = 4;

/**
 * The text of a page in reading order: what goes across the page as it comes, columns one after the other. Lines of a paragraph are joined;
 * a word that was split at the end of a line keeps its hyphen and the break.
 */
export function layOutPage(placed: readonly PlacedText[]): string {
  const lines = toLines(placed).filter(({ text }) => !/^(?:page )?\d{1,3}(?: of \d+)?$/i.test(text.trim()));
  const gutter = findGutter(lines);
  const ordered: Line[][] = [];
  let columns: [Line[], Line[]] = [[], []];
  const flush = () => {
    ordered.push(...columns.filter((column) => column.length > 0));
    columns = [[], []];
  };
  for (const line of lines) {
    if (gutter === null || (line.left < gutter && line.right > gutter)) {
      flush();
      const last = ordered.at(-1);
      if (last !== undefined && last[0] !== undefined && (gutter === null || crosses(last[0], gutter))) last.push(line);
      else ordered.push([line]);
    } else columns[line.right <= gutter ? 0 : 1].push(line);
  }
  flush();
  return ordered.map(joinParagraphs).join('\n\n');
}

function crosses({ left, right }: Line, gutter: number): boolean {
  return left < gutter && right > gutter;
}

/** Lines from top to bottom; what is far apart on one line is two. */
function toLines(placed: readonly PlacedText[]): Line[] {
  const sorted = [...placed].sort((one, other) => other.bottom - one.bottom || one.left - other.left);
  const rows: PlacedText[][] = [];
  for (const each of sorted) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && Math.abs(row[0].bottom - each.bottom) < Math.max(each.height, 1) * 0.4) row.push(each);
    else rows.push([each]);
  }
  return rows.flatMap((row) => splitRow(row.sort((one, other) => one.left - other.left)));
}

function splitRow(row: readonly PlacedText[]): Line[] {
  const lines: Line[] = [];
  for (const { text, left, bottom, width, height } of row) {
    const last = lines.at(-1);
    const gap = last === undefined ? 0 : left - last.right;
    if (last !== undefined && gap < height * COLUMN_GAP) {
      const joint = gap > height * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
      lines[lines.length - 1] = { ...last, text: `${last.text}${joint}${text}`, right: left + width };
    } else lines.push({ text, left, right: left + width, bottom, height });
  }
  return lines;
}

/** Where the page is parted into two columns: the place that most pairs of lines of one height leave free; null for one column. */
function findGutter(lines: readonly Line[]): number | null {
  const middles: number[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next !== undefined && Math.abs(next.bottom - line.bottom) < line.height * 0.6 && next.left > line.right)
      middles.push((line.right + next.left) / 2);
  }
  const starts = lines.filter(({ left }) => left > 0).map(({ left }) => left);
  const most = mostCommon(starts.filter((left) => middles.some((middle) => left > middle - 5 && left - middle < 200)));
  if (middles.length < LEAST_SHARED || most === null) return null;
  return most - 2;
}

function mostCommon(values: readonly number[]): number | null {
  const counts = Map.groupBy(values, (value) => Math.round(value));
  let best: number | null = null;
  for (const [value, all] of counts)
    if (all.length >= LEAST_SHARED && all.length > (best === null ? 0 : (counts.get(best)?.length ?? 0))) best = value;
  return best;
}

function joinParagraphs(lines: readonly Line[]): string {
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before === undefined) text = line.text;
    else {
      const isNew =
        before.bottom - line.bottom > Math.max(before.height, line.height) * PARAGRAPH_GAP ||
        Math.abs(before.height - line.height) > 1 ||
        /^(?:[•●]|\d{1,2}[.)]) /.test(line.text);
      text += `${isNew ? '\n\n' : before.text.trimEnd().endsWith('-') ? '\n' : ' '}${line.text}`;
    }
  }
  return text;
}
