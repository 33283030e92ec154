import { attributes } from '../catalog/map.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { FirstChild } from '../internal/first-child.ts';
import { text } from '../internal/media-texts.ts';
import type { Chart, Region } from './chart.ts';
import type { Place } from './gcj02.ts';
import type { Marker } from './marker.ts';

export { setMapTiles } from './tiles.ts';
export type { MapTiles } from './tiles.ts';

type Options = Readonly<Record<string, unknown>>;

/**
 * @summary A map with markers, lines, areas and circles; the library and what draws with it are loaded with the first one.
 * @fires tap - `{ longitude, latitude }`
 * @fires markertap - `{ markerId }`; also `callouttap` and `labeltap`.
 * @fires controltap - `{ controlId }`
 * @fires polylinetap - `{ longitude, latitude }`
 * @fires regionchange - `{ type: 'begin' | 'end', causedBy, rotate, skew, scale, centerLocation, region }`
 * @fires updated - `{}`, when it is drawn anew.
 * @fires error - `{ longitude, latitude }`, when these are no place.
 */
export class WxMap extends wxElement(attributes) {
  static readonly operations: readonly string[] = [
    'getCenterLocation',
    'moveToLocation',
    'translateMarker',
    'showPoints',
    'getRegion',
    'getScale',
    'getRotate',
    'getSkew',
    'addMarkers',
    'removeMarkers',
    'toScreenLocation',
    'fromScreenLocation',
    'setBoundary',
    'setCenterOffset',
  ];

  readonly container = document.createElement('div');
  private readonly first = new FirstChild(this, this.container);
  private chart: Promise<Chart> | undefined;
  /** Names of what has changed since the map was last drawn. */
  private readonly due = new Set<string>();

  constructor() {
    super();
    this.container.className = 'wx-map-container';
    this.container.role = 'application';
    // Its taps say where on earth they are; a press that goes on would become a common one.
    this.container.addEventListener('pointerdown', (event) => event.stopPropagation());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.first.keep();
    if (this.hasUpdated) this.draw(Object.keys(attributes));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.first.release();
    void this.chart?.then((chart) => chart.remove());
    this.chart = undefined;
  }

  async getCenterLocation(): Promise<Place> {
    return (await this.open()).center;
  }

  async moveToLocation(place: Partial<Place> = {}): Promise<void> {
    await (await this.open()).moveTo(place);
  }

  async translateMarker(options: Options = {}): Promise<void> {
    await (await this.open()).translateMarker(options);
  }

  /** Moves so that all of these can be seen. (`includePoints` is the attribute.) */
  async showPoints(options: { points?: readonly Place[]; padding?: readonly number[] } = {}): Promise<void> {
    (await this.open()).include(options.points ?? [], options.padding);
  }

  async getRegion(): Promise<Region> {
    return (await this.open()).region;
  }

  async getScale(): Promise<{ scale: number }> {
    return { scale: (await this.open()).scale };
  }

  getRotate(): { rotate: number } {
    return { rotate: 0 };
  }

  getSkew(): { skew: number } {
    return { skew: 0 };
  }

  async addMarkers({
    markers = [],
    clear = false,
  }: { markers?: readonly Marker[]; clear?: boolean } = {}): Promise<void> {
    (await this.open()).addMarkers(markers, clear);
  }

  async removeMarkers({ markerIds = [] }: { markerIds?: readonly number[] } = {}): Promise<void> {
    (await this.open()).removeMarkers(markerIds);
  }

  async toScreenLocation(place: Place): Promise<{ x: number; y: number }> {
    return (await this.open()).toScreen(place);
  }

  async fromScreenLocation({ x = 0, y = 0 }: { x?: number; y?: number } = {}): Promise<Place> {
    return (await this.open()).fromScreen(x, y);
  }

  async setBoundary({ southwest, northeast }: Partial<Region> = {}): Promise<void> {
    if (southwest && northeast) (await this.open()).setBoundary({ southwest, northeast });
  }

  async setCenterOffset({ offset = [0.5, 0.5] }: { offset?: readonly number[] } = {}): Promise<void> {
    (await this.open()).setCenterOffset(offset);
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    this.container.ariaLabel = this.getAttribute('aria-label') ?? text('map');
    const { latitude, longitude } = this;
    if (changes.has('latitude') || changes.has('longitude')) {
      if (Math.abs(latitude ?? 0) > 90 || Math.abs(longitude ?? 0) > 180) emit(this, 'error', { longitude, latitude });
    }
    this.draw(this.hasUpdated ? changes : Object.keys(attributes));
  }

  private draw(names: Iterable<string>): void {
    for (const name of names) this.due.add(name);
    void this.drawDue();
  }

  private async drawDue(): Promise<void> {
    const chart = await this.open();
    if (this.due.size === 0) return;
    chart.show(new Set(this.due));
    this.due.clear();
    emit(this, 'updated');
  }

  private open(): Promise<Chart> {
    return (this.chart ??= import('./chart.ts').then(({ openChart }) => openChart(this)));
  }
}

/** Registers `wx-map`. */
export function defineMap(): void {
  define('wx-map', WxMap);
}
