import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { filesInOrder, folderOf } from '../examples/file-order.ts';
import { icon } from './icons.ts';
import type { ShellParts } from './shell.ts';
import { compileStatus } from './status.ts';

/** The source that is open, under a bar that says which it is. */
export function editorPane(parts: ShellParts): TemplateResult {
  const { state, texts, actions, editor } = parts;
  const files = filesInOrder(folderOf(Object.keys(state.files)));
  const isEdited = files.some((file) => state.files[file] !== state.example.files[file]);
  return html`
    <section class="pane code-pane" aria-label=${texts.code}>
      <div class="pane-head">
        <select
          class="file-select"
          aria-label=${texts.file}
          .value=${state.file}
          @change=${(event: Event) => actions.openFile((event.target as HTMLSelectElement).value)}
        >
          ${files.map((file) => html`<option value=${file} ?selected=${file === state.file}>${file}</option>`)}
        </select>
        <h2 class="path">${state.file}</h2>
        <span class="spring"></span>
        ${
          isEdited
            ? html`<button type="button" class="plain" @click=${actions.revert}>
                ${icon('revert')}<span>${texts.revert}</span>
              </button>`
            : nothing
        }
        ${compileStatus(parts)}
      </div>
      <div class="code">${editor}</div>
    </section>
  `;
}
