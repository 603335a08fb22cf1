import { takeClaim } from '../../src/neo4j/claim.ts';

// A process that tries for the claims of a folder, each at the moment at which others do too: arguments are the folder,
// the number of claims, and the time of the first in milliseconds. Says which it got and lives on until its input ends.
const [folder = '', rounds, first] = process.argv.slice(2);
const taken: number[] = [];
for (let round = 0; round < Number(rounds); round += 1) {
  const at = Number(first) + round * 20;
  while (Date.now() < at) {
    // Sleeping would wake the processes one after the other.
  }
  if (takeClaim(`${folder}/${round}.json`) === null) taken.push(round);
}
console.log(JSON.stringify(taken));
process.stdin.resume();
