// oxlint-disable-next-line typescript/triple-slash-reference -- other projects read this file without the ambient declaration beside it, and it cannot be imported
/// <reference path="./leaflet-module.d.ts" />
import type * as Leaflet from 'leaflet';
import { emit } from '../internal/emit.ts';
import { toGcj02, toWgs84 } from './gcj02.ts';
import type { Place } from './gcj02.ts';
import type { WxMap } from './map.ts';
import { createMarker } from './marker.ts';
import type { Marker } from './marker.ts';
import { compassElement, controlElement } from './overlays.ts';
import type { MapControl } from './overlays.ts';
import { areaLayer, circleLayer, lineLayers } from './shapes.ts';
import type { Area, Circle, Line } from './shapes.ts';
import { mapTiles, tileLayer } from './tiles.ts';

export interface Region {
  readonly southwest: Place;
  readonly northeast: Place;
}

/** Beijing, as on devices. */
const START: Place = { latitude: 39.92, longitude: 116.46 };

/** The map of an element, drawn by the library. */
export async function openChart(host: WxMap): Promise<Chart> {
  return new Chart(host, await import('leaflet/dist/leaflet-src.esm.js'));
}

export class Chart {
  private readonly tiles = mapTiles();
  private readonly map: Leaflet.Map;
  private readonly markers = new Map<number, Leaflet.Marker>();
  private readonly shapes: Leaflet.LayerGroup;
  private readonly pins: Leaflet.LayerGroup;
  private readonly extras = document.createElement('div');
  private readonly scaleBar: Leaflet.Control.Scale;
  private location: Leaflet.Marker | undefined;
  private watching: number | undefined;
  private resizing: ResizeObserver;
  /** What moves the map now: code, until a finger does. */
  private cause: 'update' | 'drag' | 'scale' = 'update';

  constructor(
    private readonly host: WxMap,
    private readonly library: typeof Leaflet,
  ) {
    const { container } = host;
    const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.map = library.map(container, {
      zoomControl: false,
      fadeAnimation: moves,
      zoomAnimation: moves,
      // `resizing` sees more than the window does, and tells no map that is gone.
      trackResize: false,
      attributionControl: this.tiles?.attribution !== undefined,
    });
    this.map.attributionControl?.setPrefix(false);
    this.map.setView(this.at(START), host.scale, { animate: false });
    tileLayer(library, this.tiles).addTo(this.map);
    this.shapes = library.layerGroup().addTo(this.map);
    this.pins = library.layerGroup().addTo(this.map);
    this.scaleBar = library.control.scale({ imperial: false });
    container.append(this.extras);
    this.resizing = new ResizeObserver(() => this.map.invalidateSize({ animate: false }));
    this.resizing.observe(container);
    this.listen();
  }

  remove(): void {
    this.resizing.disconnect();
    this.watch(false);
    this.map.remove();
    this.extras.remove();
  }

  /** Shows these of the element's properties. */
  show(names: ReadonlySet<string>): void {
    const { host, map } = this;
    const has = (...wanted: string[]): boolean => wanted.some((name) => names.has(name));
    if (has('minScale', 'maxScale')) map.setMinZoom(host.minScale).setMaxZoom(host.maxScale);
    if (has('latitude', 'longitude', 'scale')) this.moveToProperties();
    if (has('markers', 'covers'))
      this.addMarkers([...listOf<Marker>(host.covers), ...listOf<Marker>(host.markers)], true);
    if (has('polyline', 'polygons', 'circles')) this.drawShapes();
    if (has('controls', 'showCompass')) this.drawExtras();
    if (has('includePoints')) this.include(listOf<Place>(host.includePoints));
    if (has('showLocation')) this.watch(host.showLocation);
    if (has('enableZoom'))
      for (const part of [map.touchZoom, map.scrollWheelZoom, map.doubleClickZoom, map.boxZoom])
        turn(part, host.enableZoom);
    if (has('enableScroll')) for (const part of [map.dragging, map.keyboard]) turn(part, host.enableScroll);
    if (has('showScale')) {
      if (host.showScale) this.scaleBar.addTo(map);
      else this.scaleBar.remove();
    }
  }

