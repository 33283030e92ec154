import { pageStack } from '../pages/page-stack.ts';
import type { AsyncApi, SyncApi } from './entry.ts';

/**
 * Account, money, sharing and ways out (spec components-apis §4 Open abilities). What is of kind `host` is a service of the
 * embedding site (`HostServices`), or of the development default.
 */
const service: AsyncApi = { kind: 'host' };
const agree: AsyncApi = { kind: 'stub', run: () => ({}) };

export const login: AsyncApi = { ...service, params: { timeout: 'Number?' } };
export const checkSession = service;
export const getUserInfo: AsyncApi = { ...service, params: { withCredentials: 'Boolean?', lang: 'String?' } };
export const getUserProfile: AsyncApi = { ...service, params: { desc: 'String', lang: 'String?' } };
export const chooseAddress = service;
export const chooseInvoiceTitle = service;
export const requestPayment: AsyncApi = {
  ...service,
  params: { timeStamp: 'String', nonceStr: 'String', package: 'String', signType: 'String?', paySign: 'String' },
};
export const requestSubscribeMessage: AsyncApi = { ...service, params: { tmplIds: 'Array' } };
export const openCustomerServiceChat: AsyncApi = { ...service, params: { extInfo: 'Object', corpId: 'String' } };
export const openOfficialAccountArticle: AsyncApi = { ...service, params: { url: 'String' } };
export const navigateToMiniProgram: AsyncApi = {
  ...service,
  params: { appId: 'String?', path: 'String?', extraData: 'Object?', envVersion: 'String?', shortLink: 'String?' },
};
export const exitMiniProgram = service;
export const getPrivacySetting = service;
export const openPrivacyContract = service;
export const requirePrivacyAuthorize = agree;
/** Nobody has to be asked: it never fires. */
export const onNeedPrivacyAuthorization: SyncApi = () => undefined;

export const requestMerchantTransfer: AsyncApi = { ...service, params: { mchId: 'String', package: 'String' } };
export const requestVirtualPayment = service;
export const requestOrderPayment = service;
export const requestCommonPayment = service;
export const requestPluginPayment = service;
export const getShareInfo: AsyncApi = { ...service, params: { shareTicket: 'String', timeout: 'Number?' } };
export const navigateBackMiniProgram = service;
export const openEmbeddedMiniProgram = service;
export const pluginLogin = service;
export const getWeRunData = service;
export const shareToWeRun = service;
export const chooseInvoice = service;
export const chooseLicensePlate = service;
export const addCard: AsyncApi = { ...service, params: { cardList: 'Array' } };
export const openCard: AsyncApi = { ...service, params: { cardList: 'Array' } };
export const getGroupEnterInfo = service;
export const openOfficialAccountProfile = service;
export const openOfficialAccountChat = service;
export const shareToOfficialAccount = service;
export const openChannelsActivity = service;
export const openChannelsEvent = service;
export const openChannelsLive = service;
export const openChannelsUserProfile = service;
export const getChannelsLiveInfo = service;
export const getChannelsLiveNoticeInfo = service;
export const reserveChannelsLive = service;
export const openChannelsLiveNoticeInfo = service;
export const getChannelsShareKey = service;
export const requestSubscribeDeviceMessage = service;
export const requestSubscribeEmployeeMessage = service;
export const addFileToFavorites = service;
export const addVideoToFavorites = service;
export const showRedPackage = service;
export const openStoreOrderDetail = service;
export const openStoreCouponDetail = service;
export const authorizeForMiniProgram = service;
export const postMessageToReferrerMiniProgram = service;
export const postMessageToReferrerPage = service;

export const showShareMenu: AsyncApi = { kind: 'view', params: { menus: 'Array?' } };
export const hideShareMenu: AsyncApi = { kind: 'view', params: { menus: 'Array?' } };
export const updateShareMenu = agree;
export const getShowSplashAdStatus: AsyncApi = { kind: 'stub', run: () => ({ status: 'fail', code: 'no ad' }) };
export const restartMiniProgram: AsyncApi = {
  kind: 'worker',
  params: { path: 'String' },
  run: (runtime, { path }) => runtime.service(pageStack).go('reLaunch', `/${(path as string).replace(/^\//, '')}`),
};
