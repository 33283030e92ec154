import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import type { PageElement } from '../pages/page-element.ts';
import type { View } from '../view.ts';
import { ARROW, HOUSE } from './icons.ts';
import { texts } from './texts.ts';

/** Ways out of a page, in its navigation bar (spec, components §5 window). */
export interface BarButtons {
  show(ways: { readonly back: boolean; readonly home: boolean }): void;
  hideHome(): void;
}

export function addBarButtons({ frame, bundle, send }: View, page: PageElement): void {
  adopt(frame.root, barButtonStyles);
  const back = iconButton(ARROW, texts().back, () => {
    // A `page-container` that is shown takes the step upon itself.
    if (page.root.dispatchEvent(new Event('wxback', { cancelable: true }))) send({ type: 'back', delta: 1 });
  });
  const home = iconButton(HOUSE, texts().home, () =>
    send({ type: 'open', url: bundle.config.pages[0] ?? '', by: 'reLaunch' }),
  );
  let isHomeHidden = false;
  page.bar.prepend(back, home);
  page.buttons = {
    show(ways) {
      back.hidden = !ways.back;
      home.hidden = !ways.home || isHomeHidden;
    },
    hideHome() {
      isHomeHidden = home.hidden = true;
    },
  };
}

function iconButton(icon: string, label: string, action: () => void): HTMLButtonElement {
  const button = element('button', 'bar-button');
  button.type = 'button';
  button.hidden = true;
  button.ariaLabel = label;
  button.innerHTML = icon;
  button.addEventListener('click', action);
  return button;
}

const barButtonStyles = `
.bar-button { position: absolute; left: 0; bottom: 0; display: grid; place-items: center; width: 44px; height: var(--bar-height); padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
.bar-button:not([hidden]) + .bar-button { left: 40px; }
.bar-button:active { opacity: .5; }
.bar-button svg { width: 24px; height: 24px; }
`;
