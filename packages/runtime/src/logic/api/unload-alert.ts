import type { Runtime } from '../runtime.ts';
import type { Instance } from '../tree/instance.ts';
import { callFrame } from './calls.ts';
import type { AsyncApi } from './entry.ts';

/** Asks before a page is left by going back, or with the window (spec components-apis §4 Interface). */
export const enableAlertBeforeUnload: AsyncApi = {
  kind: 'view',
  params: { message: 'String' },
  run: (runtime, { message }) => change(runtime, message as string),
};
export const disableAlertBeforeUnload: AsyncApi = { kind: 'view', run: (runtime) => change(runtime, undefined) };

function change(runtime: Runtime, message: string | undefined): Promise<unknown> {
  const messages = runtime.service(createMessages);
  const page = runtime.router.top()?.instance;
  if (page && message !== undefined) messages.set(page, message);
  else if (page) messages.delete(page);
  return callFrame(runtime, 'alertBeforeUnload', { isOn: message !== undefined });
}

/** What pages ask, by page. */
function createMessages(runtime: Runtime): WeakMap<Instance, string> {
  const messages = new WeakMap<Instance, string>();
  runtime.askToLeave = (page) => {
    const content = messages.get(page);
    return content === undefined ? undefined : ask(runtime, content);
  };
  return messages;
}

async function ask(runtime: Runtime, content: string): Promise<boolean> {
  const answer = await callFrame(runtime, 'showModal', { content });
  return (Object(answer) as { confirm?: unknown }).confirm === true;
}
