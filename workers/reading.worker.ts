import { expose } from 'comlink';
import { readingService } from './reading.ts';

expose(readingService);
