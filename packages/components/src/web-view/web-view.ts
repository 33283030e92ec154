import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/web-view.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { text } from '../internal/media-texts.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { MOVES, readMessage } from './bridge.ts';

/** A page that has not come after so many ms will not. */
const PATIENCE = 30_000;

/** No access to what is around it, no way to lead the whole tab away. */
const SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads';

/**
 * @summary A web page that covers the page it is on. It may speak to the mini program by messages (`bridge.ts`).
 * @fires message - `{ data }`: all that the page has posted, when it is left.
 * @fires load - `{ src }`
 * @fires error - `{ src }`, when the address is none or nothing comes. Then there is a link.
 * @fires wxnavigate - `{ method, args }`, not of the platform: the page asks to move. Whoever embeds the component does it.
 */
export class WxWebView extends renderedElement(attributes) {
  private state: 'loading' | 'shown' | 'failed' = 'loading';
  private posted: unknown[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('message', this.receive);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('message', this.receive);
    clearTimeout(this.timer);
    this.deliver();
  }

  /** Tells what was posted: the platform does so when the page goes back, goes away or is shared. */
  deliver(): void {
    if (this.posted.length > 0) emit(this, 'message', { data: this.posted.splice(0) });
  }

  protected override update(changes: Changes): void {
    if (!this.hasUpdated || changes.has('src')) this.begin();
    super.update(changes);
  }

  protected override render(): TemplateResult {
    const { address } = this;
    return html`${
      address === undefined || this.state === 'failed'
        ? nothing
        : html`<iframe
            class="wx-web-view-frame"
            title=${text('webPage')}
            sandbox=${SANDBOX}
            referrerpolicy="strict-origin-when-cross-origin"
            src=${address}
            @load=${() => this.settle('shown')}
          ></iframe>`
    }
      ${
        this.state === 'loading' && address !== undefined
          ? html`<div class="wx-web-view-progress" style="background-color: ${this.progressbarColor}"></div>`
          : nothing
      }
      ${
        this.state === 'failed' && address !== undefined
          ? html`<a class="wx-web-view-out" href=${address} target="_blank" rel="noopener noreferrer">${text('openPage')}</a>`
          : nothing
      }`;
  }

  private get address(): string | undefined {
    return /^https?:\/\//i.test(this.src) ? this.src : undefined;
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.state = 'loading';
    if (this.src === '') return;
    if (this.address === undefined) this.settle('failed');
    else this.timer = setTimeout(() => this.settle('failed'), PATIENCE);
  }

  private settle(state: 'shown' | 'failed'): void {
    clearTimeout(this.timer);
    this.state = state;
    this.requestUpdate();
    emit(this, state === 'shown' ? 'load' : 'error', { src: this.src });
  }

  /** Only from the page that is shown. */
  private readonly receive = ({ source, data }: MessageEvent): void => {
    const frame = this.querySelector('iframe');
    if (!frame || source !== frame.contentWindow) return;
    const message = readMessage(data);
    if (message?.method === 'postMessage') this.posted.push(message.args['data']);
    else if (message?.method === 'getEnv')
      frame.contentWindow?.postMessage({ wxMiniProgram: 'getEnv', miniprogram: true }, '*');
    else if (message && MOVES.has(message.method)) {
      if (message.method === 'navigateBack') this.deliver();
      emit(this, 'wxnavigate', message);
    }
  };
}

/** Registers `wx-web-view`. */
export function defineWebView(): void {
  define('wx-web-view', WxWebView);
}
