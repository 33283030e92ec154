import type { View } from '../view.ts';

/** What a pressed button with an `open-type`, or a `<navigator>` to another mini program, asks for. */
export interface OpenTypeRequest {
  readonly openType: string;
  readonly answer: (detail: object) => void;
}

/** Those that the shell answers. The others the elements answer themselves, unless the site has a service for them. */
const TAKEN: ReadonlySet<string> = new Set([
  'contact',
  'exitMiniProgram',
  'feedback',
  'getPhoneNumber',
  'getRealtimePhoneNumber',
  'getUserInfo',
  'navigateToMiniProgram',
  'openSetting',
  'share',
]);

/** Apps with buttons that have an `open-type` (spec, components §2 button); what it takes is loaded when one is pressed. */
export function openTypes(view: View): void {
  view.hooks.page.push(({ root }) => {
    root.addEventListener('wxopentype', (event) => {
      const { detail } = event as CustomEvent<OpenTypeRequest>;
      const { openType } = detail;
      const element = event.composedPath()[0];
      if (!(element instanceof HTMLElement) || !(TAKEN.has(openType) || view.services?.[openType])) return;
      event.preventDefault();
      void import('./press-open-type.ts').then(({ pressOpenType }) => pressOpenType(view, element, detail));
    });
  });
}
