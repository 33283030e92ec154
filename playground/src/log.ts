import type { FrameTraffic } from './frame/messages.ts';
import type { Log, LoggedMessage } from './state.ts';

/** As many messages as anyone would read; the oldest go first. */
const KEPT = 500;

/** A question whether the other side is alive. */
const BEATS = new Set(['ping', 'pong']);

export const emptyLog: Log = { messages: [], isPaused: false, showsBeats: false, filter: '', opened: new Set() };

/** What comes while the log is paused is not kept. */
export function withMessage(log: Log, traffic: FrameTraffic): Log {
  if (log.isPaused) return log;
  const number = (log.messages.at(-1)?.number ?? 0) + 1;
  return { ...log, messages: [...log.messages.slice(1 - KEPT), { ...traffic, number }] };
}

export function cleared(log: Log): Log {
  return { ...log, messages: [], opened: new Set() };
}

/** The messages that the filter lets through: type or gist contains its text. */
export function shownMessages({ messages, filter, showsBeats }: Log): readonly LoggedMessage[] {
  const wanted = filter.trim().toLowerCase();
  return messages.filter(
    ({ type, gist }) => (showsBeats || !BEATS.has(type)) && `${type} ${gist}`.toLowerCase().includes(wanted),
  );
}
