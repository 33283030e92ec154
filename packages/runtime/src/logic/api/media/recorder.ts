import { none } from '../../features.ts';
import type { Runtime } from '../../runtime.ts';
import { callFrame } from '../calls.ts';
import { ApiFailure, type AsyncApi, type SyncApi } from '../entry.ts';
import { filesOf } from '../files/files.ts';
import { createListeners, type Listeners } from '../listeners.ts';
import { remotesOf } from '../remote.ts';

const EVENTS = ['Start', 'Pause', 'Resume', 'Stop', 'FrameRecorded', 'Error', 'InterruptionBegin', 'InterruptionEnd'];

interface Recorder {
  readonly manager: Readonly<Record<string, (options?: unknown) => void>>;
  /** Told beside the author's listeners. */
  readonly own: Listeners;
}

interface Recording {
  readonly content: Blob;
  readonly duration: number;
}

/** `wx.getRecorderManager()`: one microphone, one recorder (spec components-apis §4 Media). */
export const getRecorderManager: SyncApi = (runtime) => runtime.service(createRecorder).manager;

function createRecorder(runtime: Runtime): Recorder {
  const listeners = createListeners(runtime);
  const own = createListeners(runtime);
  const hear = (event: string, detail: unknown): void => {
    const told = event === 'Stop' ? finished(runtime, detail as Recording) : detail;
    for (const each of [own, listeners]) each.tell(event, ...(told === undefined || told === null ? [] : [told]));
  };
  const recorder = remotesOf(runtime).open(hear);
  const command = (name: string, options?: unknown): void =>
    void callFrame(runtime, 'recorder', { recorder, do: name, options }).catch(none);
  const on = EVENTS.map((event) => [`on${event}`, (listener?: unknown) => listeners.on(event, listener)] as const);
  return {
    own,
    manager: {
      ...Object.fromEntries(on),
      start: (options) => command('start', Object(options)),
      pause: () => command('pause'),
      resume: () => command('resume'),
      stop: () => command('stop'),
    },
  };
}

function finished(runtime: Runtime, { content, duration }: Recording): object {
  return { tempFilePath: filesOf(runtime).addTemporary(content), duration, fileSize: content.size };
}

/** The functions that were there before the manager: `startRecord` succeeds when the recording has ended. */
export const startRecord: AsyncApi = {
  kind: 'view',
  run(runtime) {
    const { manager, own } = runtime.service(createRecorder);
    return new Promise((resolve, reject) => {
      own.off('Stop');
      own.off('Error');
      own.on('Stop', ({ tempFilePath }: { tempFilePath: string }) => resolve({ tempFilePath }));
      own.on('Error', ({ errMsg }: { errMsg: string }) => reject(new ApiFailure(errMsg.replace(/^\w+:fail /, ''))));
      manager['start']!();
    });
  },
};
export const stopRecord: AsyncApi = {
  kind: 'view',
  run: (runtime) => runtime.service(createRecorder).manager['stop']!(),
};
