import { frameStyles } from './frame.styles.ts';

/** The app on the page: a shadow root with a place for pages, the tab bar and whatever lies over them. */
export interface Frame {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  readonly pages: HTMLElement;
  /** Dialogs, toasts. */
  readonly overlays: HTMLElement;
  /** Makes a style sheet part of the frame, once. */
  adopt(css: string): void;
}

export function createFrame(host: HTMLElement): Frame {
  const root = host.attachShadow({ mode: 'open' });
  const element = document.createElement('div');
  const pages = document.createElement('main');
  const overlays = document.createElement('div');
  element.className = 'app';
  pages.className = 'pages';
  overlays.className = 'overlays';
  element.append(pages, overlays);
  root.append(element);
  const adopted = new Set<string>();
  const adopt = (css: string): void => {
    if (adopted.has(css)) return;
    adopted.add(css);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  };
  adopt(frameStyles);
  return { root, element, pages, overlays, adopt };
}
