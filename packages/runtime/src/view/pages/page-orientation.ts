import type { View } from '../view.ts';
import { adopt } from './adopt.ts';

/** Whichever of these a browser has. */
interface Turning {
  lock?(orientation: string): Promise<void>;
  unlock?(): void;
}

/**
 * Apps with pages that are not upright (spec, components §5 `pageOrientation`): while such a page is on top, the app is as
 * wide as a phone on its side, as far as there is room. A phone is asked to turn, which browsers do for apps that fill
 * the screen or are installed; elsewhere the user turns it.
 */
export function pageOrientation({ frame, hooks, pages, ended }: View): void {
  const turning: Turning | undefined = screen.orientation;
  let current = 'portrait';
  adopt(frame.root, orientationStyles);
  const follow = (): void => {
    const wanted = pages.top?.settings.pageOrientation ?? 'portrait';
    if (wanted === current) return;
    current = wanted;
    frame.element.dataset['orientation'] = wanted;
    turning?.lock?.(wanted === 'auto' ? 'any' : wanted).catch(() => undefined);
  };
  hooks.stack.push(follow);
  hooks.settings.push(follow);
  ended.addEventListener('abort', () => current !== 'portrait' && turning?.unlock?.());
}

const orientationStyles = `
.app[data-orientation=landscape] { max-width: var(--heddle-max-width, 932px); }
@media (orientation: landscape) and (max-height: 480px) { .app[data-orientation=auto] { max-width: var(--heddle-max-width, 932px); } }
`;
