import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { PANELS } from '../state.ts';
import { icon } from './icons.ts';
import { badge } from './panel-pane.ts';
import type { ShellParts } from './shell.ts';

/** Narrow screens: which of the panes is shown. */
export function paneBar(parts: ShellParts): TemplateResult {
  const { state, texts, actions } = parts;
  const item = (
    name: Parameters<typeof icon>[0],
    label: string,
    isShown: boolean,
    show: () => void,
    mark: unknown = nothing,
  ) => html`
    <button type="button" aria-current=${isShown ? 'true' : nothing} @click=${show}>
      ${icon(name)}<span>${label}</span>${mark}
    </button>
  `;
  return html`
    <nav class="pane-bar" aria-label=${texts.panels}>
      ${item('phone', texts.app, state.pane === 'app', () => actions.show('app'))}
      ${item('code', texts.code, state.pane === 'code', () => actions.show('code'))}
      ${PANELS.map((panel) =>
        item(
          panel,
          texts[panel],
          state.pane === 'panel' && state.panel === panel,
          () => actions.showPanel(panel),
          badge(panel, parts),
        ),
      )}
    </nav>
  `;
}
