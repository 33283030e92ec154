import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaults } from '../../src/view/services/default-services.ts';
import { serviceNames } from '../../src/host/services.ts';

const page = readFileSync(new URL('../../../../docs/hosting.md', import.meta.url), 'utf8');

test.each(Object.keys(defaults).filter((name) => !name.startsWith('cloud.')))(
  'docs/hosting.md tells what `%s` does without a service',
  (name) => {
    expect(page.slice(page.indexOf('## What happens without a service'))).toContain(`\`${name}\``);
  },
);

test('the logic thread learns the names of services, those of the cloud too', () => {
  const services = { login: () => ({ code: '' }), cloud: { functions: {} } };
  expect(serviceNames(services)).toEqual(['login', 'cloud.functions']);
});
