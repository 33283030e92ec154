import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxVideo } from './video.ts';

/** Two seconds of a growing box, 64 by 36, recorded by the browser itself. */
let film: string;

beforeAll(async () => {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 64, height: 36 });
  const context = canvas.getContext('2d')!;
  const parts: Blob[] = [];
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  const begin = performance.now();
  await new Promise<void>((resolve) => {
    const step = (): void => {
      const age = performance.now() - begin;
      context.fillStyle = `hsl(${age / 10} 80% 50%)`;
      context.fillRect(0, 0, (age / 1500) * 64, 36);
      if (age < 1500) requestAnimationFrame(step);
      else resolve();
    };
    step();
  });
  recorder.stop();
  await stopped;
  film = URL.createObjectURL(new Blob(parts, { type: 'video/webm' }));
});

const part = (video: Element, name: string): HTMLElement | null => video.querySelector(`.wx-video-${name}`);

async function playing(attributes = ''): Promise<WxVideo> {
  const video = await mount<WxVideo>(`<wx-video muted ${attributes}></wx-video>`);
  const loaded = once(video, 'loadedmetadata');
  video.src = film;
  await loaded;
  await video.play();
  return video;
}

test('by default it is an inline box of 300 by 225 with controls and a button in the middle', async () => {
  const video = await mount<WxVideo>('<wx-video></wx-video>');
  expect([video.offsetWidth, video.offsetHeight, getComputedStyle(video).display]).toEqual([300, 225, 'inline-block']);
  expect(part(video, 'bar')).not.toBeNull();
  expect(part(video, 'cover-play-button')).not.toBeNull();
  expect([...video.querySelectorAll('button')].map((button) => button.ariaLabel)).toEqual([
    'Play',
    'Play',
    'Full screen',
  ]);
  expect(getComputedStyle(video.media).objectFit).toBe('contain');
  await expectAccessible(video);
});

test('content of the author lies over the picture', async () => {
  const video = await mount<WxVideo>('<wx-video><wx-view>over</wx-view></wx-video>');
  expect(video.firstElementChild?.className).toBe('wx-video-container');
  expect(video.lastElementChild?.textContent).toBe('over');
});

describe('what is shown', () => {
  test.each([
    ['show-play-btn', 'play-button'],
    ['show-fullscreen-btn', 'fullscreen-button'],
    ['show-progress', 'seek'],
    ['show-center-play-btn', 'cover'],
  ])('%s', async (attribute, name) => {
    const video = await mount<WxVideo>('<wx-video></wx-video>');
    expect(part(video, name)).not.toBeNull();
    const property = attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    Reflect.set(video, property, false);
    await drawn();
    expect(part(video, name)).toBeNull();
  });

  test('without controls only a thin line at the bottom', async () => {
    const video = await mount<WxVideo>('<wx-video></wx-video>');
    video.controls = false;
    await drawn();
    expect([part(video, 'bar'), part(video, 'bottom-progress') !== null]).toEqual([null, true]);
    video.showBottomProgress = false;
    await drawn();
    expect(part(video, 'bottom-progress')).toBeNull();
  });

  test('title, duration, mute button, comments button', async () => {
    const video = await mount<WxVideo>('<wx-video title="Film" duration="75" show-mute-btn danmu-btn></wx-video>');
    expect(part(video, 'title')?.textContent).toBe('Film');
    expect(part(video, 'bar')?.textContent).toContain('01:15');
    expect(part(video, 'mute-button')?.ariaLabel).toBe('Mute');
    expect(part(video, 'danmu-button')?.ariaPressed).toBe('false');
    await expectAccessible(video);
  });

  test('play-btn-position center', async () => {
    const video = await mount<WxVideo>('<wx-video play-btn-position="center"></wx-video>');
    expect([part(video, 'play-button'), part(video, 'cover') !== null]).toEqual([null, true]);
  });

  test.each(['contain', 'fill', 'cover'])('object-fit %s', async (fit) => {
    const video = await mount<WxVideo>(`<wx-video object-fit="${fit}"></wx-video>`);
    expect(getComputedStyle(video.media).objectFit).toBe(fit);
  });

  test('poster until it is started', async () => {
    const video = await mount<WxVideo>('<wx-video poster="https://a.example/p.png"></wx-video>');
    expect(video.media.poster).toBe('https://a.example/p.png');
    video.poster = 'javascript:x';
    await drawn();
    expect(video.media.hasAttribute('poster')).toBe(false);
  });
});

