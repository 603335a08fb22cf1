/** Loaded before a program (`node --import`): each SIGUSR2 moves its clock, by a day forward, a day back from the true time, and back to the true time. */
const DAY = 86_400_000;
const SHIFTS = [DAY, -DAY, 0];
const TrueDate = Date;
let signals = 0;
let shift = 0;
const now = () => TrueDate.now() + shift;

globalThis.Date = new Proxy(TrueDate, {
  apply: () => new TrueDate(now()).toString(),
  construct: (target, given, newTarget) => Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

process.on('SIGUSR2', () => {
  shift = SHIFTS[signals % SHIFTS.length] as number;
  signals += 1;
  process.stdout.write(`clock ${signals}: ${new Date().toISOString()}\n`);
});
