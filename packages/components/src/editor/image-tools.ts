import { text } from '../internal/media-texts.ts';

interface Shown {
  readonly showImgSize: boolean;
  readonly showImgToolbar: boolean;
  readonly showImgResize: boolean;
}

/** What appears at a picture of the text that is tapped: its size, buttons, a handle to drag. */
export class ImageTools {
  private readonly bar = document.createElement('div');
  private readonly handle = document.createElement('div');
  private image: HTMLImageElement | undefined;

  constructor(
    private readonly host: HTMLElement & Shown,
    private readonly changed: () => void,
  ) {
    this.bar.className = 'ql-image-tools';
    this.handle.className = 'ql-image-handle';
    this.handle.addEventListener('pointerdown', (event) => this.drag(event));
  }

  open(image: HTMLImageElement): void {
    this.close();
    this.image = image;
    image.classList.add('ql-selected');
    const { showImgSize, showImgToolbar, showImgResize } = this.host;
    if (showImgSize || showImgToolbar) this.host.append(this.bar);
    if (showImgResize) this.host.append(this.handle);
    this.draw();
  }

  close(): void {
    this.image?.classList.remove('ql-selected');
    if (this.image?.className === '') this.image.removeAttribute('class');
    this.image = undefined;
    this.bar.remove();
    this.handle.remove();
  }

  private draw(): void {
    const { image, host } = this;
    if (!image) return;
    const size = document.createElement('span');
    size.textContent = `${image.offsetWidth} × ${image.offsetHeight}`;
    const buttons = [
      this.button('−', text('smaller'), () => this.resize(image.offsetWidth * 0.8)),
      this.button('+', text('larger'), () => this.resize(image.offsetWidth * 1.25)),
      this.button('×', text('remove'), () => this.remove(image)),
    ];
    this.bar.replaceChildren(...(host.showImgSize ? [size] : []), ...(host.showImgToolbar ? buttons : []));
    const { offsetLeft: left, offsetTop: top, offsetWidth: width, offsetHeight: height } = image;
    this.bar.style.cssText = `left: ${left}px; top: ${top}px`;
    this.handle.style.cssText = `left: ${left + width - 7}px; top: ${top + height - 7}px`;
  }

  private button(label: string, name: string, action: () => void): HTMLButtonElement {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', textContent: label, ariaLabel: name, onclick: action });
    return button;
  }

  private resize(width: number): void {
    if (!this.image) return;
    this.image.style.width = `${Math.max(16, Math.round(width))}px`;
    this.image.style.height = '';
    this.draw();
    this.changed();
  }

  private remove(image: HTMLImageElement): void {
    this.close();
    image.remove();
    this.changed();
  }

  private drag(down: PointerEvent): void {
    const width = this.image?.offsetWidth ?? 0;
    const listening = new AbortController();
    const { signal } = listening;
    down.preventDefault();
    window.addEventListener('pointermove', ({ clientX }) => this.resize(width + clientX - down.clientX), { signal });
    window.addEventListener('pointerup', () => listening.abort(), { signal });
    window.addEventListener('pointercancel', () => listening.abort(), { signal });
  }
}
