import type { ApiName } from '../../protocol/api-names.ts';
import type { Api } from './entry.ts';
/** Every API that there is, by name (design §7). */
export declare const table: Readonly<Record<ApiName, Api>>;
//# sourceMappingURL=table.d.ts.map