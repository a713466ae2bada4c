import { join } from 'node:path';
import { programIn } from './compiled';

programIn(join(__dirname, 'albero.core.js'), join(__dirname, 'albero.core.code')).run();
