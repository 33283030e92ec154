import { parseArgs } from 'node:util';
import { prepareToRun } from './prepare.mjs';
import { ROOT } from './workspace.mjs';

/** `npm start [-- --port N] [--host ADDRESS]`: serves the playground from source and prints where it is. */
async function start() {
  const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
  prepareToRun();
  const { createServer } = await import('vite');
  const server = await createServer({
    root: `${ROOT}playground`,
    server: {
      // An address rather than `localhost`, which means IPv4 on one machine and IPv6 on the next.
      host: values.host ?? '127.0.0.1',
      ...(values.port !== undefined && { port: Number(values.port), strictPort: true }),
    },
  });
  await server.listen();
  console.log('\nThe playground is at');
  server.printUrls();
}

await start();
