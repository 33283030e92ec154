import { texts } from '../view/shell/texts.ts';

export interface Panel {
  close(): void;
}

/** Tells that an app has stopped or hangs, over whatever it shows, with a way out. */
export function showPanel(parent: ShadowRoot, kind: 'crashed' | 'hung', reload: () => void): Panel {
  const words = texts();
  const panel = document.createElement('div');
  const text = document.createElement('p');
  panel.role = 'alertdialog';
  panel.ariaLabel = text.textContent = words[kind];
  panel.style.cssText =
    'position:absolute;inset:0;z-index:200;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;padding:24px;background:#fffffff2;color:#000;font:16px/1.5 system-ui,sans-serif;text-align:center';
  const close = (): void => panel.remove();
  const button = (label: string, action: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.style.cssText =
      'min-width:160px;min-height:44px;border:1px solid #0002;border-radius:8px;background:#f2f2f2;color:inherit;font:inherit;cursor:pointer';
    made.addEventListener('click', action);
    return made;
  };
  const restart = button(words.reload, reload);
  panel.append(text, restart);
  if (kind === 'hung') panel.append(button(words.wait, close));
  parent.append(panel);
  restart.focus();
  return { close };
}
