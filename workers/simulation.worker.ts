import { exposeAlive } from './expose-alive.ts';
import { kernelModule } from './kernel-module.ts';
import { createService } from './service.ts';

exposeAlive(createService(kernelModule(), null));
