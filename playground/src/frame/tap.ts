import type { Channel, ToLogic, ToView } from '@heddle/runtime/protocol';
import { installDevtools } from '@heddle/runtime/view';
import { gistOf } from './gist.ts';
import type { FrameTraffic } from './messages.ts';

/** Longer texts are of no use to a reader, and slow. */
const LONGEST = 100_000;

/** The inspection hook, with `listener` told of every message as it passes. */
export function tappedDevtools(listener: (traffic: FrameTraffic) => void): typeof installDevtools {
  const started = performance.now();
  const note = (direction: FrameTraffic['direction'], message: ToLogic | ToView): void => {
    // Whoever turns to the list of messages leaves the app: that is not worth a line each time.
    if (message.type === 'leaving' || message.type === 'left') return;
    // Written down now: the view may change what it was sent.
    const json = JSON.stringify(message);
    listener({
      direction,
      type: message.type,
      gist: gistOf(message),
      bytes: new TextEncoder().encode(json).length,
      time: performance.now() - started,
      json: json.length > LONGEST ? `${json.slice(0, LONGEST)} …` : json,
    });
  };
  return () => {
    const { watch, attach } = installDevtools();
    return { attach, watch: (channel) => tap(watch(channel), note) };
  };
}

function tap(
  channel: Channel<ToLogic, ToView>,
  note: (direction: FrameTraffic['direction'], message: ToLogic | ToView) => void,
): Channel<ToLogic, ToView> {
  return {
    close: channel.close,
    send(message, transfer) {
      note('toLogic', message);
      channel.send(message, transfer);
    },
    listen: (listener) =>
      channel.listen((message) => {
        note('toView', message);
        listener(message);
      }),
  };
}
