import { exposeAlive } from './expose-alive.ts';
import { kernelModule } from './kernel-module.ts';
import { createStudyService } from './study.ts';

exposeAlive(createStudyService(kernelModule()));
