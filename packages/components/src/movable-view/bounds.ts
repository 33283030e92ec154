/** Where a movable view is: how far it was moved from its own place, in px, and how much larger it is shown. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A view in its area, before anything is moved. It is scaled around its middle. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly areaWidth: number;
  readonly areaHeight: number;
}

/** Brings a place back: a view that is smaller than its area stays inside, a larger one covers it. */
export function fit({ x, y, scale }: Place, box: Box): Place {
  const [left, right] = limits(box.left, box.width, box.areaWidth, scale);
  const [top, bottom] = limits(box.top, box.height, box.areaHeight, scale);
  return { x: clamp(x, left, right), y: clamp(y, top, bottom), scale };
}

/** Beyond the limits a dragged view follows at a third of the way. */
export function resist(place: Place, box: Box): Place {
  const inside = fit(place, box);
  return { x: inside.x + (place.x - inside.x) / 3, y: inside.y + (place.y - inside.y) / 3, scale: place.scale };
}

export function clamp(value: number, least: number, greatest: number): number {
  return Math.min(greatest, Math.max(least, value));
}

function limits(offset: number, size: number, area: number, scale: number): [number, number] {
  const growth = (size * (scale - 1)) / 2;
  const atStart = growth - offset;
  const atEnd = area - size - growth - offset;
  return [Math.min(atStart, atEnd), Math.max(atStart, atEnd)];
}
