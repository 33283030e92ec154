import type { ApiTable } from '../calls/apis.ts';
import { Refused } from '../calls/refused.ts';
import { safeUrl } from '../template/safe-url.ts';
import type { View } from '../view.ts';

/** Toasts and dialogs (spec components-apis §4 Interface). Each is loaded when an app first asks for one. */
export function apis({ frame, assets }: View): ApiTable {
  let lastModal: Promise<unknown> = Promise.resolve();
  const slot = async () => (await import('../shell/toast.ts')).toastOf(frame);
  const hide = async ({ noConflict = false }: { noConflict?: boolean }, isLoading: boolean): Promise<void> => {
    const toast = await slot();
    if (!noConflict || toast.isLoading === isLoading) toast.hide();
  };
  return {
    async showToast(options: { title?: string; icon?: string; image?: string; duration?: number; mask?: boolean }) {
      const image = safeUrl(options.image ?? '', assets);
      (await slot()).show({ ...options, image });
    },
    async showLoading({ title, mask }: { title?: string; mask?: boolean }) {
      const toast = await slot();
      toast.showLoading({ ...(title !== undefined && { title }), ...(mask !== undefined && { mask }) });
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
