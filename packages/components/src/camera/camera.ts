import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { attributes } from '../catalog/camera.ts';
import { define } from '../internal/define.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { text } from '../internal/media-texts.ts';
import { mayUse } from '../internal/permission.ts';
import { reflect } from '../internal/reflect.ts';
import { renderedElement } from '../internal/rendered-element.ts';
import { watchCodes } from './codes.ts';
import { frameOf, Recording, takeFrame } from './recording.ts';
import type { Recorded } from './recording.ts';
import { extrasOf, openCamera, refusal, setExtra } from './stream.ts';

const QUALITIES: Readonly<Record<string, number>> = { high: 0.95, normal: 0.85, low: 0.6, original: 1 };
/** Widths that frames for `onCameraFrame` have at most. */
const FRAME_WIDTHS: Readonly<Record<string, number>> = { small: 288, medium: 480, large: 720 };

/**
 * @summary The picture of a camera, once the user has allowed it.
 * @fires initdone - `{ maxZoom }`, when there is a picture.
 * @fires error - `{ errMsg }`, when there will be none.
 * @fires stop - `{}`, when the camera is taken away.
 * @fires scancode - `{ type, result, charSet, rawData }`, in the mode `scanCode` where browsers can read codes.
 */
export class WxCamera extends renderedElement(attributes) {
  static readonly operations: readonly string[] = ['takePhoto', 'startRecord', 'stopRecord', 'setZoom', 'nextFrame'];

  private stream: MediaStream | undefined;
  private recording: Recording | undefined;
  private isRefused = false;
  private stopWatching: () => void = () => undefined;
  /** Counts wishes for a camera: only the last is granted. */
  private wish = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  /** `{ photo, width, height }` of what is seen now. */
  async takePhoto(options?: { readonly quality?: string }): Promise<{ photo: Blob; width: number; height: number }> {
    const video = this.needPreview();
    const photo = await takeFrame(video, 'image/jpeg', QUALITIES[options?.quality ?? 'normal'] ?? 0.85);
    return { photo, width: video.videoWidth, height: video.videoHeight };
  }

  startRecord(): void {
    if (this.recording) throw new Error('is recording');
    const preview = this.needPreview();
    this.recording = new Recording(this.stream!, preview);
  }

  stopRecord(): Promise<Recorded> {
    const { recording } = this;
    this.recording = undefined;
    if (!recording) return Promise.reject(new Error('not recording'));
    return recording.stop();
  }

  /** To a zoom that the camera has; `{ zoom }` as it is then. */
  async setZoom(options?: { readonly zoom?: number }): Promise<{ zoom: number }> {
    this.needPreview();
    const { zoom: range } = extrasOf(this.stream);
    if (!range) throw new Error('the camera has no zoom');
    const zoom = Math.min(range.max, Math.max(range.min, options?.zoom ?? 1));
    await setExtra(this.stream!, { zoom });
    return { zoom };
  }

  /** The next picture, as `{ width, height, data }` with rows of RGBA. */
  async nextFrame(): Promise<{ width: number; height: number; data: ArrayBuffer }> {
    const video = this.needPreview();
    await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
    const whole = frameOf(video);
    const width = Math.min(whole.width, FRAME_WIDTHS[this.frameSize] ?? 480);
    const height = Math.round((whole.height / whole.width) * width);
    const small = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', {
      willReadFrequently: true,
    })!;
    small.drawImage(whole, 0, 0, width, height);
    return { width, height, data: small.getImageData(0, 0, width, height).data.buffer };
  }

  protected override update(changes: Changes): void {
    reflect(this, 'device-position', this.devicePosition);
    super.update(changes);
    if (!this.hasUpdated || changes.has('devicePosition') || changes.has('resolution')) void this.open();
    else if (changes.has('mode')) this.watch();
    if (changes.has('flash')) this.light();
  }

  protected override render(): TemplateResult {
    return html`<video
        class="wx-camera-preview"
        muted
        playsinline
        autoplay
        aria-label=${text('camera')}
        .srcObject=${this.stream ?? null}
        @loadedmetadata=${() => emit(this, 'initdone', { maxZoom: extrasOf(this.stream).zoom?.max ?? 1 })}
      ></video>
      ${this.isRefused ? html`<div class="wx-camera-message" role="alert">${text('noCamera')}</div>` : nothing}`;
  }

  private async open(): Promise<void> {
    this.close();
    const wish = ++this.wish;
    try {
      if (!(await mayUse(this, 'scope.camera'))) throw new DOMException('', 'NotAllowedError');
      const stream = await openCamera(this);
      if (wish !== this.wish || !this.isConnected) return stopAll(stream);
      this.stream = stream;
      this.isRefused = false;
      stream.getVideoTracks()[0]?.addEventListener('ended', () => emit(this, 'stop'));
      this.light();
      this.watch();
    } catch (cause) {
      if (wish !== this.wish) return;
      this.isRefused = true;
      emit(this, 'error', { errMsg: `camera:fail ${refusal(cause)}` });
    }
    this.requestUpdate();
  }

  private close(): void {
    this.wish++;
    this.stopWatching();
    if (this.stream) stopAll(this.stream);
    this.stream = undefined;
    this.recording = undefined;
  }

  private light(): void {
    if (this.stream && extrasOf(this.stream).torch) void setExtra(this.stream, { torch: this.flash === 'torch' });
  }

  private watch(): void {
    this.stopWatching();
    if (this.mode !== 'scanCode') return;
    const video = this.querySelector('video');
    if (!video) return;
    this.stopWatching = watchCodes(video, ({ rawValue, format }) =>
      emit(this, 'scancode', {
        type: format,
        result: rawValue,
        charSet: 'utf-8',
        rawData: btoa(String.fromCharCode(...new TextEncoder().encode(rawValue))),
      }),
    );
  }

  private needPreview(): HTMLVideoElement {
    const video = this.querySelector('video');
    if (!this.stream || !video || video.videoWidth === 0)
      throw new Error(this.isRefused ? 'auth deny' : 'the camera is not ready');
    return video;
  }
}

function stopAll(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Registers `wx-camera`. */
export function defineCamera(): void {
  define('wx-camera', WxCamera);
}
