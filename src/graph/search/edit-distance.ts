/**
 * How many letters (code points) must be put in, left out, changed or swapped with their neighbour to make one word of the other, as Lucene
 * counts them; `most + 1` stands for any greater number.
 */
export function editDistance(oneWord: string, otherWord: string, most: number): number {
  const [one, other] = [[...oneWord], [...otherWord]];
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + change,
        isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, other.length), most + 1);
}

function at(row: readonly number[], column: number): number {
  return row[column] as number;
}
