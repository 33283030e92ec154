import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SKIPPED = /(?:^|\/)(?:node_modules|dist|\.git|fixtures)(?:\/|$)/;

test('links between documents and files lead somewhere', async () => {
  const entries = await readdir(ROOT, { recursive: true });
  const documents = entries.filter((file) => file.endsWith('.md') && !SKIPPED.test(file));
  const broken = documents.flatMap((document) => {
    const text = readFileSync(path.join(ROOT, document), 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
    const local = links.filter((target) => !/^(?:[a-z]+:|#)/.test(target));
    return local
      .filter((target) => !existsSync(path.join(ROOT, path.dirname(document), target.split('#', 1)[0]!)))
      .map((target) => `${document}: ${target}`);
  });
  expect(broken).toEqual([]);
});
