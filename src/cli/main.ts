import { processStreams } from './output.ts';
import { runCommand } from './run-command.ts';

const status = runCommand(process.argv.slice(2), processStreams);
// Output that failed has set it already.
if (status !== 0) process.exitCode = status;
