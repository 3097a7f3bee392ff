import { exposeAlive } from './expose-alive.ts';
import { readingService } from './reading.ts';

exposeAlive(readingService);
