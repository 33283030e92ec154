import type { WindowConfig } from '../../protocol/index.ts';
import { ARROW, HOUSE } from './icons.ts';
import { texts } from './texts.ts';

/** Title and ways out of a page (spec, components §5 window). A page with `navigationStyle: custom` draws its own. */
export class NavigationBar {
  readonly element = document.createElement('header');
  private readonly title = document.createElement('h1');
  private readonly spinner = document.createElement('span');
  private readonly back: HTMLButtonElement;
  private readonly home: HTMLButtonElement;
  private isHomeHidden = false;

  constructor(actions: { readonly back: () => void; readonly home: () => void }) {
    this.element.className = 'bar';
    this.title.className = 'bar-title';
    this.spinner.className = 'bar-spinner';
    this.spinner.hidden = true;
    this.back = iconButton(ARROW, texts().back, actions.back);
    this.home = iconButton(HOUSE, texts().home, actions.home);
    const middle = document.createElement('div');
    middle.className = 'bar-middle';
    middle.append(this.spinner, this.title);
    this.element.append(this.back, this.home, middle);
  }

  show(settings: WindowConfig): void {
    const {
      navigationBarTitleText = '',
      navigationBarBackgroundColor = '#000000',
      navigationBarTextStyle = 'white',
    } = settings;
    this.title.textContent = navigationBarTitleText;
    this.element.hidden = settings.navigationStyle === 'custom';
    this.element.style.background = navigationBarBackgroundColor;
    this.element.style.color = navigationBarTextStyle === 'white' ? '#fff' : '#000';
  }

  setWays(ways: { readonly back: boolean; readonly home: boolean }): void {
    this.back.hidden = !ways.back;
    this.home.hidden = !ways.home || this.isHomeHidden;
  }

  hideHome(): void {
    this.isHomeHidden = true;
    this.home.hidden = true;
  }

  setLoading(isLoading: boolean): void {
    this.spinner.hidden = !isLoading;
    this.element.ariaBusy = String(isLoading);
  }
}

export const navigationBarStyles = `
.bar { position: relative; flex: none; display: flex; align-items: center; justify-content: center; box-sizing: content-box; height: var(--bar-height); padding-top: env(safe-area-inset-top, 0px); }
.bar[hidden], .bar [hidden] { display: none; }
.bar-middle { display: flex; align-items: center; gap: 6px; min-width: 0; max-width: calc(100% - 110px); }
.bar-title { margin: 0; font-size: 17px; font-weight: 600; line-height: 24px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.bar-button { position: absolute; left: 0; bottom: 0; display: grid; place-items: center; width: 44px; height: var(--bar-height); padding: 0; border: 0; background: none; color: inherit; cursor: pointer; }
.bar-button:active { opacity: .5; }
.bar-button svg { width: 24px; height: 24px; }
.bar-spinner { width: 16px; height: 16px; border: 2px solid currentColor; border-right-color: transparent; border-radius: 50%; animation: turn 1s linear infinite; }
@keyframes turn { to { transform: rotate(1turn); } }
`;

function iconButton(icon: string, label: string, action: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'bar-button';
  button.type = 'button';
  button.hidden = true;
  button.ariaLabel = label;
  button.innerHTML = icon;
  button.addEventListener('click', action);
  return button;
}
