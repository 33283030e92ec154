import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { examples } from '../examples/examples.ts';
import { LANGUAGES } from '../texts.ts';
import type { Language } from '../texts.ts';
import { icon } from './icons.ts';
import type { ShellParts } from './shell.ts';

export function header({ state, texts, actions }: ShellParts): TemplateResult {
  const chosen = (event: Event): string => (event.target as HTMLSelectElement).value;
  return html`
    <header>
      <h1><img src="favicon.svg" alt="" width="24" height="24" /><span>${texts.title}</span></h1>
      <select
        class="example"
        aria-label=${texts.example}
        .value=${state.example.name}
        @change=${(event: Event) => actions.openExample(chosen(event))}
      >
        ${examples.map(({ name }) => html`<option value=${name} ?selected=${name === state.example.name}>${name}</option>`)}
      </select>
      <span class="spring"></span>
      <label class="language">
        ${icon('globe')}
        <select
          aria-label=${texts.language}
          .value=${state.language}
          @change=${(event: Event) => actions.speak(chosen(event) as Language)}
        >
          ${Object.entries(LANGUAGES).map(
            ([language, { name, tag }]) =>
              html`<option value=${language} lang=${tag} ?selected=${language === state.language}>${name}</option>`,
          )}
        </select>
      </label>
    </header>
  `;
}
