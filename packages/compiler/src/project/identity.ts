import type { Compilation } from '../compilation.ts';
import { parseJson } from '../json/parse.ts';
import { memberOf, type JsonRecord } from '../json/tree.ts';
import { readJsonObject } from './files.ts';

/** What an app can ask about itself. */
export interface Identity {
  /** `ext` of ext.json (spec components-apis §5). */
  readonly ext?: JsonRecord;
  /** `appid` of project.config.json. */
  readonly appId?: string;
  /** `projectname` of project.config.json, which the developer tools may write as part of a URL. */
  readonly name?: string;
}

/** project.config.json belongs to the authors' tools: a mistake in it is theirs to tell. */
export function readIdentity(compilation: Compilation): Identity {
  const ext = memberOf(readJsonObject('ext.json', compilation), 'ext')?.node;
  const tools = compilation.host.read('project.config.json');
  const settings = tools === undefined ? undefined : parseJson(tools, '', () => {});
  const appId = memberOf(settings, 'appid')?.node;
  const name = memberOf(settings, 'projectname')?.node;
  return {
    ...(ext?.type === 'object' && { ext: ext.value }),
    ...(appId?.type === 'string' && { appId: appId.value }),
    ...(name?.type === 'string' && name.value !== '' && { name: decoded(name.value) }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
