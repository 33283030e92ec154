import { html, nothing, render } from 'lit/html.js';
import { attributes } from '../catalog/video.ts';
import { addressOf } from '../internal/address.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { emit } from '../internal/emit.ts';
import { FirstChild } from '../internal/first-child.ts';
import { reflect } from '../internal/reflect.ts';
import { text } from '../internal/media-texts.ts';
import { bar, cover } from './controls.ts';
import type { ControlsActions, ControlsState } from './controls.ts';
import { DanmuLines } from './danmu.ts';
import type { Danmu } from './danmu.ts';
import { enterFullScreen, isFullScreen, leaveFullScreen } from './full-screen.ts';
import { followGestures } from './gestures.ts';
import type { GestureTarget } from './gestures.ts';
import { listenToMedia } from './media-events.ts';
import { MediaSource } from './source.ts';

/** The controls go away after so many ms without a touch. */
const IDLE = 5000;

/**
 * @summary A video with controls of its own and comments that cross it; what is inside lies over the picture.
 * @fires play - also `pause`, `ended`, `enterpictureinpicture`, `leavepictureinpicture`.
 * @fires timeupdate - `{ currentTime, duration }`
 * @fires fullscreenchange - `{ fullScreen, direction: 'vertical' | 'horizontal' }`
 * @fires waiting - `{}`
 * @fires error - `{ errMsg }`
 * @fires progress - `{ buffered }`, in per cent.
 * @fires loadedmetadata - `{ width, height, duration }`
 * @fires controlstoggle - `{ show }`
 * @fires seekcomplete - `{ position }`
 */
export class WxVideo extends wxElement(attributes) implements GestureTarget {
  static readonly operations: readonly string[] = [
    'play',
    'pause',
    'stop',
    'seek',
    'sendDanmu',
    'playbackRate',
    'requestFullScreen',
    'exitFullScreen',
    'requestPictureInPicture',
    'exitPictureInPicture',
    'showStatusBar',
    'hideStatusBar',
  ];

  readonly media = document.createElement('video');
  private readonly container = document.createElement('div');
  private readonly comments = document.createElement('div');
  private readonly overlay = document.createElement('div');
  private readonly first = new FirstChild(this, this.container);
  private readonly lines = new DanmuLines(this.comments);
  private readonly source = new MediaSource(this.media, (message) => emit(this, 'error', { errMsg: message }));
  private readonly actions: ControlsActions = {
    togglePlay: () => this.togglePlay(),
    toggleMute: () => this.setMuted(!this.media.muted),
    toggleFullScreen: () =>
      void (isFullScreen(this) ? this.exitFullScreen() : this.requestFullScreen()).catch(() => undefined),
    toggleDanmu: () => this.setDanmu(!this.hasDanmu),
    seek: (position) => this.seek(position),
  };
  /** With a page that another one covers the video pauses; merely scrolled away it plays on. */
  private readonly sight = new IntersectionObserver((entries) => {
    const isInSight = entries.at(-1)?.isIntersecting === true || this.checkVisibility({ visibilityProperty: true });
    const isElsewhere = document.pictureInPictureElement !== null;
    if (this.autoPauseIfNavigate && !isInSight && !isElsewhere) this.media.pause();
  });
  private isStarted = false;
  private isWaiting = false;
  private hasDanmu = false;
  private areControlsShown = true;
  private idle: ReturnType<typeof setTimeout> | undefined;
  /** Where a drag began, in seconds. */
  private dragFrom: number | undefined;

