export interface RecorderCommand {
  readonly do: 'start' | 'pause' | 'resume' | 'stop';
  readonly options?: {
    readonly duration?: number;
    readonly numberOfChannels?: number;
    readonly sampleRate?: number;
    readonly encodeBitRate?: number;
    readonly frameSize?: number;
  };
}

export interface SoundRecorder {
  run(command: RecorderCommand): Promise<void>;
  /** The user does not let the app record. */
  refuse(): void;
}

const LONGEST = 600_000;
const USUAL = 60_000;
/** How often pieces come, where they are asked for. */
const PIECE = 250;

/** Records what the microphone hears. The browser chooses the container: WebM or MP4. */
export function createSoundRecorder(tell: (event: string, detail: unknown) => void): SoundRecorder {
  let recorder: MediaRecorder | undefined;
  let isOpening = false;
  const fail = (reason: string): void => tell('Error', { errMsg: `operateRecorder:fail ${reason}` });
  const start = async (options: NonNullable<RecorderCommand['options']>): Promise<void> => {
    if (isOpening || recorder) return fail('is recording or paused');
    isOpening = true;
    const microphone = await openMicrophone(options).finally(() => (isOpening = false));
    if (typeof microphone === 'string') return fail(microphone);
    recorder = record(microphone, options, tell, () => (recorder = undefined));
  };
  return {
    refuse: () => fail('auth deny'),
    async run({ do: name, options = {} }) {
      if (name === 'start') return start(options);
      if (!recorder) return fail('recorder not start');
      recorder[name]();
    },
  };
}

/** The sound, or why there is none. */
async function openMicrophone({
  numberOfChannels,
  sampleRate,
}: NonNullable<RecorderCommand['options']>): Promise<MediaStream | string> {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: {
        ...(numberOfChannels !== undefined && { channelCount: numberOfChannels }),
        ...(sampleRate !== undefined && { sampleRate }),
      },
    });
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : '';
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'auth deny' : 'the microphone could not be opened';
  }
}

function record(
  stream: MediaStream,
  { duration = USUAL, encodeBitRate, frameSize }: NonNullable<RecorderCommand['options']>,
  tell: (event: string, detail: unknown) => void,
  onEnd: () => void,
): MediaRecorder {
  const recorder = new MediaRecorder(stream, encodeBitRate === undefined ? {} : { audioBitsPerSecond: encodeBitRate });
  const pieces: Blob[] = [];
  const clock = createClock(Math.min(LONGEST, Math.max(1, duration)), () => recorder.stop());
  let frames = Promise.resolve();
  recorder.addEventListener('dataavailable', ({ data }) => {
    pieces.push(data);
    if (frameSize === undefined) return;
    const isLastFrame = recorder.state === 'inactive';
    frames = frames.then(async () => tell('FrameRecorded', { frameBuffer: await data.arrayBuffer(), isLastFrame }));
  });
  recorder.addEventListener('start', () => {
    clock.run();
    tell('Start', null);
  });
  recorder.addEventListener('pause', () => {
    clock.hold();
    tell('Pause', null);
  });
  recorder.addEventListener('resume', () => {
    clock.run();
    tell('Resume', null);
  });
  recorder.addEventListener('stop', () => {
    clock.hold();
    for (const track of stream.getTracks()) track.stop();
    onEnd();
    const content = new Blob(pieces, { type: recorder.mimeType });
    void frames.then(() => tell('Stop', { content, duration: clock.passed() }));
  });
  recorder.start(frameSize === undefined ? undefined : PIECE);
  return recorder;
}

/** Counts the time that is not held, and rings when the limit is reached. */
function createClock(limit: number, ring: () => void) {
  let before = 0;
  let since: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = (): number => Math.round(before + (since === undefined ? 0 : performance.now() - since));
  return {
    passed,
    run() {
      since = performance.now();
      timer = setTimeout(ring, limit - before);
    },
    hold() {
      before = passed();
      since = undefined;
      clearTimeout(timer);
    },
  };
}
