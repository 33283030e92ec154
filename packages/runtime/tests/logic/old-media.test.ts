import { expect, test } from 'vitest';
import { createLogicApp, type LogicApp } from './app.ts';

type Wx = Readonly<Record<string, (options?: unknown) => unknown>>;
type Call = Readonly<Record<string, unknown>>;

/** An app, and what it asks of the page's players. A test answers in the place of the page. */
async function start(): Promise<{ app: LogicApp; wx: Wx; commands(): readonly Call[] }> {
  const app = createLogicApp({ 'pages/a/a.wxml': '', 'pages/a/a.js': 'Page({})' });
  await app.boot();
  return {
    app,
    wx: app.globals['wx'] as Wx,
    commands: () => app.sent.flatMap((it) => (it.type === 'call' && it.api === 'player' ? [it.args as Call] : [])),
  };
}

const heard = (app: LogicApp, remote: number, event: string, state: object = {}): void =>
  app.send({
    type: 'remote',
    remote,
    event,
    detail: { duration: 10, currentTime: 4, paused: false, buffered: 5, ...state },
  });

test('the old functions for background sound drive the manager', async () => {
  const { app, wx, commands } = await start();
  const log: unknown[] = [];
  wx['onBackgroundAudioPlay']!(() => log.push('play'));
  wx['onBackgroundAudioPause']!(() => log.push('pause'));
  wx['onBackgroundAudioStop']!(() => log.push('stop'));
  expect(await wx['getBackgroundAudioPlayerState']!()).toEqual({
    status: 2,
    errMsg: 'getBackgroundAudioPlayerState:ok',
  });
  await wx['playBackgroundAudio']!({ dataUrl: 'https://example.com/a.mp3', title: 'A' });
  await wx['seekBackgroundAudio']!({ position: 3 });
  await app.settle();
  const [{ player }] = commands() as [{ player: number }];
  const sent = commands().filter((command) => command['name'] !== 'track');
  expect(sent).toEqual([
    { player, kind: 'background', do: 'set', name: 'src', value: 'https://example.com/a.mp3' },
    { player, kind: 'background', do: 'play' },
    { player, kind: 'background', do: 'seek', position: 3 },
  ]);
  expect(commands().at(-4)).toMatchObject({ name: 'track', value: { title: 'A' } });
  for (const event of ['Play', 'Pause', 'Stop']) heard(app, player, event);
  expect(log).toEqual(['play', 'pause', 'stop']);
  expect(await wx['getBackgroundAudioPlayerState']!()).toEqual({
    status: 1,
    duration: 10,
    currentPosition: 4,
    downloadPercent: 50,
    dataUrl: 'https://example.com/a.mp3',
    errMsg: 'getBackgroundAudioPlayerState:ok',
  });
});

test('`playVoice` succeeds when the voice has ended', async () => {
  const { app, wx, commands } = await start();
  const played = wx['playVoice']!({ filePath: 'wxfile://tmp_a.mp3' });
  await app.settle();
  const [{ player }] = commands() as [{ player: number }];
  heard(app, player, 'Ended', { paused: true });
  await expect(played).resolves.toEqual({ errMsg: 'playVoice:ok' });
});

test('`startRecord` succeeds with a file when the recording has ended', async () => {
  const { app, wx } = await start();
  const recorded = wx['startRecord']!();
  await app.settle();
  const [asked] = app.sent.flatMap((it) => (it.type === 'call' && it.api === 'recorder' ? [it.args as Call] : []));
  const content = new Blob(['sound'], { type: 'audio/webm;codecs=opus' });
  app.send({
    type: 'remote',
    remote: asked!['recorder'] as number,
    event: 'Stop',
    detail: { content, duration: 100 },
  });
  await expect(recorded).resolves.toEqual({
    tempFilePath: expect.stringMatching(/^wxfile:\/\/tmp_\w+\.webm$/),
    errMsg: 'startRecord:ok',
  });
});

test('a sound tells of itself: what is read is what was last heard; after `destroy` nothing is', async () => {
  const { app, wx, commands } = await start();
  const sound = wx['createInnerAudioContext']!() as Record<string, unknown> & { destroy(): void };
  sound['volume'] = 0.5;
  await app.settle();
  const [{ player }] = commands() as [{ player: number }];
  const log: unknown[] = [];
  (sound['onTimeUpdate'] as (listener: () => void) => void)(() => log.push(sound['currentTime']));
  heard(app, player, 'TimeUpdate', { currentTime: 1 });
  heard(app, player, 'TimeUpdate', { currentTime: 2 });
  sound.destroy();
  heard(app, player, 'TimeUpdate', { currentTime: 3 });
  await app.settle();
  expect(log).toEqual([1, 2]);
  expect([sound['volume'], sound['loop'], sound['duration'], sound['paused']]).toEqual([0.5, false, 10, false]);
  expect(commands().at(-1)).toEqual({ player, kind: 'inner', do: 'destroy' });
});
