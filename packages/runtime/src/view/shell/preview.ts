import { adopt } from '../pages/adopt.ts';
import { element } from '../dom.ts';
import { openDialog } from './dialog.ts';
import type { Frame } from './frame.ts';
import { ARROW, CLOSE } from './icons.ts';
import { previewStyles } from './preview.styles.ts';
import { texts } from './texts.ts';
import { makeZoomable } from './zoom.ts';

/** A picture or film that the viewer shows. */
export interface Shown {
  readonly address: string;
  readonly isVideo: boolean;
  readonly poster?: string;
}

/**
 * `wx.previewImage` and `wx.previewMedia`: pictures over everything. Swipes, arrow keys and buttons go from one to the next;
 * two fingers or a double tap make one larger; a tap, Escape or the back gesture closes.
 */
export function openPreview(frame: Frame, shown: readonly Shown[], start: number): void {
  adopt(frame.root, previewStyles);
  void openDialog<void>(frame, 'preview', (dialog) => {
    const words = texts();
    const close = (): void => dialog.close();
    dialog.ariaLabel = words.preview;
    const track = element('div', 'track');
    const slides = shown.map((one, i) => makeSlide(one, `${words.picture} ${i + 1}`, close));
    track.append(...slides);
    track.tabIndex = 0;
    track.role = 'group';
    track.ariaLabel = words.preview;
    const count = element('div', 'count');
    count.role = 'status';
    count.hidden = shown.length < 2;
    dialog.append(track, count);
    const steps = createSteps(track, slides);
    const [previous, next] = [
      iconButton('previous', words.previous, ARROW, () => steps.go(-1)),
      iconButton('next', words.next, ARROW, () => steps.go(1)),
    ];
    dialog.append(previous, next, iconButton('close', words.close, CLOSE, close));
    steps.onShow((index) => {
      count.textContent = `${index + 1} / ${shown.length}`;
      previous.hidden = index === 0;
      next.hidden = index === shown.length - 1;
      slides.forEach((slide, i) => Math.abs(i - index) < 2 && loadSlide(slide));
      for (const [i, slide] of slides.entries()) if (i !== index) slide.querySelector('video')?.pause();
    });
    dialog.addEventListener('keydown', (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (step === undefined || event.target instanceof HTMLVideoElement) return;
      event.preventDefault();
      steps.go(step);
    });
    // Nothing has a size before the dialog is shown.
    requestAnimationFrame(() => steps.show(start));
  });
}

interface Steps {
  /** Called at once by `show`, and whenever another slide is in the middle. */
  onShow(listener: (index: number) => void): void;
  show(index: number): void;
  go(step: number): void;
}

function createSteps(track: HTMLElement, slides: readonly HTMLElement[]): Steps {
  let current = -1;
  let listener: (index: number) => void = () => undefined;
  const tell = (index: number): void => {
    if (index === current) return;
    current = index;
    listener(index);
  };
  const inRange = (index: number): number => Math.min(Math.max(index, 0), slides.length - 1);
  track.addEventListener('scroll', () => {
    if (track.clientWidth > 0) tell(inRange(Math.round(track.scrollLeft / track.clientWidth)));
  });
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    onShow: (next) => void (listener = next),
    show(index) {
      track.scrollTo({ left: index * track.clientWidth, behavior: 'instant' });
      tell(index);
    },
    go: (step) =>
      track.scrollTo({ left: inRange(current + step) * track.clientWidth, behavior: isStill ? 'instant' : 'smooth' }),
  };
}

function makeSlide({ address, isVideo, poster }: Shown, name: string, close: () => void): HTMLElement {
  const slide = element('div', 'slide');
  if (isVideo) {
    const video = document.createElement('video');
    video.controls = video.playsInline = true;
    video.preload = 'metadata';
    video.ariaLabel = name;
    if (poster !== undefined) video.poster = poster;
    video.dataset['src'] = address;
    slide.append(video);
    return slide;
  }
  const picture = new Image();
  picture.alt = name;
  picture.draggable = false;
  picture.dataset['src'] = address;
  slide.append(picture);
  makeZoomable(slide, picture, close);
  return slide;
}

/** Pictures are loaded when they, or those beside them, are looked at. */
function loadSlide(slide: HTMLElement): void {
  const content = slide.firstElementChild as HTMLImageElement | HTMLVideoElement;
  const address = content.dataset['src'];
  if (address === undefined) return;
  delete content.dataset['src'];
  content.src = address;
  if (!(content instanceof HTMLImageElement)) return;
  slide.classList.add('loading');
  const loaded = (): void => slide.classList.remove('loading');
  content.addEventListener('load', loaded);
  content.addEventListener('error', loaded);
}

function iconButton(className: string, name: string, icon: string, action: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.ariaLabel = name;
  made.innerHTML = icon;
  made.addEventListener('click', action);
  return made;
}
