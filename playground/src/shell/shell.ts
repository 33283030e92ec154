import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import type { State } from '../state.ts';
import type { Texts } from '../texts.ts';
import { editorPane } from './editor-pane.ts';
import { fileList } from './file-list.ts';
import { header } from './header.ts';
import { paneBar } from './pane-bar.ts';
import { panelPane } from './panel-pane.ts';
import { phonePane } from './phone-pane.ts';

/** What every template of the shell gets. */
export interface ShellParts {
  readonly state: State;
  readonly texts: Texts;
  readonly actions: Actions;
  /** Elements with a life of their own. */
  readonly editor: HTMLElement;
  readonly viewer: HTMLElement;
  readonly phone: HTMLElement;
}

/** The whole page. On wide screens everything side by side, on narrow ones the pane that was chosen. */
export function shell(parts: ShellParts): TemplateResult {
  return html`
    ${header(parts)}
    <main data-pane=${parts.state.pane}>
      ${fileList(parts)} ${editorPane(parts)} ${panelPane(parts)} ${phonePane(parts)}
    </main>
    ${paneBar(parts)}
  `;
}
