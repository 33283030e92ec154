import { attributes } from '../catalog/button.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import { reflect } from '../internal/reflect.ts';

const SHOWN = ['type', 'size', 'plain', 'loading', 'disabled'] as const;

/**
 * @summary A button with the platform's look. `type`, `size`, `plain`, `loading` and `disabled` are shown as attributes,
 * so that WXSS can select by them. `formType` is for the nearest form to act on. What `openType` asks for goes to the embedder
 * by `wxopentype`; unless that is taken on (`preventDefault`), the button answers as well as it can.
 * @fires getuserinfo - `{ userInfo, rawData, signature, encryptedData, iv, errMsg }`
 * @fires getphonenumber - `{ code, errMsg }`; also `getrealtimephonenumber`.
 * @fires chooseavatar - `{ avatarUrl }`
 * @fires contact - `{ path, query }`
 * @fires opensetting - `{ authSetting, errMsg }`
 * @fires launchapp - `{ errMsg }`, or `error` with the same.
 * @fires agreeprivacyauthorization - `{ event: 'agree', buttonId }`
 * @fires createliveactivity - what the embedder answers.
 */
export class WxButton extends wxElement(attributes) {
  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () => void this.open());
  }

  protected override update(): void {
    for (const name of SHOWN) reflect(this, name, this[name]);
    describeControl(this, 'button');
  }

  /** Few buttons have an `open-type`; what it takes is loaded when one is pressed. */
  private async open(): Promise<void> {
    const { openType } = this;
    if (openType !== '') (await import('./open-type.ts')).pressOpenType(this, openType);
  }
}

/** Registers `wx-button`. */
export function defineButton(): void {
  define('wx-button', WxButton);
}
