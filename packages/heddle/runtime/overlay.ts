import { OVERLAY_STYLE } from './overlay-style.ts';

/** As the dev server sends it (`src/dev/overlay.ts`). */
export interface Problem {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly help?: string;
  readonly frame?: string;
}

const TAG = 'heddle-problems';

/** Shows what is wrong with an app over its last state without errors, in place of what was shown before. */
export function showProblems(problems: readonly Problem[]): void {
  hideProblems();
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(OVERLAY_STYLE);
  root.adoptedStyleSheets = [sheet];
  const entries = problems.map(problemElement);
  const panel = element('section', 'panel', [header(problems, host), contents(problems, entries), list(entries)]);
  panel.setAttribute('role', 'alertdialog');
  panel.setAttribute('aria-label', countOf(problems));
  panel.tabIndex = -1;
  root.append(panel, reopenButton(problems, host));
  panel.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') host.classList.add('closed');
  });
  document.body.append(host);
  panel.focus();
}

export function hideProblems(): void {
  for (const host of document.querySelectorAll(TAG)) host.remove();
}

function header(problems: readonly Problem[], host: HTMLElement): HTMLElement {
  const close = element('button', 'close', ['×']);
  close.setAttribute('aria-label', 'Dismiss');
  close.title = 'Dismiss (Esc)';
  close.addEventListener('click', () => host.classList.add('closed'));
  return element('header', 'header', [
    element('div', 'title', [
      element('h1', '', [countOf(problems)]),
      element('p', '', ['What you see behind is the app as it was. This goes away when the files are correct.']),
    ]),
    close,
  ]);
}

/** Where each of them is, to go there. One needs no such list. */
function contents(problems: readonly Problem[], entries: readonly HTMLElement[]): HTMLElement {
  if (problems.length < 2) return element('nav', 'contents none', []);
  const buttons = problems.map(({ severity, file, line, code }, i) => {
    const name = element('span', 'file', [`${file.slice(file.lastIndexOf('/') + 1)}:${line}`]);
    const button = element('button', `jump ${severity}`, [name, element('span', 'code', [code])]);
    button.addEventListener('click', () => entries[i]!.scrollIntoView({ block: 'start' }));
    return button;
  });
  const nav = element('nav', 'contents', buttons);
  nav.setAttribute('aria-label', 'All findings');
  return nav;
}

function list(entries: readonly HTMLElement[]): HTMLElement {
  const main = element('div', 'list', entries);
  main.tabIndex = 0;
  return main;
}

function problemElement({ severity, code, message, file, line, column, help, frame }: Problem): HTMLElement {
  return element('article', `problem ${severity}`, [
    element('div', 'kind', [element('span', 'badge', [severity]), element('code', '', [code])]),
    element('h2', '', withCode(message)),
    element('div', 'place', [`${file}:${line}:${column}`]),
    ...(frame === undefined ? [] : [frameElement(frame)]),
    ...(help === undefined ? [] : [element('p', 'help', withCode(help))]),
  ]);
}

/** The lines of a frame; the one that is meant, and the marks below it, stand out. */
function frameElement(frame: string): HTMLElement {
  const lines = frame.split('\n').map((text) => {
    const kind = /^\s*>/.test(text) ? 'meant' : /^[\s|]*\^+/.test(text) ? 'marks' : '';
    return element('span', kind, [`${text}\n`]);
  });
  const pre = element('pre', 'frame', lines);
  pre.tabIndex = 0;
  return pre;
}

/** What stays when the panel was dismissed. */
function reopenButton(problems: readonly Problem[], host: HTMLElement): HTMLElement {
  const button = element('button', 'reopen', [countOf(problems)]);
  button.addEventListener('click', () => host.classList.remove('closed'));
  return button;
}

/** Names in backquotes as code. */
function withCode(text: string): (Node | string)[] {
  return text.split('`').map((part, i) => (i % 2 === 0 ? part : element('code', '', [part])));
}

function countOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [plural(errors, 'error'), plural(problems.length - errors, 'warning')].filter(Boolean).join(', ');
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function element(tag: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
