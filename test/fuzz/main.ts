import { parse } from '../../src/core/minutes/parse';
import { fuzz } from './command';

process.exitCode = fuzz(process.argv.slice(2), parse, (line) => {
  console.log(line);
});
