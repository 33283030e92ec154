import { callFrame } from '../calls.ts';
import type { AsyncApi } from '../entry.ts';

type Api = Pick<AsyncApi, 'params' | 'run'>;

let count = 0;

/** A function of the site, called by name. */
export const callFunction: Api = {
  params: { name: 'String', data: 'Object?' },
  async run(runtime, { name, data = {} }) {
    const answer = await callFrame(runtime, 'host', { api: 'cloud.callFunction', args: { name, data } });
    return { requestID: `heddle-${++count}`, ...Object(answer) };
  },
};

/** A request to a service of the site. */
export const callContainer: Api = {
  params: { path: 'String', method: 'String?', header: 'Object?' },
  run: (runtime, args) => callFrame(runtime, 'host', { api: 'cloud.callContainer', args }),
};
