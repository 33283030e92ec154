import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { messagesPanel } from '../panels/messages.ts';
import { outputPanel } from '../panels/output.ts';
import { problemsPanel } from '../panels/problems.ts';
import { treePanel } from '../panels/tree.ts';
import { PANELS } from '../state.ts';
import type { Panel } from '../state.ts';
import { icon } from './icons.ts';
import type { ShellParts } from './shell.ts';
import { tabs } from './tabs.ts';

const TEMPLATES: Readonly<Record<Panel, (parts: ShellParts) => TemplateResult>> = {
  output: outputPanel,
  messages: messagesPanel,
  problems: problemsPanel,
  tree: treePanel,
};

/** What is behind the app: one of the panels. */
export function panelPane(parts: ShellParts): TemplateResult {
  const { state, texts, actions } = parts;
  return html`
    <section class="pane panel-pane" aria-label=${texts.panels}>
      <div class="pane-head">
        ${tabs({
          name: 'panel',
          label: texts.panels,
          items: PANELS.map((panel) => ({
            id: panel,
            label: html`${icon(panel)}<span>${texts[panel]}</span>${badge(panel, parts)}`,
          })),
          chosen: state.panel,
          choose: actions.showPanel,
        })}
      </div>
      <div class="panel" id="panel-panel" role="tabpanel" aria-labelledby="panel-tab-${state.panel}">
        ${TEMPLATES[state.panel](parts)}
      </div>
    </section>
  `;
}

/** How many problems there are, beside the name of their panel. */
export function badge(panel: Panel, { state }: ShellParts): TemplateResult | typeof nothing {
  const count = (state.compilation?.findings.length ?? 0) + state.run.errors.length;
  return panel === 'problems' && count > 0 ? html`<span class="badge">${count}</span>` : nothing;
}
