import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { DOTS, RING } from './icons.ts';
import { leaveApp } from './leave.ts';
import { texts } from './texts.ts';

/**
 * Draws the capsule (spec, components §4 getMenuButtonBoundingClientRect). A site that has no use for it sets
 * `--heddle-capsule: none`; its place stays free.
 */
export function addCapsule(view: View): void {
  const { frame, hooks, pages } = view;
  const words = texts();
  adopt(frame.root, capsuleStyles);
  const menu = capsuleButton(DOTS, words.menu, () => {
    void import('./menu.ts').then(({ openMenu }) => openMenu(view));
  });
  const close = capsuleButton(RING, words.close, () => leaveApp(view));
  const group = element('div', 'capsule', menu, close);
  const paint = (): void => {
    group.classList.toggle('on-light', pages.top?.settings.navigationBarTextStyle === 'black');
  };
  hooks.stack.push(paint);
  hooks.settings.push(paint);
  paint();
  frame.element.append(group);
}

function capsuleButton(icon: string, label: string, action: () => void): HTMLButtonElement {
  const button = element('button', 'capsule-button');
  button.type = 'button';
  button.ariaLabel = label;
  button.innerHTML = icon;
  button.addEventListener('click', action);
  return button;
}

const capsuleStyles = `
.capsule { position: absolute; z-index: 60; right: 7px; top: calc(env(safe-area-inset-top, 0px) + 6px); box-sizing: border-box; display: var(--heddle-capsule, flex); width: 87px; height: 32px; border: 1px solid #fff4; border-radius: 16px; background: #0003; color: #fff; overflow: hidden; }
.capsule.on-light { border-color: #0002; background: #fff9; color: #000; }
.capsule-button { flex: 1; display: grid; place-items: center; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
.capsule-button + .capsule-button { box-shadow: -1px 0 0 -.25px #8884; }
.capsule-button:active { opacity: .5; }
.capsule-button:focus-visible { outline: 2px solid currentColor; outline-offset: -5px; border-radius: 16px; }
.capsule-button svg { width: 20px; height: 20px; }
`;
