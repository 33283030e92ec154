import type { Domains } from './files.ts';

/**
 * What an embedding site does for the apps that it shows (spec components-apis §3 Host adaptors): one function for each
 * ability, under the name of the API that it answers. It is given the arguments of the call, and gives its result without
 * `errMsg`, or a promise of it. What it throws, or rejects with, ends `errMsg`: `throw new Error('cancel')` becomes
 * `requestPayment:fail cancel`. What is left out is answered by the development default, where there is one.
 */
export interface HostServices {
  // Who the user is.
  readonly login?: HostService<{ readonly timeout?: number }, { readonly code: string }>;
  readonly checkSession?: HostService<NoArguments, void>;
  readonly getUserInfo?: HostService<UserRequest, UserAnswer>;
  readonly getUserProfile?: HostService<UserRequest & { readonly desc?: string }, UserAnswer>;
  /** Asked by `<button open-type="getPhoneNumber">`, and by `getRealtimePhoneNumber`. */
  readonly getPhoneNumber?: HostService<NoArguments, PhoneAnswer>;
  readonly getRealtimePhoneNumber?: HostService<NoArguments, PhoneAnswer>;
  readonly chooseAddress?: HostService<NoArguments, Readonly<Record<string, string>>>;
  readonly chooseInvoiceTitle?: HostService<NoArguments, Readonly<Record<string, string>>>;

  // Money and messages.
  readonly requestPayment?: HostService<PaymentRequest, void>;
  readonly requestSubscribeMessage?: HostService<
    { readonly tmplIds: readonly string[] },
    Readonly<Record<string, 'accept' | 'reject' | 'ban' | 'filter'>>
  >;
  readonly openCustomerServiceChat?: HostService<{ readonly extInfo?: { readonly url?: string } }, void>;
  /** Asked by `<button open-type="contact">`; what it gives is the detail of `bindcontact`. */
  readonly contact?: HostService<NoArguments, { readonly path?: string; readonly query?: object }>;
  /** Asked by `<button open-type="feedback">`. */
  readonly feedback?: HostService<NoArguments, void>;

  // Ways out.
  readonly share?: HostService<ShareRequest, void>;
  readonly navigateToMiniProgram?: HostService<
    { readonly appId?: string; readonly path?: string; readonly extraData?: unknown; readonly shortLink?: string },
    void
  >;
  readonly exitMiniProgram?: HostService<NoArguments, void>;
  readonly openPrivacyContract?: HostService<NoArguments, void>;
  readonly getPrivacySetting?: HostService<
    NoArguments,
    { readonly needAuthorization: boolean; readonly privacyContractName: string }
  >;

  // What the page can do, and a site may do in its own way.
  readonly getLocation?: HostService<{ readonly type?: string; readonly altitude?: boolean }, HostPlace>;
  readonly chooseLocation?: HostService<Partial<HostPlace>, HostPlace & { name: string; address: string }>;
  readonly scanCode?: HostService<
    { readonly onlyFromCamera?: boolean; readonly scanType?: readonly string[] },
    { readonly result: string; readonly scanType?: string }
  >;

  // Advertisements; without these `show()` is rejected with 1004.
  readonly showRewardedVideoAd?: HostService<{ readonly adUnitId: string }, { readonly isEnded: boolean }>;
  readonly showInterstitialAd?: HostService<{ readonly adUnitId: string }, void>;

  /**
   * Asked before anything that an app sends goes out, by `wx.request`, `uploadFile`, `downloadFile` and `connectSocket`: to
   * forbid it (throw), to send it elsewhere or with other headers, or to answer it itself. Nothing: it goes as it is.
   */
  readonly request?: HostService<NetworkRequest, NetworkDecision | void>;
  /** Servers that the app may ask; absent: all. */
  readonly domains?: Domains;

  readonly cloud?: CloudServices;
  /** Where answers to permission questions are kept; left out: in the browser's local storage. */
  readonly permissions?: {
    load(): Promise<AuthSetting> | AuthSetting;
    save(setting: AuthSetting): unknown;
  };
  /** Any other member whose support is *host* (docs/compat.md), and those of open-types. */
  readonly [api: string]: unknown;
}

export type HostService<Request, Answer> = (request: Request, context: HostContext) => Promise<Answer> | Answer;

