import { fileURLToPath } from 'node:url';
import { compile, type FileHost } from '@heddle/compiler';
import { diskHost } from '@heddle/compiler/node';
import { connectApp, type Files, type LogicApp } from '../logic/app.ts';

/** The folder whose `node_modules` holds the libraries: the workspace. */
const disk = diskHost(fileURLToPath(new URL('../../../..', import.meta.url)));

/** Starts an app whose packages are those that npm installed. Any diagnostic fails it, warnings about the app's own code included. */
export async function startWithPackages(files: Files): Promise<LogicApp> {
  const compiled = compile(
    withPackages({ 'app.json': JSON.stringify({ pages: ['page'] }), 'page.wxml': '', ...files }),
  );
  const about = compiled.diagnostics.filter(({ severity, file }) => severity === 'error' || Object.hasOwn(files, file));
  if (compiled.view === undefined || about.length > 0)
    throw new Error(about.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  const app = connectApp(compiled);
  await app.boot();
  return app;
}

function withPackages(files: Files): FileHost {
  const isPackage = (path: string): boolean => path.startsWith('node_modules/');
  return {
    read: (path) => files[path] ?? (isPackage(path) ? disk.read(path) : undefined),
    exists: (path) => Object.hasOwn(files, path) || (isPackage(path) && disk.exists(path)),
  };
}
