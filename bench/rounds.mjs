/**
 * Runs each contender once a round, in turn, so that a busy moment of the machine hits all of them alike. The first
 * rounds are thrown away: they warm up.
 * @template {string} N
 * @param {Record<N, () => unknown>} contenders
 * @param {{ rounds?: number, warmUp?: number }} [options]
 * @returns {Record<N, Times>}
 */
export function interleave(contenders, { rounds = 15, warmUp = 5 } = {}) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const taken = milliseconds(contenders[name]);
      if (round >= 0) times[name].push(taken);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times[name])]));
}

/** @param {() => unknown} run */
export function milliseconds(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/**
 * Milliseconds. `best` is what a machine without other work would show.
 * @typedef {{ median: number, best: number }} Times
 * @param {readonly number[]} times
 * @returns {Times}
 */
export function summary(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, best: sorted[0] };
}
