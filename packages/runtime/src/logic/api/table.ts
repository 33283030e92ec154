import type { ApiName } from '../../protocol/wx-members/index.ts';
import type { Api } from './entry.ts';
import * as apis from './index.ts';

/** Every API that there is, by name (design §7): what `index.ts` exports, and no name of the catalogue is left out. */
export const table: Readonly<Record<ApiName, Api>> = apis;
