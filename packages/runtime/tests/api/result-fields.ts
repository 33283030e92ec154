const USER = 'userInfo rawData signature encryptedData iv';
const WINDOW = 'pixelRatio screenWidth screenHeight windowWidth windowHeight statusBarHeight safeArea screenTop';
const LAUNCH = 'path query scene referrerInfo apiCategory';
const AUTHORIZED =
  'albumAuthorized bluetoothAuthorized cameraAuthorized locationAuthorized locationReducedAccuracy microphoneAuthorized notificationAuthorized phoneCalendarAuthorized';
const SYSTEM = `${WINDOW} brand model language version system platform fontSizeSetting SDKVersion benchmarkLevel deviceOrientation enableDebug host bluetoothEnabled locationEnabled wifiEnabled albumAuthorized cameraAuthorized locationAuthorized microphoneAuthorized notificationAuthorized`;

/** Fields of what functions give at once, as the platform's types have them. */
export const SYNC: Readonly<Record<string, string>> = {
  getMenuButtonBoundingClientRect: 'width height top right bottom left',
  getStorageInfoSync: 'keys currentSize limitSize',
  getSystemInfoSync: SYSTEM,
  getWindowInfo: WINDOW,
  getDeviceInfo: 'abi benchmarkLevel brand cpuType deviceAbi memorySize model platform system',
  getAppBaseInfo: 'SDKVersion enableDebug host language version fontSizeScaleFactor fontSizeSetting',
  getEnterOptionsSync: LAUNCH,
  getLaunchOptionsSync: LAUNCH,
  getAccountInfoSync: 'miniProgram',
  getSystemSetting: 'bluetoothEnabled deviceOrientation locationEnabled wifiEnabled',
  getAppAuthorizeSetting: AUTHORIZED,
  getSkylineInfoSync: 'isSupported version reason',
  getBatteryInfoSync: 'isCharging isLowPowerModeEnabled level',
};

/** How a function is called, and the fields of its result (spec components-apis §4). */
interface Case {
  readonly args?: object;
  /** What the user presses in the sheet. */
  readonly press?: string;
  /** What the user types into the empty fields before that. */
  readonly type?: string;
  readonly fields: string;
}

/** Calls of functions that give their result later, and its fields. */
export const ASYNC: Readonly<Record<string, Case>> = {
  navigateTo: { args: { url: '/other' }, fields: 'eventChannel' },
  showModal: { args: { title: 'Sure?', confirmText: 'Yes' }, press: 'Yes', fields: 'confirm cancel content' },
  showActionSheet: { args: { itemList: ['First'] }, press: 'First', fields: 'tapIndex' },
  getStorage: { args: { key: 'city' }, fields: 'data' },
  getStorageInfo: { fields: 'keys currentSize limitSize' },
  getNetworkType: { fields: 'networkType hasSystemProxy signalStrength weakNet' },
  getSystemInfo: { fields: SYSTEM },
  getLocation: {
    press: 'Allow',
    fields: 'latitude longitude speed accuracy altitude verticalAccuracy horizontalAccuracy',
  },
  getFuzzyLocation: { press: 'Allow', fields: 'latitude longitude' },
  chooseLocation: { args: { latitude: 53, longitude: 8 }, press: 'Use it', fields: 'name address latitude longitude' },
  getClipboardData: { fields: 'data' },
  getBatteryInfo: { fields: 'level isCharging isLowPowerModeEnabled' },
  login: { fields: 'code' },
  getUserInfo: { fields: USER },
  getSetting: { fields: 'authSetting' },
  openSetting: { press: 'Done', fields: 'authSetting' },
  requestSubscribeMessage: { args: { tmplIds: ['news'] }, press: 'Allow', fields: 'news' },
  chooseAddress: {
    press: 'Use it',
    fields:
      'userName postalCode provinceName cityName countyName streetName detailInfo detailInfoNew nationalCode telNumber',
  },
  chooseInvoiceTitle: {
    press: 'Use it',
    type: 'Heddle',
    fields: 'bankAccount bankName companyAddress taxNumber telephone title type',
  },
  getSystemInfoAsync: { fields: SYSTEM },
  getRendererUserAgent: { fields: 'userAgent' },
  getExtConfig: { fields: 'extConfig' },
  getBackgroundFetchToken: { fields: 'token' },
  getDeviceBenchmarkInfo: { fields: 'benchmarkLevel modelLevel' },
  getCommonConfig: { args: { mode: 0 }, fields: 'conf conf_type errcode errmsg expire_sec' },
  checkIsAddedToMyMiniProgram: { fields: 'added' },
  checkIsOpenAccessibility: { fields: 'open' },
  getSkylineInfo: { fields: 'isSupported version reason' },
  getScreenRecordingState: { fields: 'state' },
  getBackgroundAudioPlayerState: { fields: 'status' },
  checkDeviceSupportHevc: { fields: 'supportHevc' },
  getAvailableAudioSources: { fields: 'audioSources' },
  choosePoi: { press: 'Use it', fields: 'type city name address latitude longitude' },
  scanCode: { type: 'BEANS', press: 'Use it', fields: 'charSet path rawData result scanType' },
  chooseContact: { type: 'Ada', press: 'Use it', fields: 'displayName phoneNumber phoneNumberList' },
  getRandomValues: { args: { length: 4 }, fields: 'randomValues' },
  getScreenBrightness: { fields: 'value' },
  checkIsSupportSoterAuthentication: { fields: 'supportMode' },
  checkIsSoterEnrolledInDevice: { args: { checkAuthMode: 'facial' }, fields: 'isEnrolled' },
  getShowSplashAdStatus: { fields: 'code status' },
  getPrivacySetting: { fields: 'needAuthorization privacyContractName' },
};
