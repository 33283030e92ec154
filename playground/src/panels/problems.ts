import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ErrorRecord } from '@heddle/runtime/protocol';
import type { Finding } from '../compile/messages.ts';
import type { ShellParts } from '../shell/shell.ts';
import { prose } from './prose.ts';

/** What the compiler has found, and what went wrong in the running app. */
export function problemsPanel(parts: ShellParts): TemplateResult {
  const { state, texts } = parts;
  const findings = state.compilation?.findings ?? [];
  const { errors } = state.run;
  if (findings.length === 0 && errors.length === 0) return html`<p class="empty">${texts.noProblems}</p>`;
  return html`
    <div class="problems">
      <ul>
        ${findings.map((finding) => html`<li class="problem ${finding.severity}">${compileProblem(finding, parts)}</li>`)}
      </ul>
      ${
        errors.length === 0
          ? nothing
          : html`<h3>${texts.whileRunning}</h3>
              <ul>
                ${errors.map((error) => html`<li class="problem error">${runProblem(error, parts)}</li>`)}
              </ul>`
      }
    </div>
  `;
}

function compileProblem({ code, message, help, file, place }: Finding, parts: ShellParts): TemplateResult {
  return html`
    ${where(file, place, () => parts.actions.goTo(file, place), parts)}
    <p>${prose(message)} <span class="quiet">${code}</span></p>
    ${place ? html`<pre tabindex="0">${place.frame}</pre>` : nothing}
    ${help === undefined ? nothing : html`<p class="help">${prose(help)}</p>`}
  `;
}

function runProblem(
  { code, message, file, line, column, stack, help }: ErrorRecord,
  parts: ShellParts,
): TemplateResult {
  const go = (): void => {
    const from = offsetOf(parts.state.files[file ?? ''] ?? '', line ?? 1, column ?? 1);
    parts.actions.goTo(file ?? '', { from, to: from });
  };
  return html`
    ${file === undefined ? nothing : where(file, line === undefined ? undefined : { line, column: column ?? 1 }, go, parts)}
    <p>${prose(message)} <span class="quiet">${code}</span></p>
    ${stack === undefined ? nothing : html`<pre tabindex="0">${stack}</pre>`}
    ${help === undefined ? nothing : html`<p class="help">${prose(help)}</p>`}
  `;
}

/** A file of a package cannot be opened, only named. */
function where(
  file: string,
  at: { readonly line: number; readonly column: number } | undefined,
  go: () => void,
  { state }: ShellParts,
): TemplateResult {
  const text = at ? `${file}:${at.line}:${at.column}` : file;
  return Object.hasOwn(state.files, file)
    ? html`<button type="button" class="where" @click=${go}>${text}</button>`
    : html`<span class="where">${text}</span>`;
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}
