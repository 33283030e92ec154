import type { ObjectApi } from './entry.ts';

type Answer = 'authorized' | 'denied' | 'not determined';

/** Fields by the name of the browser's permission. */
const ASKED = {
  camera: ['cameraAuthorized'],
  geolocation: ['locationAuthorized'],
  microphone: ['microphoneAuthorized'],
  notifications: [
    'notificationAuthorized',
    'notificationAlertAuthorized',
    'notificationBadgeAuthorized',
    'notificationSoundAuthorized',
  ],
} as const;

/**
 * `wx.getAppAuthorizeSetting` (spec components-apis §4 System): answered at once, from what the browser has said since the
 * app began.
 */
export const getAppAuthorizeSetting: ObjectApi = {
  kind: 'object',
  create() {
    const known: Record<string, Answer> = {
      albumAuthorized: 'not determined',
      bluetoothAuthorized: 'not determined',
      phoneCalendarAuthorized: 'not determined',
    };
    for (const [name, fields] of Object.entries(ASKED)) {
      const note = (state: string): void => {
        for (const field of fields) known[field] = answerOf(state);
      };
      note('prompt');
      void follow(name, note);
    }
    return () => ({ ...known, locationReducedAccuracy: false });
  },
};

/** Not every browser knows every name, and not every worker may ask. */
async function follow(name: string, note: (state: string) => void): Promise<void> {
  try {
    const status = await navigator.permissions.query({ name: name as PermissionName });
    note(status.state);
    status.addEventListener('change', () => note(status.state));
  } catch {
    // It stays undetermined.
  }
}

function answerOf(state: string): Answer {
  return state === 'granted' ? 'authorized' : state === 'denied' ? 'denied' : 'not determined';
}
