import { expose } from 'comlink';
import { kernelModule } from './kernel-module.ts';
import { createService } from './service.ts';

expose(createService(kernelModule()));
