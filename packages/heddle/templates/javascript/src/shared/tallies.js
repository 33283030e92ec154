/** @typedef {{ readonly id: string, readonly name: string, readonly count: number }} Tally */

const KEY = 'tallies';

/** @type {readonly Tally[]} */
const FIRST = [
  { id: 'water', name: 'Glasses of water', count: 0 },
  { id: 'walks', name: 'Walks', count: 0 },
  { id: 'pages', name: 'Pages read', count: 0 },
];

/**
 * As they were left: the storage outlives the app.
 * @returns {readonly Tally[]}
 */
export function allTallies() {
  return wx.getStorageSync(KEY) || FIRST;
}

/**
 * @param {string} id
 * @param {number} by
 */
export function changeTally(id, by) {
  const tallies = allTallies();
  wx.setStorageSync(
    KEY,
    tallies.map((tally) => (tally.id === id ? { ...tally, count: Math.max(0, tally.count + by) } : tally)),
  );
}

export function clearTallies() {
  wx.removeStorageSync(KEY);
}
