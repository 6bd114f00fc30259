// Builds bundles: `node esbuild.js` those of the extension, `node esbuild.js GROUP…` the named ones
// (extension, unit, host, ui, fuzz, bench). --watch rebuilds on change, --production minifies.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const production = flags.includes('--production');

const common = {
  bundle: true,
  sourcemap: !production,
  minify: production,
  legalComments: 'none',
  // Japanese words as they are: escaped, each letter would take twice the bytes.
  charset: 'utf8',
  logLevel: 'info',
  target: 'es2022',
};

const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
// ES modules where a package has them: an UMD module's require cannot be followed.
const shipped = { ...node, mainFields: ['module', 'main'] };
const web = { ...common, platform: 'browser', format: 'cjs' };
const test = { sourcemap: true, minify: false, logLevel: 'warning' };

function filesUnder(folder, ending) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * Gives the module `minutes:suites`, whose `loadSuites` loads every *.test.ts under a folder.
 * MINUTES_SUITE=outline takes only those with `outline` in their name.
 */
function suitesOf(folder) {
  return {
    name: 'suites',
    setup(build) {
      build.onResolve({ filter: /^minutes:suites$/ }, () => ({ path: folder, namespace: 'suites' }));
      build.onLoad({ filter: /.*/, namespace: 'suites' }, () => {
        const wanted = process.env.MINUTES_SUITE ?? '';
        const files = filesUnder(folder, '.test.ts').filter((name) => path.basename(name).includes(wanted));
        const calls = files.map((name) => `  require(${JSON.stringify(path.resolve(name))});`);
        return {
          contents: ['export function loadSuites() {', ...calls, '}'].join('\n'),
          resolveDir: __dirname,
          watchDirs: [path.resolve(folder)],
        };
      });
    },
  };
}

/** Copies the tables of laws and organisations and the starter codebook beside the bundles, to be read on first use. */
const tables = {
  name: 'tables',
  setup(build) {
    build.onEnd(() => {
      const copied = { 'laws.tsv': 'tables/', 'organizations.json': 'tables/', 'themes.yaml': '.minutes/' };
      for (const [name, folder] of Object.entries(copied)) {
        fs.mkdirSync('dist/tables', { recursive: true });
        fs.copyFileSync(`seeds/${folder}${name}`, `dist/tables/${name}`);
      }
    });
  },
};

/** write-excel-file zips in the same thread: see src/core/exchange/zipInPlace.ts. */
const zipInPlace = {
  name: 'zipInPlace',
  setup(build) {
    build.onResolve({ filter: /^fflate$/ }, ({ importer }) =>
      importer.includes('write-excel-file')
        ? { path: path.resolve('src/core/exchange/zipInPlace.ts') }
        : undefined,
    );
  },
};

/** Removes the bundles of test files that are gone: they would go on being run. */
function prune(outdir, outbase, entryPoints) {
  const kept = new Set(
    entryPoints.map((entry) => path.join(outdir, path.relative(outbase, entry)).replace(/\.ts$/, '.js')),
  );
  for (const file of filesUnder(outdir, '.test.js')) if (!kept.has(file)) fs.rmSync(file);
}

function nodeSuites(name, folder) {
  return {
    ...node,
    ...test,
    packages: 'external',
    entryPoints: { [name]: 'test/ui/run.ts' },
    outdir: 'out/test/programs',
    plugins: [suitesOf(folder)],
  };
}

