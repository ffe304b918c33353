/** Expects `work` on a text made of a unit that is repeated 8,000 times to take hardly more than eight times what 1,000 take. */
export function expectLinear(unit: string, work: (text: string) => void): void {
  const time = (count: number): number => {
    const text = unit.repeat(count);
    // Time of its own, not of what else the machine does.
    const start = process.cpuUsage();
    work(text);
    return process.cpuUsage(start).user / 1000;
  };
  time(1000);
  const short = Math.min(time(1000), time(1000), time(1000));
  // Often enough for the compiler, whose time counts too, to have done its work.
  const long = Math.min(...Array.from({ length: 8 }, () => time(8000)));
  expect(long).toBeLessThan(Math.max(short, 1) * 30);
}