  constructor() {
    super();
    this.container.className = 'wx-video-container';
    this.media.className = 'wx-video-media';
    this.comments.className = 'wx-video-danmu';
    this.container.append(this.media, this.comments, this.overlay);
    this.media.playsInline = true;
    this.media.setAttribute('aria-label', text('video'));
    followGestures(this.media, this);
    listenToMedia(this, this.media);
    for (const type of ['play', 'pause', 'ended', 'waiting', 'playing', 'timeupdate', 'durationchange', 'volumechange'])
      this.media.addEventListener(type, () => this.mediaChanged(type));
    this.addEventListener('fullscreenchange', (event) => this.fullScreenChanged(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.first.keep();
    this.sight.observe(this);
    if (this.hasUpdated) this.source.set(addressOf(this.src) ?? '');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.first.release();
    this.sight.disconnect();
    clearTimeout(this.idle);
    this.media.pause();
    this.lines.clear();
  }

  get canSeek(): boolean {
    return this.enableProgressGesture && this.controls;
  }

  get canSetVolume(): boolean {
    return isFullScreen(this) ? this.vslideGestureInFullscreen : this.vslideGesture || this.pageGesture;
  }

  /** Browsers may refuse until the user has touched the page; muted videos always play. */
  async play(): Promise<void> {
    await this.media.play();
  }

  pause(): void {
    this.media.pause();
  }

  stop(): void {
    this.media.pause();
    this.media.currentTime = 0;
    this.isStarted = false;
    this.draw();
  }

  /** To a position in seconds. */
  seek(position: unknown): void {
    const seconds = Number(position);
    if (Number.isFinite(seconds)) this.media.currentTime = seconds;
  }

  sendDanmu(danmu: Danmu): void {
    if (this.hasDanmu) this.lines.show({ text: String(danmu?.text ?? ''), color: danmu?.color });
  }

  playbackRate(rate: unknown): void {
    const times = Number(rate);
    if (times > 0) this.media.playbackRate = times;
  }

  async requestFullScreen(options?: { readonly direction?: number }): Promise<void> {
    const { videoWidth, videoHeight } = this.media;
    await enterFullScreen(this, options?.direction ?? this.direction ?? (videoWidth < videoHeight ? 0 : 90));
  }

  async exitFullScreen(): Promise<void> {
    await leaveFullScreen(this);
  }

  async requestPictureInPicture(): Promise<void> {
    await this.media.requestPictureInPicture();
  }

  async exitPictureInPicture(): Promise<void> {
    if (document.pictureInPictureElement) await document.exitPictureInPicture();
  }

  /** A browser has no status bar to show. */
  showStatusBar(): void {}

  hideStatusBar(): void {}

  tap(): void {
    if (this.controls) this.showControls(!this.areControlsShown);
  }

  doubleTap(): void {
    if (this.enablePlayGesture) this.togglePlay();
  }

  drag(part: number, isOver: boolean): void {
    const { duration, currentTime } = this.media;
    if (!Number.isFinite(duration)) return;
    this.dragFrom ??= currentTime;
    const position = Math.min(duration, Math.max(0, this.dragFrom + part * duration));
    this.media.currentTime = position;
    if (isOver) this.dragFrom = undefined;
  }

  lift(part: number): void {
    this.media.volume = Math.min(1, Math.max(0, this.media.volume + part));
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    const { media } = this;
    const isNew = !this.hasUpdated;
    reflect(this, 'object-fit', this.objectFit);
    media.style.objectFit = ['fill', 'cover'].includes(this.objectFit) ? this.objectFit : 'contain';
    media.loop = this.loop;
    media.autoplay = this.autoplay;
    media.disablePictureInPicture = false;
    const poster = addressOf(this.poster);
    if (poster !== undefined && !this.isStarted) media.poster = poster;
    else media.removeAttribute('poster');
    if (isNew || changes.has('muted')) media.muted = this.muted;
    if (isNew || changes.has('enableDanmu')) this.setDanmu(this.enableDanmu);
    if (isNew || changes.has('src')) this.open();
    this.draw();
  }

  /** Another address begins from the start. */
  private open(): void {
    this.isStarted = false;
    this.source.set(addressOf(this.src) ?? '');
    const { initialTime } = this;
    if (initialTime > 0) {
      this.media.addEventListener('loadedmetadata', () => (this.media.currentTime = initialTime), { once: true });
    }
  }

  private togglePlay(): void {
    if (this.media.paused) void this.media.play().catch(() => undefined);
    else this.media.pause();
  }

  private setMuted(isMuted: boolean): void {
    this.media.muted = isMuted;
    this.draw();
  }

  private setDanmu(isOn: boolean): void {
    this.hasDanmu = isOn;
    if (!isOn) this.lines.clear();
    this.draw();
  }

  private mediaChanged(type: string): void {
    if (type === 'play') {
      this.isStarted = true;
      this.media.removeAttribute('poster');
      this.showControls(true, false);
    }
    this.isWaiting = type === 'waiting' || (this.isWaiting && type !== 'playing' && type !== 'timeupdate');
    if (type === 'ended' && !this.loop) this.isStarted = false;
    if (type === 'play' || type === 'pause') this.lines.setRunning(type === 'play');
    if (type === 'timeupdate' && this.hasDanmu && Array.isArray(this.danmuList))
      this.lines.showDue(this.danmuList, this.media.currentTime);
    this.draw();
  }

  private showControls(isShown: boolean, tells = true): void {
    clearTimeout(this.idle);
    const isChange = isShown !== this.areControlsShown;
    this.areControlsShown = isShown;
    if (isShown) this.idle = setTimeout(() => !this.media.paused && this.showControls(false), IDLE);
    if (isChange && tells) emit(this, 'controlstoggle', { show: isShown });
    this.draw();
  }

  private fullScreenChanged(event: Event): void {
    if (event instanceof CustomEvent) return;
    event.stopImmediatePropagation();
    const { videoWidth, videoHeight } = this.media;
    const direction = (this.direction ?? (videoWidth < videoHeight ? 0 : 90)) === 0 ? 'vertical' : 'horizontal';
    emit(this, 'fullscreenchange', { fullScreen: isFullScreen(this), direction });
    this.draw();
  }

  private get state(): ControlsState {
    const { media } = this;
    return {
      isPlaying: !media.paused,
      isMuted: media.muted,
      isFullScreen: isFullScreen(this),
      hasDanmu: this.hasDanmu,
      currentTime: media.currentTime,
      duration: this.duration ?? (Number.isFinite(media.duration) ? media.duration : 0),
      shows: {
        play: this.showPlayBtn && this.playBtnPosition !== 'center',
        progress: this.showProgress,
        mute: this.showMuteBtn,
        fullScreen: this.showFullscreenBtn,
        danmu: this.danmuBtn,
      },
    };
  }

  private draw(): void {
    const { state } = this;
    const { isPlaying, currentTime, duration } = state;
    const isCovered = !this.isStarted && !isPlaying && this.showCenterPlayBtn;
    const isOpen = this.controls && this.areControlsShown;
    const done = duration > 0 ? (currentTime / duration) * 100 : 0;
    render(
      html`${isCovered || (isOpen && this.playBtnPosition === 'center' && this.showPlayBtn) ? cover(state, this.actions) : nothing}
      ${isOpen && this.title !== '' ? html`<div class="wx-video-title">${this.title}</div>` : nothing}
      ${isOpen ? bar(state, this.actions) : nothing}
      ${
        !isOpen && this.showBottomProgress
          ? html`<div class="wx-video-bottom-progress"><div style="width: ${done}%"></div></div>`
          : nothing
      }
      ${
        this.isWaiting && isPlaying
          ? html`<div class="wx-video-waiting" role="status" aria-label=${text('loading')}></div>`
          : nothing
      }`,
      this.overlay,
    );
  }
}

/** Registers `wx-video`. */
export function defineVideo(): void {
  define('wx-video', WxVideo);
}
