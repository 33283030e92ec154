import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { hasErrors } from '../compile/messages.ts';
import { icon } from './icons.ts';
import type { State } from '../state.ts';
import type { ShellParts } from './shell.ts';

/** The running app in its phone. */
export function phonePane(parts: ShellParts): TemplateResult {
  const { state, texts, actions, phone } = parts;
  return html`
    <section class="pane phone-pane" aria-label=${texts.app}>
      <div class="pane-head">
        <h2>${texts.app}</h2>
        <span class="quiet route">${state.run.route || (isStarting(state) ? texts.starting : '')}</span>
        <span class="spring"></span>
        <button type="button" class="plain" ?disabled=${state.run.status === 'none'} @click=${actions.restart}>
          ${icon('restart')}<span class="sr-only">${texts.restart}</span>
        </button>
      </div>
      ${notice(parts)} ${phone}
    </section>
  `;
}

function isStarting({ run, isCompiling }: State): boolean {
  return run.status === 'starting' || (run.status === 'none' && isCompiling);
}

/** Why the app is not the one in the editor, or not there at all. */
function notice({ state: { run, compilation }, texts, actions }: ShellParts): TemplateResult | typeof nothing {
  if (!compilation || !hasErrors(compilation)) return nothing;
  return html`
    <div class="notice" role="status">
      <span>${run.status === 'none' ? texts.cannotRun : texts.outdated}</span>
      <button type="button" class="plain" @click=${() => actions.showPanel('problems')}>${texts.seeProblems}</button>
    </div>
  `;
}
