import type { Watch } from './sensors.ts';

/** Keys, and the keyboard on the screen (spec components-apis §4 Device). */
export const keyboard: Readonly<Record<string, Watch>> = {
  keydown: (tell) => watchKeys('keydown', tell),
  keyup: (tell) => watchKeys('keyup', tell),
  keyboardHeight(tell) {
    const visible = globalThis.visualViewport;
    let last = 0;
    const listener = (): void => {
      // What the keyboard takes is what is no longer visible of the window, while something is typed into.
      const height = activeField() && visible ? Math.max(0, Math.round(innerHeight - visible.height)) : 0;
      if (height !== last) tell({ height: (last = height), duration: 0 });
    };
    visible?.addEventListener('resize', listener);
    return () => visible?.removeEventListener('resize', listener);
  },
};

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What the user types into, however deep it stands. */
export function activeField(): Field | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement ? active : undefined;
}

function watchKeys(type: 'keydown' | 'keyup', tell: (detail: unknown) => void): () => void {
  const listener = ({ key, code, timeStamp }: KeyboardEvent): void => tell({ key, code, timeStamp });
  addEventListener(type, listener);
  return () => removeEventListener(type, listener);
}
