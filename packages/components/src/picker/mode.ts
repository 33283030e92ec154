/** What the wheels of a picker show. */
export interface Wheels {
  readonly columns: readonly Column[];
  /** The picked item of each column. */
  readonly indexes: readonly number[];
}

export interface Column {
  /** For those who cannot see it. */
  readonly label: string;
  readonly items: readonly string[];
}

/** What is picked while the sheet is open; what the numbers mean is the mode's own matter. */
export type Picked = readonly number[];

/** One `mode` of a picker with its attributes. Plain data in, plain data out. */
export interface PickerMode {
  /** What a bound value means. */
  read(value: unknown): Picked;
  wheels(picked: Picked): Wheels;
  /** What is picked after the user has turned the wheels to `indexes`. */
  turn(picked: Picked, indexes: readonly number[]): Picked;
  /** `detail` of `change`. */
  detail(picked: Picked): { readonly value: unknown };
}

/** An index that is there. */
export function fitIndex(index: unknown, count: number): number {
  return Math.min(Math.max(0, count - 1), Math.max(0, Math.round(Number(index)) || 0));
}
