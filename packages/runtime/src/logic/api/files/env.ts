import type { ObjectApi } from '../entry.ts';
import { USER_FOLDER } from './paths.ts';

/** `wx.env`: where an app keeps its own files. */
export const env: ObjectApi = { kind: 'object', create: () => ({ USER_DATA_PATH: USER_FOLDER }) };
