import { addressOf } from '../internal/address.ts';
import { text } from '../internal/media-texts.ts';

/** A picture at a fixed place of the map's box: the old `controls`. */
export interface MapControl {
  readonly id?: number;
  readonly iconPath?: string;
  readonly clickable?: boolean;
  readonly position?: {
    readonly left?: number;
    readonly top?: number;
    readonly width?: number;
    readonly height?: number;
  };
}

export function controlElement(
  { id, iconPath, clickable, position = {} }: MapControl,
  tapped: () => void,
): HTMLElement {
  const control = document.createElement(clickable ? 'button' : 'div');
  control.className = 'wx-map-control';
  const address = addressOf(iconPath);
  const { left = 0, top = 0, width = 40, height = 40 } = position;
  control.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  if (address !== undefined)
    control.style.backgroundImage = `url("${address.replace(/["\\\n]/g, encodeURIComponent)}")`;
  if (clickable) {
    control.setAttribute('type', 'button');
    control.ariaLabel = String(id ?? '');
    control.addEventListener('click', tapped);
  }
  return control;
}

/** North is always up. */
export function compassElement(): HTMLElement {
  const compass = document.createElement('div');
  compass.className = 'wx-map-compass';
  compass.role = 'img';
  compass.ariaLabel = text('compass');
  compass.textContent = 'N';
  return compass;
}
