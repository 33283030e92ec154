import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawn, expectAccessible, mount, once, record } from '../../tests/mount.ts';
import type { WxAudio } from './audio.ts';

/** A tone of so many seconds as a WAV file. */
function tone(seconds: number): string {
  const rate = 8000;
  const bytes = new Uint8Array(44 + rate * seconds);
  const view = new DataView(bytes.buffer);
  const write = (at: number, letters: string): void =>
    [...letters].forEach((letter, i) => (bytes[at + i] = letter.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, bytes.length - 44, true);
  for (let at = 44; at < bytes.length; at++) bytes[at] = 128 + 20 * Math.sin(at / 3);
  return URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
}

test('by default it is not seen, and names nobody', async () => {
  const audio = await mount<WxAudio>('<wx-audio></wx-audio>');
  expect(getComputedStyle(audio).display).toBe('none');
  expect([audio.name, audio.author]).toEqual(['未知音频', '未知作者']);
});

test('controls show a bar with poster, name, author and time', async () => {
  const audio = await mount<WxAudio>(
    '<wx-audio controls name="Song" author="Singer" poster="https://a.example/p (1).png"></wx-audio>',
  );
  expect(audio.offsetWidth).toBe(300);
  expect(audio.textContent.replace(/\s+/g, ' ').trim()).toBe('Song Singer 00:00');
  expect(audio.querySelector<HTMLElement>('.wx-audio-poster')?.style.backgroundImage).toBe(
    'url("https://a.example/p (1).png")',
  );
  await expectAccessible(audio);
});

test('play, timeupdate, pause, seek and ended', async () => {
  const audio = await mount<WxAudio>('<wx-audio controls></wx-audio>');
  // Browsers play no sound before the user has touched the page.
  await userEvent.click(document.body);
  const told = ['play', 'pause', 'ended'].map((type) => record(audio, type));
  audio.setSrc(tone(2));
  const moved = once(audio, 'timeupdate');
  await audio.play();
  expect(((await moved) as CustomEvent).detail).toEqual({ currentTime: expect.any(Number) as number, duration: 2 });
  audio.pause();
  await once(audio, 'pause');
  audio.seek(1.9);
  const ended = once(audio, 'ended');
  await audio.play();
  await ended;
  expect(told).toEqual([[{}, {}], [{}, {}], [{}]]);
});

test('the button plays and pauses, with a mouse and from the keyboard', async () => {
  const audio = await mount<WxAudio>('<wx-audio controls></wx-audio>');
  audio.src = tone(2);
  await drawn();
  const button = audio.querySelector('button')!;
  expect(button.ariaLabel).toBe('Play');
  const played = once(audio, 'play');
  await userEvent.click(button);
  await played;
  await drawn();
  expect([audio.media.paused, button.ariaLabel]).toEqual([false, 'Pause']);
  button.focus();
  await userEvent.keyboard(' ');
  await expect.poll(() => audio.media.paused).toBe(true);
});

test('loop', async () => {
  const audio = await mount<WxAudio>('<wx-audio loop></wx-audio>');
  expect(audio.media.loop).toBe(true);
});

test('an address that is no sound is an error with the number of the cause', async () => {
  const audio = await mount<WxAudio>('<wx-audio></wx-audio>');
  const failed = once(audio, 'error');
  audio.src = 'data:audio/wav;base64,AAAA';
  expect(((await failed) as CustomEvent).detail).toEqual({ errMsg: 4 });
});

test('it stops with its page', async () => {
  const audio = await mount<WxAudio>('<wx-audio></wx-audio>');
  audio.src = tone(2);
  await audio.play();
  audio.remove();
  expect(audio.media.paused).toBe(true);
});
