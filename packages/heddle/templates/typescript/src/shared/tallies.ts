export interface Tally {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const KEY = 'tallies';

const FIRST: readonly Tally[] = [
  { id: 'water', name: 'Glasses of water', count: 0 },
  { id: 'walks', name: 'Walks', count: 0 },
  { id: 'pages', name: 'Pages read', count: 0 },
];

/** As they were left: the storage outlives the app. */
export function allTallies(): readonly Tally[] {
  return (wx.getStorageSync(KEY) as readonly Tally[] | '') || FIRST;
}

export function changeTally(id: string, by: number): void {
  const tallies = allTallies();
  wx.setStorageSync(
    KEY,
    tallies.map((tally) => (tally.id === id ? { ...tally, count: Math.max(0, tally.count + by) } : tally)),
  );
}

export function clearTallies(): void {
  wx.removeStorageSync(KEY);
}