describe('playing', () => {
  test('loadedmetadata, play, timeupdate, pause and ended tell what they should', async () => {
    const video = await mount<WxVideo>('<wx-video muted></wx-video>');
    const told = ['loadedmetadata', 'play', 'pause', 'ended', 'timeupdate'].map((type) => record(video, type));
    const loaded = once(video, 'loadedmetadata');
    video.src = film;
    await loaded;
    const ended = once(video, 'ended');
    await video.play();
    await ended;
    const [metadata, plays, pauses, ends, times] = told as [object[], object[], object[], object[], object[]];
    expect(metadata).toEqual([{ width: 64, height: 36, duration: expect.any(Number) as number }]);
    expect([plays, pauses, ends]).toEqual([[{}], [{}], [{}]]);
    expect(times.length).toBeGreaterThan(2);
    expect(times.every((detail) => Object.keys(detail).join() === 'currentTime,duration')).toBe(true);
  });

  test('the buttons work, with a mouse and from the keyboard', async () => {
    const video = await playing('show-mute-btn');
    await userEvent.click(part(video, 'play-button')!);
    expect(video.media.paused).toBe(true);
    part(video, 'play-button')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(video.media.paused).toBe(false);
    await userEvent.click(part(video, 'mute-button')!);
    expect(video.media.muted).toBe(false);
  });

  test('autoplay, loop, muted', async () => {
    const video = await mount<WxVideo>('<wx-video autoplay loop muted></wx-video>');
    const plays = once(video, 'play');
    video.src = film;
    await plays;
    expect([video.media.loop, video.media.muted]).toEqual([true, true]);
  });

  test('seek, playbackRate, stop', async () => {
    const video = await playing();
    const sought = once(video, 'seekcomplete');
    video.pause();
    video.seek(0.5);
    expect(((await sought) as CustomEvent).detail).toEqual({ position: 0.5 });
    video.playbackRate('1.5');
    expect(video.media.playbackRate).toBe(1.5);
    video.stop();
    expect([video.media.paused, video.media.currentTime, part(video, 'cover') !== null]).toEqual([true, 0, true]);
  });

  test('initial-time', async () => {
    const video = await mount<WxVideo>('<wx-video initial-time="0.4"></wx-video>');
    const sought = once(video, 'seekcomplete');
    video.src = film;
    expect(((await sought) as CustomEvent).detail).toEqual({ position: 0.4 });
  });

  test('it pauses when its page is covered, unless told otherwise', async () => {
    const video = await playing('loop');
    const hide = (isHidden: boolean): void => {
      document.body.style.cssText = isHidden ? 'visibility: hidden; content-visibility: hidden' : '';
    };
    hide(true);
    await expect.poll(() => video.media.paused).toBe(true);
    hide(false);
    video.autoPauseIfNavigate = false;
    await video.play();
    hide(true);
    // When an observer of our own has heard of it, so has the video's, which is older.
    await new Promise<void>((resolve) => {
      new IntersectionObserver(([entry]) => !entry?.isIntersecting && resolve()).observe(video);
    });
    expect(video.media.paused).toBe(false);
    hide(false);
  });

  test('it stops with its page', async () => {
    const video = await playing();
    video.remove();
    expect(video.media.paused).toBe(true);
  });

  test('an address that is no video is an error', async () => {
    const video = await mount<WxVideo>('<wx-video></wx-video>');
    const failed = once(video, 'error');
    video.src = 'data:video/mp4;base64,AAAA';
    expect(((await failed) as CustomEvent).detail).toEqual({ errMsg: 'MEDIA_ERR_SRC_NOT_SUPPORTED' });
  });

  test('a stream is left to hls.js, which says what is wrong with it', async () => {
    const video = await mount<WxVideo>('<wx-video></wx-video>');
    const failed = once(video, 'error');
    // As in browsers that play no streams by themselves.
    video.media.canPlayType = () => '';
    video.src = `${location.origin}/nothing.m3u8`;
    expect(((await failed) as CustomEvent).detail).toEqual({
      errMsg: expect.stringMatching(/^manifest\w+Error$/) as string,
    });
  });
});

describe('comments', () => {
  test('those of the list come at their time', async () => {
    const video = await mount<WxVideo>('<wx-video muted enable-danmu></wx-video>');
    video.danmuList = [
      { text: 'early', color: 'rgb(255, 0, 0)', time: 0.2 },
      { text: 'late', time: 100 },
    ];
    const loaded = once(video, 'loadedmetadata');
    video.src = film;
    await loaded;
    await video.play();
    await expect.poll(() => part(video, 'danmu-item')?.textContent).toBe('early');
    expect(part(video, 'danmu-item')?.style.color).toBe('rgb(255, 0, 0)');
    expect(part(video, 'danmu')?.textContent).not.toContain('late');
  });

  test('sendDanmu shows one at once, while comments are on', async () => {
    const video = await mount<WxVideo>('<wx-video danmu-btn></wx-video>');
    video.sendDanmu({ text: 'unseen' });
    expect(part(video, 'danmu-item')).toBeNull();
    await userEvent.click(part(video, 'danmu-button')!);
    video.sendDanmu({ text: '<b>seen</b>', color: 'blue' });
    expect(part(video, 'danmu-item')?.textContent).toBe('<b>seen</b>');
    video.enableDanmu = true;
    await drawn();
    video.enableDanmu = false;
    await drawn();
    expect(part(video, 'danmu-item')).toBeNull();
  });
});

