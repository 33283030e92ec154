import type { AuthSetting } from '../../protocol/host-services.ts';
import type { ApiTable } from '../calls/apis.ts';
import { permissionsOf } from '../services/permissions.ts';
import { Refused } from '../calls/refused.ts';
import { askService } from '../services/services.ts';
import { setShareMenu } from '../services/share-menu.ts';
import type { View } from '../view.ts';

/** APIs that a tap of the user must have led to. */
const NEED_TAP: ReadonlySet<string> = new Set(['getUserProfile']);

/** Services of the embedding site, and permissions (spec components-apis §4 Open abilities). */
export function apis(view: View): ApiTable {
  const openSetting = async (): Promise<{ authSetting: AuthSetting }> => {
    const { setting, change } = await permissionsOf(view);
    await (await import('../shell/settings.ts')).showSettings(view, setting, change);
    return { authSetting: { ...setting } };
  };
  return {
    host({ api, args }: { api: string; args: unknown }) {
      if (NEED_TAP.has(api) && !navigator.userActivation.isActive)
        throw new Refused('can only be invoked by user TAP gesture.');
      return askService(view, api, args);
    },
    authorize: ({ scope }: { scope: string }) => authorize(view, scope),
    async getSetting({ withSubscriptions = false }: { withSubscriptions?: boolean }) {
      const { setting } = await permissionsOf(view);
      const subscriptionsSetting = { mainSwitch: true, itemSettings: {} };
      return { authSetting: { ...setting }, ...(withSubscriptions && { subscriptionsSetting }) };
    },
    openSetting,
    openAppAuthorizeSetting: openSetting,
    showShareMenu: ({ menus = ['shareAppMessage'] }: { menus?: readonly string[] }, page) =>
      setShareMenu(view, page, menus, true),
    hideShareMenu: ({ menus = ['shareAppMessage', 'shareTimeline'] }: { menus?: readonly string[] }, page) =>
      setShareMenu(view, page, menus, false),
    async shareFile({ content, name }: { content: Blob; name: string }) {
      const file = new File([content], name, { type: content.type });
      if (!navigator.canShare?.({ files: [file] })) return download(file);
      await navigator.share({ files: [file] }).catch(() => {
        throw new Refused('cancel');
      });
    },
  };
}

async function authorize(view: View, scope: string): Promise<void> {
  const [{ serviceTexts }, { askBrowser }] = await Promise.all([
    import('../shell/service-texts.ts'),
    import('../services/browser-permissions.ts'),
  ]);
  if (!(scope in serviceTexts().scopes)) throw new Refused('invalid scope');
  const { ask, change } = await permissionsOf(view);
  await ask(scope);
  if (await askBrowser(scope)) return;
  change(scope, false);
  throw new Refused('auth deny');
}

async function download(file: File): Promise<void> {
  (await import('../services/download.ts')).download(file, file.name);
}
