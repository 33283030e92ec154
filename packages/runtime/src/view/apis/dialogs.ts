import type { ApiTable } from '../calls/apis.ts';
import { Refused } from '../calls/refused.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { Toast } from '../shell/toast.ts';
import type { View } from '../view.ts';

/** Toasts and dialogs (spec components-apis §4 Interface). Each is loaded when an app first asks for one. */
export function apis({ frame, assets }: View): ApiTable {
  let toast: Promise<Toast> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLoadingShown = false;
  let lastModal: Promise<unknown> = Promise.resolve();
  const slot = () => (toast ??= import('../shell/toast.ts').then(({ createToast }) => createToast(frame)));
  const hide = async ({ noConflict = false }: { noConflict?: boolean }, isLoading: boolean): Promise<void> => {
    if (noConflict && isLoadingShown !== isLoading) return;
    clearTimeout(timer);
    (await slot()).hide();
  };
  return {
    async showToast(options: { title?: string; icon?: string; image?: string; duration?: number; mask?: boolean }) {
      const { show, hide: end } = await slot();
      clearTimeout(timer);
      isLoadingShown = false;
      show({ ...options, image: safeUrl(options.image ?? '', assets) });
      timer = setTimeout(end, options.duration ?? 1500);
    },
    async showLoading({ title, mask }: { title?: string; mask?: boolean }) {
      const { show } = await slot();
      clearTimeout(timer);
      isLoadingShown = true;
      show({ ...(title !== undefined && { title }), ...(mask !== undefined && { mask }), icon: 'loading' });
    },
    hideToast: (options: { noConflict?: boolean } | undefined) => hide(options ?? {}, false),
    hideLoading: (options: { noConflict?: boolean } | undefined) => hide(options ?? {}, true),
    showModal(options: object) {
      // Several calls queue up.
      const result = lastModal.then(async () => (await import('../shell/modal.ts')).showModal(frame, options));
      lastModal = result.catch(() => undefined);
      return result;
    },
    async showActionSheet(options: object) {
      const tapIndex = await (await import('../shell/action-sheet.ts')).showActionSheet(frame, options);
      if (tapIndex === undefined) throw new Refused('cancel');
      return { tapIndex };
    },
  };
}
