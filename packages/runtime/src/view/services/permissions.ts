import type { AuthSetting } from '../../protocol/host-services.ts';
import { Refused } from '../calls/refused.ts';
import type { View } from '../view.ts';

/** What the user has answered, for each scope that the app has asked for (spec components-apis §4 Open abilities). */
export interface Permissions {
  /** Scopes that were never asked for are absent. */
  readonly setting: AuthSetting;
  change(scope: string, isAllowed: boolean): void;
  /** Asks, unless the user has answered before; without a `reason` with that of app.json. Refuses with `auth deny` when just denied, `auth denied` when denied before. */
  ask(scope: string, reason?: string): Promise<void>;
}

const opened = new WeakMap<View, Promise<Permissions>>();

/** The permissions of an app: read when it is first needed, and kept for its next visits. */
export function permissionsOf(view: View): Promise<Permissions> {
  let permissions = opened.get(view);
  if (!permissions) opened.set(view, (permissions = open(view)));
  return permissions;
}

async function open(view: View): Promise<Permissions> {
  const { load, save } = view.services?.permissions ?? browserStore(view.storageName);
  const setting: Record<string, boolean> = { ...(await load()) };
  const change = (scope: string, isAllowed: boolean): void => {
    setting[scope] = isAllowed;
    save({ ...setting });
  };
  const asking = new Map<string, Promise<boolean>>();
  return {
    setting,
    change,
    async ask(scope, reason) {
      if (setting[scope] === false) throw new Refused('auth denied');
      if (setting[scope]) return;
      // Who asks twice at once is shown one sheet.
      const answer = asking.get(scope) ?? askUser(view, scope, reason);
      asking.set(scope, answer);
      const isAllowed = await answer;
      asking.delete(scope);
      change(scope, isAllowed);
      if (!isAllowed) throw new Refused('auth deny');
    },
  };
}

async function askUser(view: View, scope: string, given: string | undefined): Promise<boolean> {
  const [{ askConsent }, { serviceTexts }] = await Promise.all([
    import('../shell/consent.ts'),
    import('../shell/service-texts.ts'),
  ]);
  const reason = given ?? view.bundle.config.permissionReasons?.[scope] ?? '';
  return askConsent(view, { title: serviceTexts().scopes[scope] ?? scope, reason });
}

interface Store {
  load(): AuthSetting | Promise<AuthSetting>;
  save(setting: AuthSetting): unknown;
}

/** Where there is no storage (opaque origins, some private windows) nothing outlives the visit. */
function browserStore(name = new URL('.', location.href).pathname): Store {
  const key = `heddle:permissions:${name}`;
  return {
    load() {
      try {
        return Object(JSON.parse(localStorage.getItem(key) ?? '{}')) as AuthSetting;
      } catch {
        return {};
      }
    },
    save(setting) {
      try {
        localStorage.setItem(key, JSON.stringify(setting));
      } catch {
        // It holds as long as the page.
      }
    },
  };
}