/** Who asks. */
export interface HostContext {
  /** The page that is shown: `pages/a/b?x=1`. */
  readonly route: string;
}

type NoArguments = Readonly<Record<string, never>>;

/** Answers of the user by scope; those that were never asked are absent. */
export type AuthSetting = Readonly<Record<string, boolean>>;

export interface UserRequest {
  readonly withCredentials?: boolean;
  readonly lang?: string;
}

export interface UserAnswer {
  readonly userInfo: {
    readonly nickName: string;
    readonly avatarUrl: string;
    readonly gender?: number;
    readonly country?: string;
    readonly province?: string;
    readonly city?: string;
    readonly language?: string;
  };
  readonly rawData?: string;
  readonly signature?: string;
  readonly encryptedData?: string;
  readonly iv?: string;
}

export interface PhoneAnswer {
  readonly code: string;
  readonly encryptedData?: string;
  readonly iv?: string;
}

export interface PaymentRequest {
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
  readonly signType?: string;
  readonly paySign: string;
}

/** What `onShareAppMessage`, `onShareTimeline` or `onAddToFavorites` of the page has given, and what stands in for the rest. */
export interface ShareRequest {
  readonly kind: ShareKind;
  readonly title: string;
  /** Page and query to open: `pages/a/b?x=1`. */
  readonly path: string;
  readonly imageUrl?: string;
}

export type ShareKind = 'message' | 'timeline' | 'favorite';

/** What an app wants to send. */
export interface NetworkRequest {
  readonly kind: 'request' | 'uploadFile' | 'downloadFile' | 'connectSocket';
  /** With the query of `data`, where that belongs to the address. */
  readonly url: string;
  readonly method: string;
  /** By name, in small letters. */
  readonly header: Readonly<Record<string, string>>;
  /** As it is sent: a string or bytes. Files that are uploaded are not among it. */
  readonly body?: unknown;
}

/** What becomes of it. */
export interface NetworkDecision {
  /** Where it goes instead. */
  readonly url?: string;
  /** All headers, in the place of the app's. */
  readonly header?: Readonly<Record<string, string>>;
  /** It is not sent; this is what the app gets. */
  readonly answer?: NetworkAnswer;
}

export interface NetworkAnswer {
  /** 200 unless told otherwise. */
  readonly statusCode?: number;
  readonly header?: Readonly<Record<string, string>>;
  /** A string or an `ArrayBuffer`; anything else is written as JSON. */
  readonly data?: unknown;
}

export interface HostPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracy?: number;
}

/** What answers `wx.cloud`. Without `database`, collections live in memory until the app ends. */
export interface CloudServices {
  /** Cloud functions by name: called with `data` of the call, on the page. */
  readonly functions?: Readonly<Record<string, (data: never, context: HostContext) => unknown>>;
  /** Takes the place of `functions`. */
  readonly callFunction?: HostService<{ readonly name: string; readonly data: unknown }, { readonly result: unknown }>;
  readonly callContainer?: HostService<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;
  /** First documents of the collections in memory, by name. */
  readonly collections?: Readonly<Record<string, readonly object[]>>;
  readonly database?: HostService<DatabaseOperation, DatabaseAnswer>;
}

/** One operation on a collection, as plain data. Conditions and changes are those of `db.command`, written as `$` objects. */
export type DatabaseOperation = { readonly collection: string; readonly query: DatabaseQuery } & (
  | { readonly kind: 'get' | 'count' | 'remove' }
  | { readonly kind: 'add'; readonly data: object }
  | { readonly kind: 'set' | 'update'; readonly data: object }
  | { readonly kind: 'aggregate'; readonly stages: readonly AggregateStage[] }
);

/** One step of an aggregate: `{ stage: 'group', operand: { _id: '$city', people: { $sum: 1 } } }`. */
export interface AggregateStage {
  readonly stage: string;
  readonly operand: unknown;
}

export interface DatabaseQuery {
  /** Of `doc(id)`. */
  readonly id?: string | number;
  readonly where?: unknown;
  readonly order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[];
  readonly skip?: number;
  readonly limit?: number;
  readonly field?: Readonly<Record<string, unknown>>;
}

export interface DatabaseAnswer {
  readonly documents?: readonly object[];
  readonly total?: number;
  readonly updated?: number;
  readonly removed?: number;
  readonly created?: number;
  readonly id?: string | number;
}
