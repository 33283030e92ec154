/** A place; mini programs say where by the coordinates of Chinese maps (GCJ-02). */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** Axis in metres and squared eccentricity of the ellipsoid that the offset is defined on. */
const AXIS = 6378245;
const ECCENTRICITY = 0.006693421622965943;

/**
 * A place as GPS and most tile servers outside China say it, in the coordinates of Chinese maps. `getLocation` of the
 * runtime has the same formula (view/device): neither package may import the other. Tests hold both to published places.
 */
export function toGcj02({ latitude, longitude }: Place): Place {
  if (isAbroad(latitude, longitude)) return { latitude, longitude };
  const x = longitude - 105;
  const y = latitude - 35;
  const angle = (latitude / 180) * Math.PI;
  const flat = 1 - ECCENTRICITY * Math.sin(angle) ** 2;
  const root = Math.sqrt(flat);
  const north = (northOffset(x, y) * 180) / (((AXIS * (1 - ECCENTRICITY)) / (flat * root)) * Math.PI);
  const east = (eastOffset(x, y) * 180) / ((AXIS / root) * Math.cos(angle) * Math.PI);
  return { latitude: latitude + north, longitude: longitude + east };
}

/** The other way round, to a few centimetres: found by stepping back twice. */
export function toWgs84(place: Place): Place {
  let guess = place;
  for (let step = 0; step < 3; step++) {
    const shifted = toGcj02(guess);
    guess = {
      latitude: guess.latitude + place.latitude - shifted.latitude,
      longitude: guess.longitude + place.longitude - shifted.longitude,
    };
  }
  return guess;
}

function isAbroad(latitude: number, longitude: number): boolean {
  return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
}

function northOffset(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return base + waves(x, [20, 6], [20, 2]) + waves(y, [20, 1], [40, 1 / 3]) + waves(y, [160, 1 / 12], [320, 1 / 30]);
}

function eastOffset(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return base + waves(x, [20, 6], [20, 2]) + waves(x, [20, 1], [40, 1 / 3]) + waves(x, [150, 1 / 12], [300, 1 / 30]);
}

function waves(at: number, ...parts: readonly (readonly [height: number, pace: number])[]): number {
  return (parts.reduce((sum, [height, pace]) => sum + height * Math.sin(at * pace * Math.PI), 0) * 2) / 3;
}
