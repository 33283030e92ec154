import type { Flush, StorageChange, ToLogic, ToView } from '@heddle/runtime/protocol';

type Message = ToView | ToLogic;
type Gists = { readonly [T in Message['type']]: (message: Extract<Message, { readonly type: T }>) => string };

/** What a message is about, in a few words, for a line of the log. Names are the author's, the rest is the protocol's. */
const GISTS: Gists = {
  boot: ({ url }) => url,
  shown: ({ flush }) => `flush ${flush}`,
  event: ({ calls }) => calls.map(({ method }) => method).join(', '),
  model: ({ path }) => path.join('.'),
  answered: ({ value }) => value ?? '',
  reply: ({ id, ok }) => `call ${id}${ok ? '' : ' failed'}`,
  stored: ({ error }) => error ?? '',
  filed: ({ error }) => error ?? '',
  remote: ({ event }) => event,
  share: () => '',
  observed: ({ observer, result }) => `observer ${observer}${result === null ? ' ended' : ''}`,
  back: ({ delta }) => String(delta),
  tab: ({ index }) => String(index),
  open: ({ url }) => url,
  stack: ({ urls }) => urls.at(-1) ?? '',
  page: ({ event }) => event,
  visible: ({ visible }) => String(visible),
  update: ({ rerun }) => rerun.join(', '),
  system: ({ system }) => `${system.windowWidth} × ${system.windowHeight}`,
  package: ({ root, ...answer }) => ('error' in answer ? `${root}: ${answer.error}` : root),
  inspect: ({ instance }) => (instance === undefined ? '' : String(instance)),
  leaving: () => '',
  ping: () => '',
  flush: flushGist,
  call: ({ api }) => api,
  storage: ({ changes }) => changes.map(changeGist).join(', '),
  files: ({ changes }) => changes.map(({ path }) => path).join(', '),
  error: ({ error }) => error.code,
  left: ({ pages }) => String(pages.length),
  inspected: () => '',
  pong: () => '',
};

export function gistOf(message: Message): string {
  if (!Object.hasOwn(GISTS, message.type)) return '';
  return (GISTS[message.type] as (message: Message) => string)(message);
}

function flushGist({ births, patches, deaths, stack }: Flush): string {
  const born = births?.reduce((count, { ids }) => count + ids.length, 0) ?? 0;
  const changed = (patches ?? []).flatMap(({ patches: of }) =>
    typeof of === 'string' ? ['…'] : of.map(({ path }) => path.join('.')),
  );
  const parts = [
    stack && (stack.pages.at(-1)?.url ?? ''),
    born > 0 && `+${born}`,
    deaths?.length && `−${deaths.length}`,
    changed.length > 0 && `${changed.slice(0, 3).join(', ')}${changed.length > 3 ? ', …' : ''}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function changeGist(change: StorageChange): string {
  if ('set' in change) return change.set;
  return 'remove' in change ? change.remove : 'clear';
}
