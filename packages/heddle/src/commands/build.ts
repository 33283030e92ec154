import { diskHost } from '@heddle/compiler/node';
import { findAppFolder } from '../app-folder.ts';
import { compileApp } from '../compile-app.ts';
import { formatReport } from '../report.ts';
import { findAssets } from '../site/assets.ts';
import { builtSite } from '../site/built-site.ts';
import { formatSizes, packageSizes } from '../site/package-sizes.ts';
import { checkOutFolder, writeSite } from '../site/write-site.ts';
import type { Terminal } from '../terminal.ts';

export interface BuildOptions {
  readonly out: string;
  readonly devtools?: boolean;
}

/** `heddle build`: a static site. With errors nothing is written, and what is in `out` stays. Returns the exit status. */
export async function build(
  folder: string,
  { out, devtools = false }: BuildOptions,
  terminal: Terminal,
): Promise<number> {
  const app = findAppFolder(folder);
  checkOutFolder(out, app.folder);
  const host = diskHost(app.root);
  const result = compileApp(app, host, { sourceMaps: devtools });
  terminal.err(formatReport(result));
  const { compiled } = result;
  if (!compiled || result.hasErrors) {
    terminal.err('Nothing was written.\n');
    return 1;
  }
  const files = await builtSite(compiled, { devtools });
  const assets = findAssets(app.root, compiled.assets, { host, except: out });
  writeSite(out, files, assets);
  terminal.out(formatSizes(packageSizes(compiled, files, assets)));
  terminal.out(`${files.size + assets.size} files were written to ${out}. Any web server can serve them.\n`);
  return 0;
}
