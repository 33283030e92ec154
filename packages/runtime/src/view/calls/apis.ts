import type { View } from '../view.ts';

/** One `wx` function that the view answers. `page`: the page that it was called from. */
type Api = (args: never, page: number) => unknown;

/** Answers by name (design §7): each gives a value, a promise of one, or throws `Refused`. */
export type ApiTable = Readonly<Record<string, Api>>;

interface Family {
  /** Names in the table that is loaded, divided by spaces. */
  readonly names: string;
  load(): Promise<{ apis(view: View): ApiTable }>;
}

/** Each is loaded when an app first calls one of its names. */
export const families: Readonly<Record<string, Family>> = {
  dialogs: {
    names: 'showToast showLoading hideToast hideLoading showModal showActionSheet',
    load: () => import('../apis/dialogs.ts'),
  },
  tabs: {
    names:
      'setTabBarBadge removeTabBarBadge showTabBarRedDot hideTabBarRedDot setTabBarItem setTabBarStyle showTabBar hideTabBar',
    load: () => import('../apis/tabs.ts'),
  },
  page: {
    names:
      'element picture selectorQuery showNavigationBarLoading hideNavigationBarLoading hideHomeButton startPullDownRefresh stopPullDownRefresh pageScrollTo loadFontFace',
    load: () => import('../apis/page.ts'),
  },
  app: {
    names: 'reloadApp alertBeforeUnload takeBack preloadAssets',
    load: () => import('../apis/app.ts'),
  },
  files: {
    names: 'saveFile saveToAlbum openFile',
    load: () => import('../apis/files.ts'),
  },
  media: {
    names: 'chooseFiles previewImage previewMedia cropPicture videoFacts checkDeviceSupportHevc',
    load: () => import('../apis/media.ts'),
  },
  sound: {
    names: 'player recorder',
    load: () => import('../apis/sound.ts'),
  },
  open: {
    names: 'host authorize getSetting openSetting openAppAuthorizeSetting showShareMenu hideShareMenu shareFile',
    load: () => import('../apis/open.ts'),
  },
  location: {
    names: 'getLocation getFuzzyLocation chooseLocation choosePoi openLocation watchLocation unwatchLocation',
    load: () => import('../apis/location.ts'),
  },
  device: {
    names:
      'watchDevice unwatchDevice setClipboardData getClipboardData vibrateShort vibrateLong makePhoneCall sendSms scanCode hideKeyboard getSelectedTextRange setKeepScreenOn getBatteryInfo chooseContact addPhoneContact addPhoneCalendar',
    load: () => import('../apis/device.ts'),
  },
  nodes: {
    names: 'observeIntersection observeMedia unobserve animate clearAnimation applyStyle clearStyle',
    load: () => import('../apis/nodes.ts'),
  },
};

/** Finds what answers a call; `undefined`: the view does not know it. */
export function createApis(view: View): (name: string) => Promise<Api | undefined> {
  const tables = new Map<Family, Promise<ApiTable>>();
  const byName = new Map(Object.values(families).flatMap((each) => each.names.split(' ').map((name) => [name, each])));
  return async (name) => {
    const family = byName.get(name);
    if (!family) return undefined;
    const table = tables.get(family) ?? family.load().then(({ apis }) => apis(view));
    tables.set(family, table);
    // Without a network it may not come; the next call tries again.
    table.catch(() => tables.delete(family));
    return (await table)[name];
  };
}
