import { attributes } from '../catalog/editor-portal.ts';
import { define } from '../internal/define.ts';
import { wxElement } from '../internal/element.ts';

/** @summary A block of an editor that the app draws itself. Editors have no such blocks here: it shows its content where it stands. */
export class WxEditorPortal extends wxElement(attributes) {}

/** Registers `wx-editor-portal`. */
export function defineEditorPortal(): void {
  define('wx-editor-portal', WxEditorPortal);
}
