import { exposeAlive } from './expose-alive.ts';
import { kernelModule } from './kernel-module.ts';
import { referenceParts } from './selling.ts';
import { createService } from './service.ts';

exposeAlive(createService(kernelModule(), referenceParts));