describe('touch', () => {
  const press = (video: WxVideo, from: [number, number], to = from): void => {
    const at = (type: string, [clientX, clientY]: [number, number], target: EventTarget): boolean =>
      target.dispatchEvent(
        new PointerEvent(type, { clientX, clientY, isPrimary: true, bubbles: true, pointerType: 'touch' }),
      );
    at('pointerdown', from, video.media);
    at('pointermove', to, window);
    at('pointerup', to, window);
  };

  test('a tap hides the controls and says so; playing brings them back', async () => {
    const video = await playing();
    const toggles = record(video, 'controlstoggle');
    press(video, [50, 50]);
    expect([toggles, part(video, 'bar')]).toEqual([[{ show: false }], null]);
    video.pause();
    await video.play();
    await expect.poll(() => part(video, 'bar')).not.toBeNull();
  });

  test('a double tap plays and pauses, when it may', async () => {
    const video = await playing('enable-play-gesture');
    press(video, [50, 50]);
    press(video, [50, 50]);
    expect(video.media.paused).toBe(true);
  });

  test('a drag to the side seeks, when it may', async () => {
    const video = await playing();
    video.pause();
    // How long a recording is, a browser may know at its end only.
    video.seek(1e6);
    await expect.poll(() => Number.isFinite(video.media.duration)).toBe(true);
    const { duration } = video.media;
    video.seek(0);
    press(video, [50, 50], [200, 50]);
    expect(video.media.currentTime).toBeCloseTo(duration / 2, 1);
    video.enableProgressGesture = false;
    press(video, [50, 50], [100, 50]);
    expect(video.media.currentTime).toBeCloseTo(duration / 2, 1);
  });

  test('a drag upwards sets the volume, when it may', async () => {
    const video = await mount<WxVideo>('<wx-video vslide-gesture></wx-video>');
    video.media.volume = 0.5;
    press(video, [50, 150], [50, 150 - 225 / 4]);
    expect(video.media.volume).toBeCloseTo(0.75, 2);
    video.vslideGesture = false;
    press(video, [50, 150], [50, 100]);
    expect(video.media.volume).toBeCloseTo(0.75, 2);
  });
});

test('full screen, there and back', async () => {
  const video = await mount<WxVideo>('<wx-video></wx-video>');
  const changes = record(video, 'fullscreenchange');
  await userEvent.click(part(video, 'fullscreen-button')!);
  await expect.poll(() => changes.length).toBe(1);
  await video.exitFullScreen();
  await expect
    .poll(() => changes)
    .toEqual([
      { fullScreen: true, direction: 'horizontal' },
      { fullScreen: false, direction: 'horizontal' },
    ]);
});

test.each(['page-gesture', 'vslide-gesture'])('%s lets a drag upwards set the volume', async (attribute) => {
  const video = await mount<WxVideo>(`<wx-video ${attribute}></wx-video>`);
  const at = (type: string, clientY: number, target: EventTarget): boolean =>
    target.dispatchEvent(
      new PointerEvent(type, { clientX: 50, clientY, isPrimary: true, bubbles: true, pointerType: 'touch' }),
    );
  video.media.volume = 0.5;
  at('pointerdown', 150, video.media);
  at('pointermove', 150 - 225 / 4, window);
  at('pointerup', 150 - 225 / 4, window);
  expect(video.media.volume).toBeCloseTo(0.75, 2);
});

test('direction is told with full screen; there vslide-gesture-in-fullscreen may be off', async () => {
  const video = await mount<WxVideo>('<wx-video direction="0" vslide-gesture></wx-video>');
  video.vslideGestureInFullscreen = false;
  const changes = record(video, 'fullscreenchange');
  await userEvent.click(part(video, 'fullscreen-button')!);
  await expect.poll(() => changes).toEqual([{ fullScreen: true, direction: 'vertical' }]);
  const { top, left, height } = video.media.getBoundingClientRect();
  const at = (type: string, clientY: number, target: EventTarget): boolean =>
    target.dispatchEvent(
      new PointerEvent(type, { clientX: left + 50, clientY, isPrimary: true, bubbles: true, pointerType: 'touch' }),
    );
  video.media.volume = 0.5;
  at('pointerdown', top + height / 2, video.media);
  at('pointermove', top + height / 4, window);
  at('pointerup', top + height / 4, window);
  expect(video.media.volume).toBe(0.5);
  await video.exitFullScreen();
});

test.each([
  ['waiting', {}],
  ['enterpictureinpicture', {}],
  ['leavepictureinpicture', {}],
  ['progress', { buffered: 0 }],
])('%s of the player is told', async (type, detail) => {
  const video = await mount<WxVideo>('<wx-video></wx-video>');
  const told = record(video, type);
  video.media.dispatchEvent(new Event(type));
  expect(told).toEqual([detail]);
});
