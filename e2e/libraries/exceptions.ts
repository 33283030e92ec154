/** What pages of some components report, and why that is not a mistake of this project, or which part is not there yet. */
export interface Exception {
  readonly tags: RegExp;
  readonly error: RegExp;
  readonly reason: string;
  /** Whether it depends on the time that passes: then it may not come at all, or when the next page is open. */
  readonly late?: true;
}

/** What a component without anything on the screen is said to have done. */
export const NOTHING_DRAWN = 'Nothing is drawn.';

export const exceptions: readonly Exception[] = [
  {
    tags: /^t-qrcode$/,
    error: /`canvasNode\.\w+` .*cannot be shown \(function\)/,
    reason: 'It keeps its canvas in its data, which no template reads.',
  },
  {
    tags: /^t-message-item$/,
    error: new RegExp(NOTHING_DRAWN),
    reason: 'It draws itself when the message around it calls its `show`.',
  },
  {
    tags: /^(?:van|t)-dropdown-item$/,
    error: new RegExp(NOTHING_DRAWN),
    reason: 'It draws itself when its menu is opened.',
  },
  {
    tags: /^mp-grids$/,
    error: /data\/cannot-be-sent|`innerGrids\.0\.bind\w+` .*cannot be shown \(function\)/,
    reason: 'It puts functions into its data, which never reach a template.',
  },
  {
    tags: /^t-/,
    error: /^(?:app\/unhandled-rejection: null.*)?$/,
    reason: 'Its `getRect`, called from a timer, rejects with the null that a query finds in a page that was left.',
    late: true,
  },
];
