/**
 * Runs each contender once a round, in turn, so that a busy moment of the machine hits all of them alike. The first
 * rounds are thrown away: they warm up.
 * @param {Record<string, () => unknown>} contenders
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Record<string, number>} Median milliseconds of each.
 */
export function interleave(contenders, { rounds = 15, warmUp = 5 } = {}) {
  const names = Object.keys(contenders);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now();
      contenders[name]();
      if (round >= 0) times[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/**
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
