import type * as Leaflet from 'leaflet';
import { addressOf } from '../internal/address.ts';
import { cssLength } from '../internal/length.ts';
import type { Place } from './gcj02.ts';

/** Text at a marker: a callout stands over it, a label at its foot. */
export interface MarkerText {
  readonly content?: string;
  readonly color?: string;
  readonly fontSize?: number;
  readonly borderRadius?: number;
  readonly borderWidth?: number;
  readonly borderColor?: string;
  readonly bgColor?: string;
  readonly padding?: number;
  readonly textAlign?: string;
  readonly anchorX?: number;
  readonly anchorY?: number;
  /** Of callouts. */
  readonly display?: 'BYCLICK' | 'ALWAYS';
}

/** A marker as authors write it (spec, components §2 map). */
export interface Marker extends Place {
  readonly id?: number;
  readonly title?: string;
  readonly zIndex?: number;
  readonly iconPath?: string;
  readonly rotate?: number;
  readonly alpha?: number;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly anchor?: { readonly x?: number; readonly y?: number };
  readonly callout?: MarkerText;
  readonly label?: MarkerText;
  readonly ariaLabel?: string;
}

/** What was tapped of a marker. */
export type MarkerPart = 'marker' | 'callout' | 'label';

const PIN =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 32"><path fill="#e64340" stroke="#fff" d="M12 31C5 20 1 16.500 1 11.500a11 10.500 0 0 1 22 0C23 16.500 19 20 12 31z"/><circle cx="12" cy="11.500" r="4" fill="#fff"/></svg>';

/** A marker of the library whose picture, callout and label are elements of our own. */
export function createMarker(
  library: typeof Leaflet,
  marker: Marker,
  at: Leaflet.LatLngExpression,
  tapped: (part: MarkerPart) => void,
): Leaflet.Marker {
  const box = document.createElement('div');
  box.className = 'wx-map-marker';
  const picture = iconOf(marker);
  const callout = marker.callout?.content ? textBox('callout', marker.callout) : undefined;
  const label = marker.label?.content ? textBox('label', marker.label) : undefined;
  box.append(picture, ...(callout ? [callout, ' '] : []), ...(label ? [label] : []));
  placeTexts(marker, picture, callout, label);
  if (callout) callout.hidden = marker.callout?.display !== 'ALWAYS';
  const made = library.marker(at, {
    icon: library.divIcon({ html: box, className: '', iconSize: [0, 0] }),
    zIndexOffset: marker.zIndex ?? 0,
    opacity: marker.alpha ?? 1,
  });
  const tap = (part: MarkerPart): void => {
    if (part === 'marker' && callout && marker.callout?.display !== 'ALWAYS') callout.hidden = !callout.hidden;
    tapped(part);
  };
  made.on('click', ({ originalEvent }) => {
    const target = originalEvent.target instanceof Node ? originalEvent.target : null;
    tap(callout?.contains(target) ? 'callout' : label?.contains(target) ? 'label' : 'marker');
  });
  made.on('keypress', (event) => {
    const { key } = (event as Leaflet.LeafletKeyboardEvent).originalEvent;
    if (key === 'Enter' || key === ' ') tap('marker');
  });
  made.on('add', () => describe(made.getElement(), marker));
  return made;
}

function describe(element: HTMLElement | undefined, { title, ariaLabel, label, callout, id }: Marker): void {
  if (!element) return;
  element.role = 'button';
  // What can be read there is part of the name, in its order.
  const words = [ariaLabel ?? title, callout?.content, label?.content].filter(Boolean);
  element.ariaLabel = words.join(' ') || String(id ?? 'marker');
}

function iconOf({ iconPath, width, height, anchor, rotate = 0 }: Marker): HTMLElement {
  const icon = document.createElement('img');
  icon.className = 'wx-map-marker-icon';
  icon.alt = '';
  icon.src = addressOf(iconPath) ?? `data:image/svg+xml,${encodeURIComponent(PIN)}`;
  const isOwn = addressOf(iconPath) !== undefined;
  icon.style.width = cssLength(width) || (isOwn ? 'auto' : '24px');
  icon.style.height = cssLength(height) || (isOwn ? 'auto' : '32px');
  const { x = 0.5, y = 1 } = anchor ?? {};
  icon.style.transformOrigin = `${x * 100}% ${y * 100}%`;
  icon.style.transform = `translate(${-x * 100}%, ${-y * 100}%) rotate(${rotate}deg)`;
  return icon;
}

function textBox(kind: 'callout' | 'label', text: MarkerText): HTMLElement {
  const box = document.createElement('div');
  box.className = `wx-map-${kind}`;
  box.textContent = text.content ?? '';
  const { style } = box;
  style.color = text.color ?? '';
  style.fontSize = cssLength(text.fontSize);
  style.borderRadius = cssLength(text.borderRadius);
  style.border = text.borderWidth ? `${text.borderWidth}px solid ${text.borderColor ?? 'currentColor'}` : '';
  style.backgroundColor = text.bgColor ?? '';
  style.padding = cssLength(text.padding) || (kind === 'callout' ? '4px 8px' : '');
  style.textAlign = text.textAlign ?? '';
  return box;
}

/** A callout stands over the picture; where that ends is known when it is loaded. */
function placeTexts(
  { anchor, callout, label }: Marker,
  picture: HTMLElement,
  over?: HTMLElement,
  foot?: HTMLElement,
): void {
  const { x = 0.5, y = 1 } = anchor ?? {};
  const place = (): void => {
    const { offsetWidth: width, offsetHeight: height } = picture;
    const middle = (0.5 - x) * width;
    if (over) {
      const left = middle + (callout?.anchorX ?? 0);
      over.style.transform = `translate(calc(${left}px - 50%), calc(${-y * height - 6 + (callout?.anchorY ?? 0)}px - 100%))`;
    }
    if (foot)
      foot.style.transform = `translate(${label?.anchorX ?? 0}px, ${(1 - y) * height + (label?.anchorY ?? 0)}px)`;
  };
  picture.addEventListener('load', place);
}
