import type { Compilation } from '../compilation.ts';
import type { CompileOptions, SourceOutput } from '../compiled.ts';
import type { ComponentSource, Project } from '../project/project.ts';
import { compileWxss, type CompiledWxss } from './compile.ts';

/** Every style sheet of an app. Each exists once, however many pages use it. */
export interface CompiledStyles {
  readonly app: string;
  /** Browsers heed `@font-face` only in sheets of the document. By component path; `''` for those of the app. */
  readonly fontFaces: ReadonlyMap<string, string>;
  /** By component path. Sheets of components carry their prefix, those of pages none. */
  readonly sheets: ReadonlyMap<string, { readonly css: string; readonly prefix?: string }>;
  /** Package files named in `url()`. */
  readonly assets: readonly string[];
  readonly outputs: ReadonlyMap<string, SourceOutput>;
}

export function compileStyles(
  project: Project,
  compilation: Compilation,
  { sourceMaps = false }: CompileOptions = {},
): CompiledStyles {
  const sheets = new Map<string, { css: string; prefix?: string }>();
  const outputs = new Map<string, SourceOutput>();
  const assets = new Set<string>();
  const fontFaces = new Map<string, string>();

  const supplied = suppliedStyle(project, compilation);
  const compileFile = (id: string, file: string | undefined, prefix: string | undefined): CompiledWxss | undefined => {
    if (file === undefined) return undefined;
    const isComponent = prefix !== undefined;
    const before = id === '' && file !== supplied ? supplied : undefined;
    const compiled = compilation.remember(`style ${file}`, `${isComponent} ${prefix} ${sourceMaps} ${before}`, () =>
      compileWxss(file, {
        compilation,
        resolve: (from, request) => project.resolver.source(from, request, '.wxss'),
        prefixes: [prefix ?? ''],
        isComponent,
        ...(before !== undefined && { before }),
        sourceMaps,
        isAlwaysLight: project.app.settings['darkmode'] !== true,
        // Sheets are part of the page, so their URLs are relative to it.
        asset: (path) => path,
      }),
    );
    outputs.set(file, { css: compiled.css });
    for (const asset of compiled.assets) assets.add(asset);
    if (compiled.fontFaces) fontFaces.set(id, compiled.fontFaces);
    return compiled;
  };

  const textOf = (compiled: CompiledWxss | undefined): string => compiled?.traced ?? compiled?.css ?? '';
  const app = textOf(compileFile('', project.app.files.style ?? supplied, undefined));
  const prefixes = new Set<string>();
  for (const page of project.pages) {
    if (project.components.has(page.path)) continue;
    const css = textOf(compileFile(page.path, page.files.style, undefined));
    if (css) sheets.set(page.path, { css });
  }
  for (const component of project.components.values()) {
    const prefix = uniquePrefix(component, prefixes);
    sheets.set(component.path, { css: textOf(compileFile(component.path, component.files.style, prefix)), prefix });
  }
  return { app, fontFaces, sheets, assets: [...assets].sort(), outputs };
}

/** Apps that take WeUI with `useExtendedLib` need not import its style sheet (components spec §5). */
function suppliedStyle({ app }: Project, { host }: Compilation): string | undefined {
  const libraries = app.settings['useExtendedLib'];
  const wantsWeui = typeof libraries === 'object' && libraries !== null && 'weui' in libraries && libraries.weui;
  return wantsWeui && host.exists(WEUI_STYLE) ? WEUI_STYLE : undefined;
}

const WEUI_STYLE = 'node_modules/weui-miniprogram/miniprogram_dist/weui-wxss/dist/style/weui.wxss';

/** A readable prefix that is the same in every build: `button` for `@vant/weapp/lib/button/index`, `button2` for the next. */
function uniquePrefix({ path }: ComponentSource, taken: Set<string>): string {
  const segments = path.split('/').filter((segment) => segment !== 'index');
  const name = (segments.at(-1) ?? 'component').replace(/[^\w-]/g, '_').replace(/-{2,}/g, '-');
  let prefix = /^\d/.test(name) ? `c${name}` : name;
  for (let n = 2; taken.has(prefix); n++) prefix = `${name}${n}`;
  taken.add(prefix);
  return prefix;
}
