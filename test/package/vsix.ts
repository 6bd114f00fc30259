import path from 'node:path';
import { projectRoot } from '../host/harness/paths';

/** Where `npm run package` puts the packed extension. */
export const vsix = path.join(projectRoot, 'out', 'minutes-review.vsix');
