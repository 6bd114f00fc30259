/**
 * `npm test`: installs what is missing, runs every step whatever became of the one before, and ends with
 * `N passed, N failed` (and `, N skipped`). A step that reports no counts is one test. Node builtins only,
 * as nothing else is there on a fresh checkout.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { add, countsIn, line } from './counts.mjs';
import { ensureDependencies, root } from './setup.mjs';

/**
 * Each step is a script of package.json. `counted`: it must report how many tests it ran. What the lanes of a stage do
 * goes on side by side; stages, and the steps of a lane, follow one another. What is timed, and a workbench, want the machine for themselves.
 */
const stages = [
  [[{ script: 'build' }]],
  [
    [{ script: 'lint' }],
    [{ script: 'typecheck' }, { script: 'test:architecture', counted: true }, { script: 'test:grammar' }],
  ],
  [[{ script: 'test:fuzz' }]],
  [[{ script: 'test:unit', counted: true }]],
  [[{ script: 'test:host', counted: true }]],
  [[{ script: 'test:web-host', counted: true }]],
  [[{ script: 'test:ui', counted: true }]],
  [[{ script: 'test:package', counted: true }]],
];
const stepLimit = 12 * 60_000;

const running = new Set();
let ending = false;
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, async () => {
    ending = true;
    await Promise.all([...running].map(stop));
    process.exit(code);
  });
}

const started = Date.now();
if (!ensureDependencies()) {
  console.log('The dependencies could not be installed.\n0 passed, 1 failed');
  process.exit(1);
}
/** `npm test -- host ui`: only the steps with these words in their names. */
const words = process.argv.slice(2);
const isChosen = ({ script }) => words.length === 0 || words.some((word) => script.includes(word));
const { scripts } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
let total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
for (const stage of stages) {
  const lanes = stage.map((lane) => lane.filter(isChosen)).filter((lane) => lane.length > 0);
  // What runs beside something else is printed when it has ended.
  await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
}
console.log(`\n${summary.join('\n')}\n${'all'.padEnd(20)} ${seconds(started).padStart(8)}\n`);
console.log(line(total));
process.exitCode = total.failed > 0 ? 1 : 0;

async function runLane(lane, isLive) {
  for (const step of lane) {
    const from = Date.now();
    const title = `\n── ${step.script} ${'─'.repeat(60 - step.script.length)}\n`;
    if (isLive) process.stdout.write(title);
    const output = { text: title, isLive };
    const result = scripts[step.script] ? await run(step, output) : missing(step);
    if (!isLive) process.stdout.write(output.text);
    summary.push(`${step.script.padEnd(20)} ${seconds(from).padStart(8)}   ${line(result)}`);
    total = add(total, result);
  }
}

function missing({ script }) {
  console.log(`package.json has no script ${script}.`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** Runs one step to its end, or to the limit; gives its counts. What it prints comes to `output` or, live, at once. */
async function run({ script, counted }, output) {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  });
  running.add(child);
  child.stdout.on('data', (data) => {
    output.text += data;
    if (output.isLive) process.stdout.write(data);
  });
  child.stderr.on('data', (data) => {
    if (output.isLive) process.stderr.write(data);
    else output.text += data;
  });
  const timer = setTimeout(() => {
    console.log(`${script} did not end within ${stepLimit / 1000} s and is ended.`);
    void stop(child);
  }, stepLimit);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  clearTimeout(timer);
  running.delete(child);
  // A signal came: the process exits, and no further step begins.
  if (ending) await new Promise(() => undefined);
  return judge(countsIn(output.text), code === 0, counted);
}

/** The counts of a step, made to agree with its exit code. */
function judge(counts, succeeded, counted) {
  if (!counts)
    return { passed: succeeded && !counted ? 1 : 0, failed: succeeded && !counted ? 0 : 1, skipped: 0 };
  if (counted && counts.passed + counts.failed === 0) return { ...counts, failed: 1 };
  return succeeded ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

/** Ends a step with all it started: first it may clean up, then it is killed. */
async function stop(child) {
  if (!child?.pid) return;
  const send = (signal) => {
    try {
      return process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      return false;
    }
  };
  send('SIGTERM');
  for (let waited = 0; waited < 10_000 && send(0); waited += 50)
    await new Promise((done) => setTimeout(done, 50));
  send('SIGKILL');
}

function seconds(from) {
  return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}
