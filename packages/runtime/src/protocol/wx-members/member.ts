/** One member of `wx`, as apps see it. */
export interface WxMember {
  /**
   * How it is called: with one object and callbacks or a promise; at once; as a listener that is added or removed; to get
   * an object with methods; or not at all, for it is an object (spec components-apis §3).
   */
  readonly form: 'async' | 'sync' | 'on' | 'off' | 'manager' | 'namespace';
  /**
   * `yes`: as documented. `partly`: see the remark. `stub`: it exists, does nothing and gives its documented harmless
   * answer. `host`: the embedding site answers; the development default does. `no`: it exists and says that it cannot.
   */
  readonly support: 'yes' | 'partly' | 'stub' | 'host' | 'no' | 'planned';
  /** What differs, or why not. */
  readonly remark?: string;
  /**
   * What the worker needs of the page to answer. Left out: `call` where something is done, and nothing for `stub` and `no`.
   */
  readonly needs?: readonly Need[];
  /** Only a service of the embedding site answers: there is no development default. */
  readonly needsService?: true;
  /** What `wx.canIUse` is to deny of a member that exists, in its own words: `object.encrypt`, `return.safeArea`. */
  readonly lacks?: readonly string[];
}

/**
 * `call`: calls that the frame answers. `facts`: facts about screen and window. `storage`: what was stored in earlier visits.
 * `files`: the app's own files.
 * A build has the parts of the page that its members need, and no others.
 */
export type Need = 'call' | 'facts' | 'files' | 'storage';

/** What must be in the page for a member to work. */
export function needsOf({ support, needs }: WxMember): readonly Need[] {
  return needs ?? (support === 'no' || support === 'stub' ? [] : ['call']);
}

/** A family of members, by name. */
export type WxMembers = Readonly<Record<string, WxMember>>;
