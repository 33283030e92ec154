import { buildPackages } from './build.mjs';
import { installDependencies } from './install.mjs';

if (!installDependencies() || !buildPackages()) process.exitCode = 1;
