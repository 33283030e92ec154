/** Places as the database keeps them: GeoJSON. Near and within are not searched for. */
export const geo = {
  Point: (longitude: number, latitude: number) => ({ type: 'Point', coordinates: [longitude, latitude] }),
  LineString: (points: readonly Point[]) => ({
    type: 'LineString',
    coordinates: points.map(({ coordinates }) => coordinates),
  }),
  Polygon: (lines: readonly Line[]) => ({ type: 'Polygon', coordinates: lines.map(({ coordinates }) => coordinates) }),
};

interface Point {
  readonly coordinates: readonly number[];
}

interface Line {
  readonly coordinates: readonly (readonly number[])[];
}
