import { diskHost } from '@heddle/compiler/node';
import { findAppFolder } from '../app-folder.ts';
import { CommandError } from '../command-error.ts';
import { compileApp } from '../compile-app.ts';
import { countingHost, startProgress } from '../progress.ts';
import { formatReport } from '../report.ts';
import { findAssets } from '../site/assets.ts';
import { formatSizes, packageSizes } from '../site/package-sizes.ts';
import { checkOutFolder, writeSite } from '../site/write-site.ts';
import type { Terminal } from '../terminal.ts';

export interface BuildOptions {
  readonly out: string;
  /** The path that the site will be served at; any, unless given. */
  readonly base?: string | undefined;
  readonly devtools?: boolean;
}

/** `heddle build`: a static site. With errors nothing is written, and what is in `out` stays. Returns the exit status. */
export async function build(
  folder: string,
  { out, base: asked, devtools = false }: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const app = findAppFolder(folder);
  const base = asked === undefined ? undefined : baseOf(asked);
  checkOutFolder(out, app.folder);
  const began = performance.now();
  const progress = startProgress(terminal);
  const host = diskHost(app.root);
  progress.step('Compiling');
  const result = compileApp(app, countingHost(host, progress), { sourceMaps: devtools });
  progress.end();
  terminal.err(formatReport(result));
  const { compiled } = result;
  if (!compiled || result.hasErrors) {
    terminal.err('Nothing was written.\n');
    return 1;
  }
  progress.step('Bundling');
  // Vite comes with it, which is not worth loading for an app with mistakes.
  const { builtSite } = await import('../site/built-site.ts');
  const files = await builtSite(compiled, { base, devtools });
  const assets = findAssets(app.root, compiled.assets, { host, except: out });
  progress.step('Writing');
  writeSite(out, files, assets);
  progress.end();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  terminal.out(formatSizes(packageSizes(compiled, files, assets)));
  terminal.out(
    `${files.size + assets.size} files were written to ${out} in ${seconds} s. Any web server can serve them.\n`,
  );
  return 0;
}

/** The path with a slash at either end. */
function baseOf(asked: string): string {
  if (/^\/(?!\/)[^"<>?#\s\\]*$/.test(asked)) return asked.endsWith('/') ? asked : `${asked}/`;
  throw new CommandError(
    `\`--base\` is ${asked}, which is not a path.`,
    'Write what follows the name of the server, as in `/shop/`. Without it a site works below any path.',
  );
}
