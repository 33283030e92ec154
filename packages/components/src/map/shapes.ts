import type * as Leaflet from 'leaflet';
import type { Place } from './gcj02.ts';

export interface Line {
  readonly points?: readonly Place[];
  readonly color?: string;
  readonly width?: number;
  readonly dottedLine?: boolean;
  readonly borderColor?: string;
  readonly borderWidth?: number;
}

export interface Area {
  readonly points?: readonly Place[];
  readonly strokeWidth?: number;
  readonly strokeColor?: string;
  readonly fillColor?: string;
  readonly dashArray?: readonly number[];
}

export interface Circle extends Place {
  readonly radius?: number;
  readonly color?: string;
  readonly fillColor?: string;
  readonly strokeWidth?: number;
}

type ToPoint = (place: Place) => Leaflet.LatLngTuple;

/** The layers of a line: its border is a wider line below. */
export function lineLayers(library: typeof Leaflet, line: Line, at: ToPoint): Leaflet.Polyline[] {
  const points = (line.points ?? []).map(at);
  const { color = '#000', width = 2, borderWidth = 0, borderColor = '#fff', dottedLine } = line;
  const inner = library.polyline(points, { color, weight: width, ...(dottedLine && { dashArray: `${width * 2}` }) });
  if (borderWidth <= 0) return [inner];
  return [library.polyline(points, { color: borderColor, weight: width + 2 * borderWidth, interactive: false }), inner];
}

export function areaLayer(library: typeof Leaflet, area: Area, at: ToPoint): Leaflet.Polygon {
  const { points = [], strokeWidth = 2, strokeColor = '#000', fillColor, dashArray } = area;
  return library.polygon(points.map(at), {
    color: strokeColor,
    weight: strokeWidth,
    stroke: strokeWidth > 0,
    fill: fillColor !== undefined,
    // Colours bring their own transparency.
    fillOpacity: 1,
    ...(fillColor !== undefined && { fillColor }),
    ...(dashArray && { dashArray: dashArray.join(' ') }),
    interactive: false,
  });
}

export function circleLayer(library: typeof Leaflet, circle: Circle, at: ToPoint): Leaflet.Circle {
  const { radius = 0, color = '#000', fillColor, strokeWidth = 2 } = circle;
  return library.circle(at(circle), {
    radius,
    color,
    weight: strokeWidth,
    fill: fillColor !== undefined,
    fillOpacity: 1,
    ...(fillColor !== undefined && { fillColor }),
    interactive: false,
  });
}
