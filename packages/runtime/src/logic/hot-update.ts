import type { LogicPart } from '../protocol/bundle.ts';
import { pageStack } from './pages/page-stack.ts';
import type { Runtime } from './runtime.ts';

/**
 * For development: an app that runs becomes another one without being started anew. Changed scripts run again, and those
 * that require them; then all open pages are made again, with the data that they had.
 */
export function hotUpdates(runtime: Runtime): void {
  const { bundle, handlers, modules, registry, features } = runtime;
  handlers.update = ({ url, rerun }) => {
    void runtime.service(pageStack).renew(async () => {
      const part = ((await import(/* @vite-ignore */ url)) as { default: LogicPart }).default;
      for (const field of ['modules', 'components', 'units', 'wxs'] as const) Object.assign(bundle[field], part[field]);
      // The newest comes first: it says where the code of the moment is.
      runtime.parts.unshift(part);
      modules.forget(rerun);
      registry.forget(rerun);
      if (Object.keys(part.wxs).length > 0) runtime.service(features.wxs)?.forget();
    });
  };
}
