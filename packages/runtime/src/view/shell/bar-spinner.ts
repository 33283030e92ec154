import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import type { PageElement } from '../pages/page-element.ts';

/** Beside the title, while an app says that it is loading (spec, components §4 showNavigationBarLoading). */
export function setBarLoading({ bar, title }: PageElement, isLoading: boolean): void {
  adopt(bar.getRootNode() as ShadowRoot, barSpinnerStyles);
  bar.querySelector('.bar-spinner')?.remove();
  if (isLoading) title.before(element('span', 'bar-spinner'));
  bar.ariaBusy = String(isLoading);
}

const barSpinnerStyles = `
.bar-spinner { width: 16px; height: 16px; margin-right: 6px; border: 2px solid currentColor; border-right-color: transparent; border-radius: 50%; animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
`;
