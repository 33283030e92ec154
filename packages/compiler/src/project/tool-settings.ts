import type { Compilation } from '../compilation.ts';
import { alwaysStrict, otherKindOfProject } from '../diagnostics/messages/project.ts';
import { parseJson } from '../json/parse.ts';
import { memberOf } from '../json/tree.ts';

export const PROJECT_FILE = 'project.config.json';

/**
 * Reports settings of project.config.json that change what an app does and cannot be honoured. What each of the others
 * means here stands in docs/cli.md.
 */
export function checkToolSettings({ host, report }: Compilation): void {
  const text = host.read(PROJECT_FILE);
  const settings = text === undefined ? undefined : parseJson(text, '', () => {});
  const kind = memberOf(settings, 'compileType')?.node;
  if (kind?.type === 'string' && kind.value !== 'miniprogram' && kind.value !== '')
    report(otherKindOfProject({ file: PROJECT_FILE, span: kind.span }, kind.value));
  const sloppy = memberOf(memberOf(settings, 'setting')?.node, 'disableUseStrict')?.node;
  if (sloppy?.type === 'boolean' && sloppy.value) report(alwaysStrict({ file: PROJECT_FILE, span: sloppy.span }));
}