  get center(): Place {
    return this.place(this.map.getCenter());
  }

  get scale(): number {
    return this.map.getZoom();
  }

  get region(): Region {
    const bounds = this.map.getBounds();
    return { southwest: this.place(bounds.getSouthWest()), northeast: this.place(bounds.getNorthEast()) };
  }

  /** Without a place to where the user is. */
  async moveTo({ latitude, longitude }: Partial<Place>): Promise<void> {
    const here = this.location?.getLatLng();
    this.cause = 'update';
    if (latitude !== undefined && longitude !== undefined) this.map.panTo(this.at({ latitude, longitude }));
    else if (here) this.map.panTo(here);
    else throw new Error('the location is not known');
  }

  include(points: readonly Place[], padding: readonly number[] = []): void {
    if (points.length === 0) return;
    const [top = 0, right = top, bottom = top, left = right] = padding;
    this.cause = 'update';
    this.map.fitBounds(this.library.latLngBounds(points.map((point) => this.at(point))), {
      paddingTopLeft: [left, top],
      paddingBottomRight: [right, bottom],
      animate: false,
    });
  }

  addMarkers(markers: readonly Marker[], isFresh: boolean): void {
    if (isFresh) {
      this.pins.clearLayers();
      this.markers.clear();
    }
    for (const [index, marker] of markers.entries()) {
      if (!Number.isFinite(Number(marker?.latitude)) || !Number.isFinite(Number(marker?.longitude))) continue;
      const id = marker.id ?? index;
      this.removeMarkers([id]);
      const made = createMarker(this.library, marker, this.at(marker), (part) =>
        emit(this.host, `${part}tap`, { markerId: id }),
      );
      this.markers.set(id, made);
      this.pins.addLayer(made);
    }
  }

  removeMarkers(ids: readonly number[]): void {
    for (const id of ids) {
      const marker = this.markers.get(id);
      if (marker) this.pins.removeLayer(marker);
      this.markers.delete(id);
    }
  }

  translateMarker(options: Readonly<Record<string, unknown>>): Promise<void> {
    const {
      markerId,
      destination,
      duration = 1000,
    } = options as { markerId?: number; destination?: Place; duration?: number };
    const marker = this.markers.get(Number(markerId));
    if (!marker || !destination) throw new Error(`there is no marker ${String(markerId)}`);
    const from = marker.getLatLng();
    const [latitude, longitude] = this.at(destination);
    const begin = performance.now();
    return new Promise((resolve) => {
      const step = (): void => {
        const done = duration > 0 ? Math.min(1, (performance.now() - begin) / duration) : 1;
        marker.setLatLng([from.lat + (latitude - from.lat) * done, from.lng + (longitude - from.lng) * done]);
        if (done < 1) requestAnimationFrame(step);
        else resolve();
      };
      step();
    });
  }

  toScreen(place: Place): { x: number; y: number } {
    const { x, y } = this.map.latLngToContainerPoint(this.at(place));
    return { x, y };
  }

  fromScreen(x: number, y: number): Place {
    return this.place(this.map.containerPointToLatLng([x, y]));
  }

  setBoundary({ southwest, northeast }: Region): void {
    this.map.setMaxBounds([this.at(southwest), this.at(northeast)]);
  }

  /** Moves what is in the middle to another part of the box: `[0.5, 0.5]` is the middle. */
  setCenterOffset([x = 0.5, y = 0.5]: readonly number[]): void {
    const { x: width, y: height } = this.map.getSize();
    this.map.panBy([(0.5 - x) * width, (0.5 - y) * height], { animate: false });
  }

  private moveToProperties(): void {
    const { latitude = START.latitude, longitude = START.longitude, scale } = this.host;
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return;
    this.cause = 'update';
    this.map.setView(this.at({ latitude, longitude }), scale, { animate: false });
  }

