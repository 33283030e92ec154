import type { NetworkTimeout } from '@heddle/runtime/protocol';

const KEYS = ['request', 'connectSocket', 'uploadFile', 'downloadFile'] as const;

/** `networkTimeout` of app.json (components spec §5). What is no time is left out: that API then waits as long as by itself. */
export function linkNetworkTimeout(setting: unknown): NetworkTimeout | undefined {
  const given = Object(setting) as Readonly<Record<string, unknown>>;
  const times = KEYS.flatMap((key) => {
    const time = given[key];
    return typeof time === 'number' && time > 0 ? [[key, time] as const] : [];
  });
  return times.length > 0 ? Object.fromEntries(times) : undefined;
}
