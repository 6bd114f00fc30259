import { Log } from '../../src/host/log';

/** For all suites, and never disposed: VS Code gives it the channel of the extension itself, by its name. */
export const log = new Log();
