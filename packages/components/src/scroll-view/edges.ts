/** Where a scroller stands along one axis. */
export interface AxisPosition {
  readonly offset: number;
  readonly viewport: number;
  readonly content: number;
}

/** Notices when a scroller comes within a threshold of an end of one axis: once, until it has left again. */
export class Edges {
  private isNearUpper = true;
  private isNearLower = false;

  /** Which end was reached by the movement to `position`. */
  move(position: AxisPosition, upperThreshold: number, lowerThreshold: number): 'upper' | 'lower' | undefined {
    const wasNearUpper = this.isNearUpper;
    const wasNearLower = this.isNearLower;
    this.isNearUpper = position.offset <= upperThreshold;
    this.isNearLower = position.offset + position.viewport + lowerThreshold >= position.content;
    if (this.isNearUpper && !wasNearUpper) return 'upper';
    return this.isNearLower && !wasNearLower ? 'lower' : undefined;
  }
}
