import type { AuthSetting } from '../../protocol/host-services.ts';
import { element } from '../dom.ts';
import type { View } from '../view.ts';
import { line, openServiceSheet } from './service-sheet.ts';
import { serviceTexts } from './service-texts.ts';

/** `wx.openSetting`: a switch for each scope that the user was asked for. Each change counts at once. */
export async function showSettings(
  view: View,
  setting: AuthSetting,
  change: (scope: string, isAllowed: boolean) => void,
): Promise<void> {
  const words = serviceTexts();
  const rows = Object.entries(setting).map(([scope, isAllowed]) => {
    const input = element('input', '');
    input.type = 'checkbox';
    input.role = 'switch';
    input.checked = isAllowed;
    input.addEventListener('change', () => change(scope, input.checked));
    return element('label', 'row', line('span', '', words.scopes[scope] ?? scope), input);
  });
  await openServiceSheet(view, {
    title: words.settings,
    ...(rows.length === 0 && { text: words.noSettings }),
    content: rows.length > 0 ? [element('div', 'rows', ...rows)] : [],
    actions: [{ label: words.done, answer: () => true }],
  });
}
