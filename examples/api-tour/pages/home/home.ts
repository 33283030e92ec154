import { families } from '../../shared/families';

Page({ data: { families } });
