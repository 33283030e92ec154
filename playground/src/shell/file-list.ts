import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { folderOf } from '../examples/file-order.ts';
import type { Folder } from '../examples/file-order.ts';
import { icon } from './icons.ts';
import type { ShellParts } from './shell.ts';

/** The files of the app, as a tree of folders. */
export function fileList(parts: ShellParts): TemplateResult {
  const { state, texts } = parts;
  return html`
    <nav class="files" aria-label=${texts.files}>${folderItems(folderOf(Object.keys(state.files)), parts)}</nav>
  `;
}

function folderItems({ folders, files }: Folder, parts: ShellParts): TemplateResult {
  return html`
    <ul>
      ${folders.map((folder) => html`<li><span class="folder">${icon('folder')}${folder.name}</span>${folderItems(folder, parts)}</li>`)}
      ${files.map((file) => html`<li>${fileButton(file, parts)}</li>`)}
    </ul>
  `;
}

function fileButton(file: string, { state, texts, actions }: ShellParts): TemplateResult {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const suffix = name.slice(name.lastIndexOf('.') + 1);
  const isEdited = state.files[file] !== state.example.files[file];
  const worst = worstIn(file, state.compilation?.findings ?? []);
  return html`
    <button
      type="button"
      class="file ${worst ?? ''}"
      title=${file}
      aria-current=${file === state.file ? 'true' : nothing}
      ${ref(file === state.file ? showOpenFile : undefined)}
      @click=${() => actions.openFile(file)}
    >
      <span class="suffix" data-suffix=${suffix} aria-hidden="true"></span>${name}${
        isEdited ? html`<span class="edited" role="img" aria-label=${texts.edited}></span>` : nothing
      }
    </button>
  `;
}

function worstIn(
  file: string,
  findings: readonly { readonly file: string; readonly severity: 'error' | 'warning' }[],
): string | undefined {
  const own = findings.filter((finding) => finding.file === file);
  return own.find(({ severity }) => severity === 'error')?.severity ?? own[0]?.severity;
}

/** A tree may be longer than its pane. Called once for each file that is opened: `ref` keeps to what it has called. */
function showOpenFile(button: Element | undefined): void {
  requestAnimationFrame(() => button?.scrollIntoView({ block: 'nearest' }));
}
