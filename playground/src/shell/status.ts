import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Compilation } from '../compile/messages.ts';
import type { Texts } from '../texts.ts';
import type { ShellParts } from './shell.ts';

/** What the compiler is at, and the way to what it has found. */
export function compileStatus({ state: { isCompiling, compilation }, texts, actions }: ShellParts): TemplateResult {
  if (isCompiling || !compilation) return html`<span class="status busy" role="status">${texts.compiling}</span>`;
  const problems = countText(compilation, texts);
  if (problems === undefined) {
    return html`<span class="status good" role="status">${texts.compiled(compilation.milliseconds.toFixed(0))}</span>`;
  }
  return html`
    <span role="status">
      <button
        type="button"
        class="status ${compilation.findings.some(({ severity }) => severity === 'error') ? 'bad' : 'fair'}"
        @click=${() => actions.showPanel('problems')}
      >
        ${problems}
      </button>
    </span>
  `;
}

/** `2 errors, 1 warning`; nothing when there are none. */
function countText({ findings }: Compilation, texts: Texts): string | undefined {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [errors > 0 && texts.errors(errors), warnings > 0 && texts.warnings(warnings)];
  return parts.filter(Boolean).join(', ') || undefined;
}
