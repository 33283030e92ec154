import type { View } from '../view.ts';
import { appName } from './app-name.ts';
import { dialogButton, openDialog } from './dialog.ts';
import { shareEntries } from './share-entries.ts';
import { texts } from './texts.ts';

/** An entry of the capsule's menu. */
export interface MenuEntry {
  readonly label: string;
  run(): void;
}

/** The sheet that the capsule opens: the app's name, what features and the host offer, and what every app has. */
export async function openMenu(view: View): Promise<void> {
  const { bundle, frame, send } = view;
  const words = texts();
  const name = appName(view);
  const entries: MenuEntry[] = [
    ...shareEntries(view),
    ...(view.menu ?? []),
    { label: words.again, run: () => send({ type: 'open', url: bundle.config.pages[0] ?? '', by: 'reLaunch' }) },
    { label: words.about, run: () => void showAbout(view, name) },
  ];
  const chosen = await openDialog<MenuEntry>(frame, 'sheet', (dialog, close) => {
    const heading = document.createElement('h2');
    heading.textContent = dialog.ariaLabel = name;
    const cancel = dialogButton(words.cancel, '', () => dialog.close());
    cancel.className = 'last';
    dialog.append(heading, ...entries.map((entry) => dialogButton(entry.label, '', () => close(entry))), cancel);
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  });
  chosen?.run();
}

async function showAbout({ frame }: View, name: string): Promise<void> {
  const { showModal } = await import('./modal.ts');
  await showModal(frame, { title: name, content: texts().aboutText, showCancel: false });
}