const groups = {
  /** What is shipped: desktop and remote host, web host, what both load later, command line. */
  extension: () => {
    // The names of shared modules change with what is in them: no old ones are to be shipped.
    fs.rmSync('dist/webview', { recursive: true, force: true });
    return [
      { ...shipped, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
      { ...web, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
      // src/host/lazyBundle.ts loads them in either host.
      { ...web, entryPoints: ['src/core/userFiles.ts'], outfile: 'dist/userFiles.js' },
      {
        ...web,
        entryPoints: ['src/core/exchangeFiles.ts'],
        outfile: 'dist/exchange.js',
        plugins: [zipInPlace],
      },
      {
        ...web,
        entryPoints: { topicsView: 'src/features/topicsView/main.ts' },
        outdir: 'dist',
        external: ['vscode'],
      },
      // src/host/worker.ts starts it in either host.
      { ...web, format: 'iife', entryPoints: ['src/worker/termWorker.ts'], outfile: 'dist/termWorker.js' },
      // The page of the topics view: modules that are loaded as they are needed.
      {
        ...web,
        format: 'esm',
        splitting: true,
        entryPoints: { topics: 'src/webview/main.ts', pictures: 'src/webview/pictures.ts' },
        outdir: 'dist/webview',
      },
      // Its first line makes the bundle executable.
      { ...shipped, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', plugins: [tables] },
    ];
  },

  /** Each test file of test/unit becomes out/test/unit/….js; dependencies from node_modules stay outside. */
  unit: () => {
    const entryPoints = filesUnder('test/unit', '.test.ts');
    prune('out/test/unit', 'test/unit', entryPoints);
    return [
      { ...node, ...test, packages: 'external', entryPoints, outdir: 'out/test/unit', outbase: 'test/unit' },
      { ...shipped, ...test, entryPoints: ['src/cli/main.ts'], outfile: 'out/cli.js' },
    ];
  },

  /** The host suites, one bundle for each extension host, and the programs that start the hosts. */
  host: () => {
    const suites = {
      ...test,
      sourcemap: 'inline',
      entryPoints: ['test/host/inside/index.ts'],
      external: ['vscode'],
      plugins: [suitesOf('test/host/suite')],
      // Mocha's browser build sets module.exports when it sees one: ours is set last.
      format: 'iife',
      globalName: 'suites',
      footer: { js: 'module.exports = suites;' },
    };
    return [
      { ...shipped, ...suites, outfile: 'out/test/host/node.js' },
      { ...web, ...suites, outfile: 'out/test/host/web.js' },
      {
        ...node,
        ...test,
        packages: 'external',
        entryPoints: {
          runSuites: 'test/host/harness/runSuites.ts',
          start: 'test/host/harness/start.ts',
        },
        outdir: 'out/test/programs',
      },
    ];
  },

  /** The programs of the fuzz suites and of the benchmarks. */
  fuzz: () => [
    {
      ...node,
      ...test,
      packages: 'external',
      entryPoints: ['test/fuzz/main.ts'],
      outfile: 'out/test/fuzz.js',
    },
  ],
  bench: () => [
    {
      ...node,
      ...test,
      packages: 'external',
      entryPoints: {
        bench: 'test/bench/main.ts',
        tokenizerLoad: 'test/bench/tokenizerLoad.ts',
        termIndexRun: 'test/bench/workspace/run.ts',
      },
      outdir: 'out/test',
    },
  ],

  /** The suites that run in Node and drive a workbench, each folder with the program that runs it. */
  ui: () => [nodeSuites('ui', 'test/ui')],
  package: () => [nodeSuites('package', 'test/package')],
};

/** Groups whose programs tokenise. */
const USING_DICTIONARY = new Set(['extension', 'unit', 'bench']);

async function main() {
  // --tests: the unit tests, as before there were groups.
  const wanted = named.length > 0 ? named : [flags.includes('--tests') ? 'unit' : 'extension'];
  if (wanted.some((name) => USING_DICTIONARY.has(name))) await makeDictionary();
  const builds = wanted.flatMap((name) => {
    const group = groups[name];
    if (!group) throw new Error(`No group ${name}; there are ${Object.keys(groups).join(', ')}.`);
    return group();
  });
  if (flags.includes('--watch')) {
    const contexts = await Promise.all(builds.map((options) => esbuild.context(options)));
    await Promise.all(contexts.map((context) => context.watch()));
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

/** What the bundles read when they run is there before they do. */
async function makeDictionary() {
  const { buildDictionary } = await import('./scripts/build-dictionary.mjs');
  buildDictionary();
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
