/**
 * What a page inside a `web-view` may say to the mini program: `window.parent.postMessage({ wxMiniProgram: method, args }, '*')`,
 * as the platform's JS-SDK does by `wx.miniProgram`. `postMessage` keeps data for the `message` event; the others move.
 */
export interface BridgeMessage {
  readonly method: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Methods that move to another page, named as those of `wx`. */
export const MOVES: ReadonlySet<string> = new Set([
  'navigateTo',
  'navigateBack',
  'switchTab',
  'reLaunch',
  'redirectTo',
]);

/** A message of the bridge, or nothing: pages send all kinds of messages to their parents. */
export function readMessage(data: unknown): BridgeMessage | undefined {
  const { wxMiniProgram: method, args } = Object(data) as { wxMiniProgram?: unknown; args?: unknown };
  if (typeof method !== 'string') return undefined;
  return { method, args: Object(args) as Readonly<Record<string, unknown>> };
}
