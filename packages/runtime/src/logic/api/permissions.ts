import type { AsyncApi } from './entry.ts';

/** What the user has allowed, by scope (spec components-apis §4 Open abilities): the frame asks, and remembers. */
export const authorize: AsyncApi = { kind: 'view', params: { scope: 'String' } };
export const getSetting: AsyncApi = { kind: 'view', params: { withSubscriptions: 'Boolean?' } };
export const openSetting: AsyncApi = { kind: 'view', params: { withSubscriptions: 'Boolean?' } };
export const openAppAuthorizeSetting: AsyncApi = { kind: 'view' };
