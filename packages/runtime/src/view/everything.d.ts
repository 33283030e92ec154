import type { ViewBundle } from '../protocol/index.ts';
import type { HostCall } from './calls.ts';
import type { Features } from './features.ts';
/** All parts of the view, for apps that nobody has looked at. What few apps need is loaded when a bundle needs it. */
export declare function everything({ config, wxs }: ViewBundle, host?: HostCall): Promise<Features>;
//# sourceMappingURL=everything.d.ts.map