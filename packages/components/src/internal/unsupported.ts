import { kebabCase } from '../catalog/entry.ts';
import { askEmbedder } from './ask-embedder.ts';
import { WxElement } from './element.ts';
import type { Changes } from './element.ts';
import { texts } from './texts.ts';

/**
 * Base of components that a web page cannot be, or not by itself: a box with a label. The embedder is told by `wxunsupported`;
 * if nobody listens, the console is, once for each tag.
 */
export abstract class Unsupported extends WxElement {
  protected abstract readonly support: 'host' | 'impossible';
  private isReported = false;

  protected override update(changes: Changes): void {
    super.update(changes);
    if (this.isReported) return;
    this.isReported = true;
    const tag = this.localName.replace(/^wx-/, '');
    this.role ??= 'img';
    const { needsHost, impossible } = texts();
    this.ariaLabel ??= `${tag}: ${this.support === 'host' ? needsHost : impossible}`;
    this.dataset['label'] = this.ariaLabel;
    const isTaken = askEmbedder(this, 'wxunsupported', { tag, support: this.support });
    if (!isTaken && isFirstOf(this))
      console.warn(`<${kebabCase(tag)}> ${this.support === 'host' ? needsHost : impossible}.`);
  }
}

/** Whether no other element of the tag stands before it: one line says it for all. */
function isFirstOf(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.querySelector(element.localName) === element;
}
