/** Places as the database keeps them: GeoJSON. */
export const geo = {
  Point: (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] }),
  LineString: (points: readonly Point[]) => ({
    type: 'LineString',
    coordinates: points.map(({ coordinates }) => coordinates),
  }),
  Polygon: (lines: readonly Line[]) => ({ type: 'Polygon', coordinates: lines.map(({ coordinates }) => coordinates) }),
  MultiPoint: (points: readonly Point[]) => ({
    type: 'MultiPoint',
    coordinates: points.map(({ coordinates }) => coordinates),
  }),
  MultiLineString: (lines: readonly Line[]) => ({
    type: 'MultiLineString',
    coordinates: lines.map(({ coordinates }) => coordinates),
  }),
  MultiPolygon: (polygons: readonly Polygon[]) => ({
    type: 'MultiPolygon',
    coordinates: polygons.map(({ coordinates }) => coordinates),
  }),
};

interface Point {
  readonly coordinates: readonly number[];
}

interface Polygon {
  readonly coordinates: readonly Line['coordinates'][];
}

interface Line {
  readonly coordinates: readonly (readonly number[])[];
}
