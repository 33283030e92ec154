import { adopt } from '../pages/adopt.ts';
import type { Frame } from './frame.ts';
import { CROSS, TICK } from './icons.ts';

export interface ToastOptions {
  readonly title?: string;
  readonly icon?: string;
  readonly image?: string | undefined;
  readonly mask?: boolean;
  /** In ms. */
  readonly duration?: number;
}

/** The one place for toasts; the later takes it from the earlier. */
export interface Toast {
  /** Whether what was shown last is a loading. */
  readonly isLoading: boolean;
  show(options: ToastOptions): void;
  /** Stays until somebody hides it. */
  showLoading(options: Pick<ToastOptions, 'title' | 'mask'>): void;
  hide(): void;
}

const ICONS: Readonly<Record<string, string>> = {
  success: TICK,
  error: CROSS,
  loading: '<i class="toast-spinner"></i>',
};

const ofFrames = new WeakMap<Frame, Toast>();

/** The toast of an app. */
export function toastOf(frame: Frame): Toast {
  const known = ofFrames.get(frame) ?? createToast(frame);
  ofFrames.set(frame, known);
  return known;
}

/** What toast and loading look like. Screen readers are told its text without losing their place. */
function createToast(frame: Frame): Toast {
  adopt(frame.root, toastStyles);
  const layer = document.createElement('div');
  layer.className = 'toast-layer';
  layer.role = 'status';
  frame.overlays.append(layer);
  let isLoading = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    clearTimeout(timer);
    layer.replaceChildren();
    layer.classList.remove('mask');
  };
  const draw = ({ title = '', icon = 'success', image, mask = false }: ToastOptions): void => {
    clearTimeout(timer);
    const toast = document.createElement('div');
    const text = document.createElement('p');
    toast.className = 'toast';
    const drawn = image ?? ICONS[icon];
    toast.classList.toggle('plain', drawn === undefined);
    if (image !== undefined) toast.append(Object.assign(new Image(), { src: image, alt: '' }));
    else if (drawn !== undefined) toast.innerHTML = drawn;
    text.textContent = title;
    toast.append(text);
    layer.classList.toggle('mask', mask);
    layer.replaceChildren(toast);
  };
  return {
    get isLoading() {
      return isLoading;
    },
    show(options) {
      isLoading = false;
      draw(options);
      timer = setTimeout(hide, options.duration ?? 1500);
    },
    showLoading(options) {
      isLoading = true;
      draw({ ...options, icon: 'loading' });
    },
    hide,
  };
}

const toastStyles = `
.toast-layer { position: absolute; inset: 0; display: grid; place-items: center; padding-bottom: 10vh; }
.toast-layer.mask { pointer-events: auto; }
.toast { box-sizing: border-box; width: 136px; min-height: 136px; padding: 22px 8px 12px; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 12px; border-radius: 12px; background: #4c4c4c; color: #fff; text-align: center; animation: toast-in .2s; }
.toast.plain { width: auto; max-width: 70%; min-height: 0; padding: 12px 16px; border-radius: 8px; }
.toast p { margin: 0; font-size: 14px; line-height: 20px; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.toast svg, .toast img, .toast-spinner { width: 40px; height: 40px; }
.toast-spinner { box-sizing: border-box; border: 3px solid #fff; border-right-color: transparent; border-radius: 50%; animation: toast-turn 1s linear infinite; }
@keyframes toast-turn { to { transform: rotate(1turn); } }
@keyframes toast-in { from { opacity: 0; } }
`;
