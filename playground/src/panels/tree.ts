import type { TreeNode } from '@heddle/runtime/view';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ShellParts } from '../shell/shell.ts';

type ElementNode = Exclude<TreeNode, string>;

/** The page that the phone shows. */
export function treePanel({ state: { tree }, texts }: ShellParts): TemplateResult {
  if (tree === undefined) return html`<p class="empty">${texts.noTree}</p>`;
  return html`
    <div class="tree">
      <p class="note">${texts.treeNote}</p>
      <ul>
        <li>${treeNode(tree)}</li>
      </ul>
    </div>
  `;
}

function treeNode(node: TreeNode): TemplateResult {
  if (typeof node === 'string') return html`<span class="text">${node}</span>`;
  const { shadow = [], children } = node;
  if (shadow.length === 0 && children.length === 0) return html`<span class="leaf">${startTag(node)}</span>`;
  const [only] = children;
  if (shadow.length === 0 && children.length === 1 && typeof only === 'string') {
    return html`<span class="leaf">${startTag(node)}<span class="text">${only}</span></span>`;
  }
  return html`
    <details open>
      <summary>${startTag(node)}</summary>
      ${
        shadow.length > 0
          ? html`<ul class="shadow">
              ${shadow.map(item)}
            </ul>`
          : nothing
      }
      ${
        children.length > 0
          ? html`<ul>
              ${children.map(item)}
            </ul>`
          : nothing
      }
    </details>
  `;
}

function item(node: TreeNode): TemplateResult {
  return html`<li>${treeNode(node)}</li>`;
}

function startTag({ tag, attributes, dataset }: ElementNode): TemplateResult {
  const data = Object.entries(dataset).map(([name, value]) => [`data-${name}`, value] as const);
  const shown = [...Object.entries(attributes), ...data];
  return html`<span class="tag">&lt;${tag}</span
    >${shown.map(([name, value]) => html` <span class="name">${name}</span>=<span class="value">"${valueText(value)}"</span>`)}<span
      class="tag"
      >&gt;</span
    >`;
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}
