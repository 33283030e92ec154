import { startPlayground } from './playground.ts';

startPlayground(document.getElementById('playground')!);