  private listen(): void {
    const { map, host } = this;
    map.on('click', ({ latlng }) => emit(host, 'tap', this.place(latlng)));
    this.noteGestures();
    map.on('movestart', () => this.tellRegion('begin'));
    map.on('moveend', () => {
      this.tellRegion('end');
      this.cause = 'update';
    });
  }

  /** What a finger, a mouse or a key does next is the cause of the movement that follows. */
  private noteGestures(): void {
    const causes = {
      pointerdown: 'drag',
      mousedown: 'drag',
      keydown: 'drag',
      wheel: 'scale',
      dblclick: 'scale',
    } as const;
    const options = { passive: true, capture: true };
    for (const [type, cause] of Object.entries(causes))
      this.host.container.addEventListener(type, () => (this.cause = cause), options);
    const fingers = ({ touches }: TouchEvent): void => void (this.cause = touches.length > 1 ? 'scale' : 'drag');
    this.host.container.addEventListener('touchstart', fingers, options);
  }

  private tellRegion(type: 'begin' | 'end'): void {
    const { cause: causedBy } = this;
    const facts = {
      type,
      causedBy: type === 'begin' && causedBy !== 'update' ? 'gesture' : causedBy,
      rotate: 0,
      skew: 0,
    };
    const where = type === 'end' ? { scale: this.scale, centerLocation: this.center, region: this.region } : {};
    emit(this.host, 'regionchange', { ...facts, ...where });
  }

  private drawShapes(): void {
    const { library, host, shapes } = this;
    const at = (place: Place): Leaflet.LatLngTuple => this.at(place);
    shapes.clearLayers();
    for (const area of listOf<Area>(host.polygons)) shapes.addLayer(areaLayer(library, area, at));
    for (const circle of listOf<Circle>(host.circles)) shapes.addLayer(circleLayer(library, circle, at));
    for (const line of listOf<Line>(host.polyline)) {
      for (const layer of lineLayers(library, line, at)) {
        layer.on('click', ({ latlng }) => emit(host, 'polylinetap', this.place(latlng)));
        shapes.addLayer(layer);
      }
    }
  }

  private drawExtras(): void {
    const { host } = this;
    const controls = listOf<MapControl>(host.controls).map((control) =>
      controlElement(control, () => emit(host, 'controltap', { controlId: control.id })),
    );
    this.extras.replaceChildren(...controls, ...(host.showCompass ? [compassElement()] : []));
  }

  /** A dot where the user is, if the browser may say so. */
  private watch(isOn: boolean): void {
    if (this.watching !== undefined) navigator.geolocation.clearWatch(this.watching);
    this.watching = undefined;
    this.location?.remove();
    this.location = undefined;
    if (!isOn || !('geolocation' in navigator)) return;
    this.watching = navigator.geolocation.watchPosition(
      ({ coords }) => {
        const at = this.at(toGcj02(coords));
        const icon = this.library.divIcon({ className: 'wx-map-location', iconSize: [16, 16] });
        this.location ??= this.library.marker(at, { icon, interactive: false, keyboard: false }).addTo(this.map);
        this.location.setLatLng(at);
      },
      () => undefined,
    );
  }

  /** Tiles may use other coordinates than mini programs do. */
  private at(place: Place): Leaflet.LatLngTuple {
    const own = { latitude: Number(place.latitude), longitude: Number(place.longitude) };
    const { latitude, longitude } = this.tiles?.system === 'wgs84' ? toWgs84(own) : own;
    return [latitude, longitude];
  }

  private place({ lat: latitude, lng: longitude }: Leaflet.LatLng): Place {
    return this.tiles?.system === 'wgs84' ? toGcj02({ latitude, longitude }) : { latitude, longitude };
  }
}

function turn(part: Leaflet.Handler | undefined, isOn: boolean): void {
  if (isOn) part?.enable();
  else part?.disable();
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}
