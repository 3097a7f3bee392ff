import { pathToFileURL } from 'node:url';
import { buildCli, isFresh, PROGRAM } from './build-cli.js';

/* The command line as it is built, which starts at once; built before where its source is newer. */
if (!isFresh()) await buildCli();
await import(pathToFileURL(PROGRAM).href);
