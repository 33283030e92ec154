import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import { frameStyles } from './frame.styles.ts';

/** The app on the page: a shadow root with a place for pages, the tab bar and whatever lies over them. */
export interface Frame {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  readonly pages: HTMLElement;
  /** Dialogs, toasts. */
  readonly overlays: HTMLElement;
  /** Leaves the host as it was found, so that it can show another app. */
  remove(): void;
}

export function createFrame(host: HTMLElement): Frame {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const pages = element('main', 'pages');
  const overlays = element('div', 'overlays');
  const app = element('div', 'app', pages, overlays);
  adopt(root, frameStyles);
  root.append(app);
  const remove = (): void => {
    root.replaceChildren();
    root.adoptedStyleSheets = [];
  };
  return { root, element: app, pages, overlays, remove };
}
