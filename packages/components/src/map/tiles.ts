import type * as Leaflet from 'leaflet';

/** Where a map gets its pictures from. */
export interface MapTiles {
  /** With `{z}`, `{x}`, `{y}` and, where there are several servers, `{s}`. */
  readonly url: string;
  /** Whom to thank, as text. */
  readonly attribution?: string;
  /** Coordinates of the tiles: those of Chinese maps, or those of nearly all others. */
  readonly system?: 'gcj02' | 'wgs84';
}

let settings: MapTiles | undefined;

/** Sets the tiles for all maps that are made from now on; without tiles they show a grid, which needs no network. */
export function setMapTiles(tiles: MapTiles | undefined): void {
  settings = tiles;
}

/**
 * Tiles as set, or as the page says:
 * `<meta name="map-tiles" content="https://…/{z}/{x}/{y}.png" data-attribution="…" data-system="wgs84">`.
 */
export function mapTiles(): MapTiles | undefined {
  if (settings) return settings;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="map-tiles"]');
  if (!meta) return undefined;
  const { attribution, system } = meta.dataset;
  return { url: meta.content, ...(attribution && { attribution }), system: system === 'gcj02' ? 'gcj02' : 'wgs84' };
}

export function tileLayer(library: typeof Leaflet, tiles: MapTiles | undefined): Leaflet.GridLayer {
  if (!tiles) return gridLayer(library);
  const credit = document.createElement('span');
  credit.textContent = tiles.attribution ?? '';
  return library.tileLayer(tiles.url, { maxZoom: 22, attribution: credit.innerHTML });
}

/** A grid with the number of each tile. */
function gridLayer({ GridLayer }: typeof Leaflet): Leaflet.GridLayer {
  class Grid extends GridLayer {
    protected override createTile({ x, y, z }: Leaflet.Coords): HTMLElement {
      const tile = document.createElement('div');
      tile.className = 'wx-map-tile';
      tile.textContent = `${z}/${x}/${y}`;
      return tile;
    }
  }
  return new Grid({ maxZoom: 22 });
}
