import { pathToFileURL } from 'node:url';
import { prepareToRun } from './prepare.mjs';
import { ROOT } from './workspace.mjs';

const COMMAND = `${ROOT}packages/heddle/bin/heddle.js`;

prepareToRun();

// npm runs a script in the repository's folder; paths are meant from where the user stands.
if (process.env.npm_lifecycle_event === 'heddle' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

// In this process, so that a signal that ends us ends a dev server too.
process.argv[1] = COMMAND;
await import(pathToFileURL(COMMAND).href);
