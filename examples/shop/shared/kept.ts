/** A list that outlives the app: in memory while it is open, and written to storage with every change. */
export class Kept<T> {
  private items: readonly T[] | undefined;

  /** `first` is what a new customer has. */
  constructor(
    private readonly key: string,
    private readonly first: readonly T[] = [],
  ) {}

  /** A key that was never written is an empty string. */
  get all(): readonly T[] {
    return (this.items ??= wx.getStorageSync<readonly T[] | ''>(this.key) || this.first);
  }

  set all(items: readonly T[]) {
    this.items = items;
    wx.setStorageSync(this.key, items);
  }
}
