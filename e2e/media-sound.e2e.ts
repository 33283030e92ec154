import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { makeSound } from './media-files.ts';
import { useTools, type Tools } from './tools.ts';

type Listener = (detail: never) => void;

interface Sound {
  src: string;
  title: string;
  startTime: number;
  readonly currentTime: number;
  readonly duration: number;
  readonly paused: boolean;
  play(): void;
  pause(): void;
  stop(): void;
  seek(position: number): void;
  destroy(): void;
  readonly [on: `on${string}`]: (listener: Listener) => void;
}

interface Recorder {
  start(options?: object): void;
  pause(): void;
  resume(): void;
  stop(): void;
  readonly [on: `on${string}`]: (listener: Listener) => void;
}

interface FileManager {
  writeFileSync(path: string, data: string, encoding: string): void;
  statSync(path: string): { readonly size: number };
}

declare function call(name: 'createInnerAudioContext' | 'getBackgroundAudioManager'): Sound;
declare function call(name: 'getRecorderManager'): Recorder;
declare function call(name: 'getFileSystemManager'): FileManager;

/** There is a microphone, and nobody is asked at the screen: the context of a test says yes or no. */
const browser = useBrowser({ flags: ['--use-fake-device-for-media-stream'] });
const tools = useTools(browser);

async function withSound(): Promise<Tools> {
  const app = await tools.open();
  await app.worker.evaluate(
    (data) => call('getFileSystemManager').writeFileSync('wxfile://usr/silence.wav', data, 'base64'),
    makeSound().toString('base64'),
  );
  return app;
}

test('a sound is played to its end, with its events in order; what is read at once was heard before', async () => {
  const app = await withSound();
  const log = await app.onTap(
    () =>
      new Promise((resolve) => {
        const sound = call('createInnerAudioContext');
        const heard: unknown[] = [];
        const before = [sound.paused, sound.duration, sound.currentTime];
        for (const event of ['Canplay', 'Play', 'Ended', 'Error'] as const)
          sound[`on${event}`]!(() => heard.push(event));
        sound['onEnded']!(() =>
          resolve([before, heard, sound.paused, Math.round(sound.duration * 10), sound.currentTime > 0.9]),
        );
        sound.src = 'wxfile://usr/silence.wav';
        sound.play();
      }),
    undefined,
  );
  const [before, heard, ...after] = log as [unknown, string[], ...unknown[]];
  expect(before).toEqual([true, 0, 0]);
  expect([...heard].sort()).toEqual(['Canplay', 'Ended', 'Play']);
  expect(heard.at(-1)).toBe('Ended');
  expect(after).toEqual([true, 10, true]);
});

test('pause, seek and stop', async () => {
  const app = await withSound();
  const log = await app.onTap(
    () =>
      new Promise((resolve) => {
        const sound = call('createInnerAudioContext');
        const heard: unknown[] = [];
        sound['onPlay']!(() => {
          heard.push('play');
          sound.pause();
        });
        sound['onPause']!(() => {
          heard.push('pause', sound.paused);
          sound.seek(0.5);
        });
        sound['onSeeked']!(() => {
          if (heard.includes('seeked')) return;
          heard.push('seeked', sound.currentTime);
          sound.stop();
        });
        sound['onStop']!(() => {
          sound.destroy();
          resolve([...heard, 'stop', sound.currentTime]);
        });
        sound.src = 'wxfile://usr/silence.wav';
        sound.play();
      }),
    undefined,
  );
  expect(log).toEqual(['play', 'pause', true, 'seeked', 0.5, 'stop', 0]);
});

test('what is no sound is an error with a code', async () => {
  const app = await tools.open({ expectedErrors: [/Failed to load resource/] });
  const error = await app.onTap(
    () =>
      new Promise((resolve) => {
        const sound = call('createInnerAudioContext');
        sound['onError']!(({ errCode }: { errCode: number }) => resolve(errCode));
        sound.src = 'images/none.mp3';
        sound.play();
      }),
    undefined,
  );
  expect(error).toBe(10003);
});

test('the background manager plays as soon as it has a source, and the system shows what', async () => {
  const app = await withSound();
  const played = await app.onTap(
    () =>
      new Promise((resolve) => {
        const manager = call('getBackgroundAudioManager');
        manager['onPlay']!(() => resolve([manager === call('getBackgroundAudioManager'), manager.paused]));
        manager.title = 'Silence';
        manager.src = 'wxfile://usr/silence.wav';
      }),
    undefined,
  );
  expect(played).toEqual([true, false]);
  expect(await app.page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe('Silence');
});

test('what the microphone hears becomes a file; pauses do not count', async () => {
  const app = await tools.open();
  await app.page.context().grantPermissions(['microphone']);
  const recorded = app.onTap(
    () =>
      new Promise<readonly [string[], { tempFilePath: string; duration: number; fileSize: number }, number, number]>(
        (resolve) => {
          const recorder = call('getRecorderManager');
          const heard: string[] = [];
          let frames = 0;
          recorder['onStart']!(() => {
            heard.push('start');
            recorder.pause();
          });
          recorder['onPause']!(() => {
            heard.push('pause');
            recorder.resume();
          });
          recorder['onResume']!(() => heard.push('resume'));
          recorder['onFrameRecorded']!(
            ({ frameBuffer }: { frameBuffer: ArrayBuffer }) => (frames += frameBuffer.byteLength),
          );
          recorder['onStop']!((file: { tempFilePath: string; duration: number; fileSize: number }) => {
            resolve([heard, file, call('getFileSystemManager').statSync(file.tempFilePath).size, frames]);
          });
          recorder.start({ duration: 600, frameSize: 10 });
        },
      ),
    undefined,
  );
  await app.page.getByRole('dialog').getByRole('button', { name: 'Allow' }).click();
  const [heard, { tempFilePath, duration, fileSize }, size, frames] = await recorded;
  expect(heard).toEqual(['start', 'pause', 'resume']);
  expect(tempFilePath).toMatch(/^wxfile:\/\/tmp_\w+\.(?:webm|m4a|mp4)$/);
  expect(duration).toBeGreaterThanOrEqual(590);
  expect(size).toBe(fileSize);
  expect(frames).toBe(fileSize);
  expect(fileSize).toBeGreaterThan(0);
});

test('who may not listen is told so', async () => {
  let app = await tools.open();
  await app.page.context().clearPermissions();
  const record = (): Promise<unknown> =>
    app.onTap(
      () =>
        new Promise((resolve) => {
          const recorder = call('getRecorderManager');
          recorder['onError']!(({ errMsg }: { errMsg: string }) => resolve(errMsg));
          recorder.start();
        }),
      undefined,
    );
  const answer = (button: string): Promise<void> =>
    app.page.getByRole('dialog').getByRole('button', { name: button }).click();
  // The user allows it, and the browser does not.
  const byBrowser = record();
  await answer('Allow');
  expect(await byBrowser).toBe('operateRecorder:fail auth deny');
  app = await tools.open();
  const byUser = record();
  await answer('Reject');
  expect(await byUser).toBe('operateRecorder:fail auth deny');
  // No more questions.
  expect(await record()).toBe('operateRecorder:fail auth deny');
});
