/** Modules that Node brings along and that nothing else has. */
const names: ReadonlySet<string> = new Set(
  (
    'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events ' +
    'fs http http2 https inspector module net os path perf_hooks process punycode querystring readline repl stream ' +
    'string_decoder sys timers tls trace_events tty url util v8 vm wasi worker_threads zlib'
  ).split(' '),
);

/** Whether a request that leads to no file means a module of Node: `fs`, `node:fs`, `fs/promises`. */
export function isNodeModule(request: string): boolean {
  return request.startsWith('node:') || names.has(request.replace(/\/.*$/, ''));
}
