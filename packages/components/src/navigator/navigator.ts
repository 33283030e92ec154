import { attributes } from '../catalog/navigator.ts';
import { describeControl, operable } from '../internal/control.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';
import type { Changes } from '../internal/element.ts';
import { askEmbedder } from '../internal/ask-embedder.ts';
import { emit } from '../internal/emit.ts';

/**
 * @summary A link in the look of a view. It can be reached and pressed by keyboard; where it leads is the embedder's matter,
 * who reads `url`, `openType` and `delta` when it is clicked. Other mini programs (`target="miniProgram"`), `exit` included,
 * are asked for by `wxopentype`.
 * @fires success - what the embedder answers for another mini program; then `complete`.
 * @fires fail - `{ errMsg }`, when nobody takes it on; then `complete`.
 */
export class WxNavigator extends wxElement(attributes) {
  constructor() {
    super();
    operable(this);
    this.addEventListener('click', () => {
      if (this.target === 'miniProgram') this.leave();
    });
  }

  protected override update(changes: Changes): void {
    super.update(changes);
    describeControl(this, 'link');
  }

  private leave(): void {
    const openType = this.openType === 'exit' ? 'exitMiniProgram' : 'navigateToMiniProgram';
    const settle = (type: 'success' | 'fail', detail: object): void => {
      emit(this, type, detail);
      emit(this, 'complete', detail);
    };
    const isTaken = askEmbedder(this, 'wxopentype', {
      openType,
      answer: (detail) => settle(isFailure(detail) ? 'fail' : 'success', detail),
    });
    if (!isTaken) settle('fail', { errMsg: `${openType}:fail the embedding site does not offer it` });
  }
}

function isFailure({ errMsg }: { readonly errMsg?: unknown }): boolean {
  return /:fail\b/.test(String(errMsg));
}

/** Registers `wx-navigator`. */
export function defineNavigator(): void {
  define('wx-navigator', WxNavigator);
}
