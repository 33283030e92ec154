import { takeSnapshot } from '../snapshot/take.ts';
import type { SyncApi } from './entry.ts';

/** Lines that a realtime log keeps at most. */
const MAX_LINES = 200;

type Level = 'debug' | 'info' | 'log' | 'warn' | 'error';

const write =
  (level: Level, prefix: readonly unknown[] = []) =>
  (...args: readonly unknown[]): void =>
    console[level](...prefix, ...args);

/** `wx.getLogManager`: lines go to the console (spec components-apis §4 System). */
export const getLogManager: SyncApi = () => ({
  debug: write('debug'),
  info: write('info'),
  log: write('log'),
  warn: write('warn'),
});

/** `wx.getRealtimeLogManager`: the same, and what was written can be asked for. */
export const getRealtimeLogManager: SyncApi = () => {
  const lines: { readonly level: Level; readonly args: unknown; readonly filter: readonly string[] }[] = [];
  let filter: string[] = [];
  let page: string | undefined;
  const line =
    (level: Level, prefix: readonly unknown[] = []) =>
    (...args: readonly unknown[]): void => {
      lines.push({ level, args: takeSnapshot(undefined, args), filter });
      if (lines.length > MAX_LINES) lines.shift();
      write(level, [...(page === undefined ? [] : [`[${page}]`]), ...filter, ...prefix])(...args);
    };
  const filters = {
    setFilterMsg: (text: unknown) => void (filter = [String(text)]),
    addFilterMsg: (text: unknown) => void (filter = [...filter, String(text)]),
  };
  const levels = (prefix: readonly unknown[]) => ({
    info: line('info', prefix),
    warn: line('warn', prefix),
    error: line('error', prefix),
  });
  return {
    ...levels([]),
    ...filters,
    in: (instance: unknown) => void (page = (Object(instance) as { route?: string; is?: string }).is),
    tag: (name: unknown) => ({ ...levels([`[${String(name)}]`]), ...filters }),
    getCurrentState: () => ({
      size: JSON.stringify(lines).length,
      maxSize: 5 * 1024,
      logCount: lines.length,
      maxLogCount: MAX_LINES,
    }),
  };
};
