#!/usr/bin/env node
import { loadBundle } from '../workspace/load-bundle.js';

/** The program starts from its bundle (docs/adr/0004), or from the modules that the bundle was made of. */
const program = loadBundle<typeof import('./run-main.js')>('run-main') ?? (await import('./run-main.js'));
await program.runMain();
