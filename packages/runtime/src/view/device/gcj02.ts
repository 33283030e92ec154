/**
 * A place of the browser's (WGS-84) in the coordinates of Chinese maps, which `type: 'gcj02'` asks for. The map component
 * has the same formula: neither package may import the other.
 */
export function toGcj02(latitude: number, longitude: number): { latitude: number; longitude: number } {
  if (longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271) {
    return { latitude, longitude };
  }
  const x = longitude - 105;
  const y = latitude - 35;
  const angle = (latitude / 180) * Math.PI;
  const flat = 1 - ECCENTRICITY * Math.sin(angle) ** 2;
  const degree = 180 / Math.PI;
  return {
    latitude: latitude + (north(x, y) * degree * flat * Math.sqrt(flat)) / (AXIS * (1 - ECCENTRICITY)),
    longitude: longitude + (east(x, y) * degree * Math.sqrt(flat)) / (AXIS * Math.cos(angle)),
  };
}

/** Axis in metres and squared eccentricity of the ellipsoid that the offset is defined on. */
const AXIS = 6378245;
const ECCENTRICITY = 0.006693421622965943;

/** Offsets in metres. */
function north(x: number, y: number): number {
  const base = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return base + waves(x, 20, 6, 20, 2) + waves(y, 20, 1, 40, 1 / 3) + waves(y, 160, 1 / 12, 320, 1 / 30);
}

function east(x: number, y: number): number {
  const base = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return base + waves(x, 20, 6, 20, 2) + waves(x, 20, 1, 40, 1 / 3) + waves(x, 150, 1 / 12, 300, 1 / 30);
}

function waves(at: number, high: number, fast: number, higher: number, slower: number): number {
  return ((high * Math.sin(at * fast * Math.PI) + higher * Math.sin(at * slower * Math.PI)) * 2) / 3;
}
