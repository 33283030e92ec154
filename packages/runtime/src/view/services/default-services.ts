import type {
  CloudServices,
  HostContext,
  PaymentRequest,
  ShareRequest,
  UserAnswer,
} from '../../protocol/host-services.ts';
import { ownField } from '../../protocol/json.ts';
import { Refused } from '../calls/refused.ts';
import { serviceTexts } from '../shell/service-texts.ts';
import type { View } from '../view.ts';

type DefaultService = (view: View, request: never, context: HostContext) => unknown;

/**
 * What answers where a site has no service of its own: enough to develop an app without a server (spec components-apis §3).
 * Sheets are loaded with the first of them.
 */
export const defaults: Readonly<Record<string, DefaultService>> = {
  login: () => ({ code: mockCode() }),
  checkSession: () => undefined,
  getUserInfo: () => mockUser(),
  async getUserProfile(view, { desc = '' }: { desc?: string }) {
    const user = mockUser();
    const { nickName, avatarUrl } = user.userInfo;
    const words = serviceTexts();
    await consent(view, { title: words.profile, reason: desc, shown: nickName, picture: avatarUrl });
    return user;
  },
  getPhoneNumber: givePhone,
  getRealtimePhoneNumber: givePhone,
  async requestPayment(view, request: PaymentRequest) {
    await (await import('../shell/payment.ts')).showPayment(view, request);
  },
  async requestSubscribeMessage(view, { tmplIds }: { tmplIds: readonly string[] }) {
    if (tmplIds.length === 0) throw new Refused('TmplIds can not be empty');
    return (await import('../shell/subscribe.ts')).askSubscription(view, tmplIds.map(String));
  },
  async chooseAddress(view) {
    return (await import('../shell/address-forms.ts')).chooseAddress(view);
  },
  async chooseInvoiceTitle(view) {
    return (await import('../shell/address-forms.ts')).chooseInvoiceTitle(view);
  },
  async share(view, request: ShareRequest) {
    await (await import('../shell/share.ts')).showShare(view, request);
  },
  openCustomerServiceChat: (view, { extInfo }: { extInfo?: { url?: string } }) => openAddress(view, extInfo?.url),
  openOfficialAccountArticle: (view, { url }: { url?: string }) => openAddress(view, url),
  contact: () => ({ path: '', query: {} }),
  feedback: () => undefined,
  async navigateToMiniProgram({ frame }) {
    const { showModal } = await import('../shell/modal.ts');
    const { otherApp, otherAppText } = serviceTexts();
    await showModal(frame, { title: otherApp, content: otherAppText, showCancel: false });
    throw new Refused('cancel');
  },
  async exitMiniProgram(view) {
    (await import('../shell/leave.ts')).leaveApp(view);
  },
  getPrivacySetting: () => ({ needAuthorization: false, privacyContractName: '' }),
  async 'cloud.callFunction'({ services }, { name, data }: { name: string; data: never }, context) {
    const run = ownField(services?.cloud?.functions, name);
    if (!run) throw new Refused(`-501000 cloud function "${name}" is not found`);
    return { result: await run(data, context) };
  },
  'cloud.collections': ({ services }) => (services?.cloud as CloudServices | undefined)?.collections ?? {},
};

function mockCode(): string {
  return `heddle-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
}

/** Somebody, as the platform answers apps that the user has told nothing: a name for all, and a grey picture. */
function mockUser(): UserAnswer {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="#d8d8d8"/><circle cx="32" cy="25" r="11" fill="#fff"/><path d="M10 58a22 20 0 0 1 44 0z" fill="#fff"/></svg>`;
  const userInfo = {
    nickName: serviceTexts().user,
    avatarUrl: `data:image/svg+xml,${encodeURIComponent(picture)}`,
    gender: 0,
    country: '',
    province: '',
    city: '',
    language: navigator.language.replace('-', '_'),
  };
  return { userInfo, rawData: JSON.stringify(userInfo), signature: '', encryptedData: '', iv: '' };
}

async function givePhone(view: View): Promise<object> {
  const words = serviceTexts();
  await consent(view, { title: words.phone, shown: words.testPhone });
  return { code: mockCode(), encryptedData: '', iv: '' };
}

interface Wish {
  readonly title: string;
  readonly reason?: string;
  readonly shown: string;
  readonly picture?: string;
}

async function consent(view: View, wish: Wish): Promise<void> {
  const { askConsent } = await import('../shell/consent.ts');
  if (!(await askConsent(view, { ...wish, isMock: true }))) throw new Refused('auth deny');
}

/** Other sites are opened beside the app, when the user agrees. */
async function openAddress({ frame }: View, url = ''): Promise<void> {
  if (!/^https?:\/\//i.test(url)) throw new Refused('invalid url');
  const { showModal } = await import('../shell/modal.ts');
  const { confirm } = await showModal(frame, { title: serviceTexts().openLink, content: url });
  if (!confirm) throw new Refused('cancel');
  window.open(url, '_blank', 'noopener');
}
