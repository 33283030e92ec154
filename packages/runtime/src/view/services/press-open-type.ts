import { pathFrom } from '../events/event-path.ts';
import type { OpenTypeRequest } from './open-types.ts';
import { createPayloads } from '../events/payload.ts';
import { permissionsOf } from './permissions.ts';
import { askService } from './services.ts';
import type { View } from '../view.ts';

/** What elements say of the chat, or of the mini program, that they open. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  contact: ['sessionFrom', 'sendMessageTitle', 'sendMessagePath', 'sendMessageImg', 'showMessageCard'],
  navigateToMiniProgram: ['appId', 'path', 'extraData', 'envVersion', 'shortLink'],
  launchApp: ['appParameter'],
  getUserInfo: ['lang'],
};

/** Asks the site for what a button wants, and has the button fire the event of it. */
export async function pressOpenType(
  view: View,
  element: HTMLElement,
  { openType, answer }: OpenTypeRequest,
): Promise<void> {
  if (openType === 'share') return share(view, element);
  try {
    const result = openType === 'openSetting' ? await openSetting(view) : await ask(view, element, openType);
    answer({ ...Object(result), errMsg: `${openType}:ok` });
  } catch (cause) {
    answer({ errMsg: `${openType}:fail ${cause instanceof Error ? cause.message : String(cause)}` });
  }
}

function ask(view: View, element: HTMLElement, openType: string): Promise<unknown> {
  const names = ARGUMENTS[openType] ?? [];
  const given = names.flatMap((name) => {
    const value: unknown = Reflect.get(element, name);
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
  return askService(view, openType, Object.fromEntries(given));
}

async function openSetting(view: View): Promise<object> {
  const [{ setting, change }, { showSettings }] = await Promise.all([
    permissionsOf(view),
    import('../shell/settings.ts'),
  ]);
  await showSettings(view, setting, change);
  return { authSetting: { ...setting } };
}

/** The handler of the page learns which button was pressed. */
function share(view: View, element: HTMLElement): void {
  const path = pathFrom(element);
  const [first] = path;
  const payload = first && createPayloads(path, { type: 'tap', timeStamp: 0, detail: {} })(first);
  view.share?.('message', 'button', payload?.target);
}
