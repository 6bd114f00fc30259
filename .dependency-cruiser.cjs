/**
 * Who may import whom (design: core ← host ← features ← extension; core ← cli; core ← worker;
 * core/protocol ← webview). Type-only imports count. Each rule is seen to fail in test/architecture.
 */

/** A rule: what `from` matches must not import what `to` matches. */
function forbid(name, comment, from, to) {
  return { name, comment, severity: 'error', from, to };
}

const core = '^src/core/';
const vscode = '^vscode$|node_modules/@types/vscode/';

module.exports = {
  forbidden: [
    forbid('no-cycles', 'Modules stand in one order.', {}, { circular: true }),
    forbid('core-alone', 'The core knows no other part.', { path: core }, { path: '^src/', pathNot: core }),
    forbid('core-without-vscode', 'The core runs without VS Code.', { path: core }, { path: vscode }),
    forbid(
      'node-only-in-cli',
      'Everything but the command runs in a web worker too.',
      { path: '^src/', pathNot: '^src/cli/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'host-below-features',
      'The host knows the core only.',
      { path: '^src/host/' },
      { path: '^src/', pathNot: ['^src/host/', core] },
    ),
    forbid(
      'features-below-extension',
      'A feature knows host and core.',
      { path: '^src/features/' },
      { path: '^src/', pathNot: ['^src/features/', '^src/host/', core] },
    ),
    forbid(
      'features-apart',
      'Features never import each other.',
      { path: '^src/features/([^/.]+)' },
      { path: '^src/features/', pathNot: '^src/features/$1[/.]' },
    ),
    forbid(
      'cli-on-core',
      'The command knows the core only.',
      { path: '^src/cli/' },
      { path: `^src/|${vscode}`, pathNot: ['^src/cli/', core] },
    ),
    forbid(
      'worker-on-core',
      'The worker knows the core only.',
      { path: '^src/worker/' },
      { path: `^src/|${vscode}`, pathNot: ['^src/worker/', core] },
    ),
    forbid(
      'webview-on-protocol',
      'The webview knows the messages only.',
      { path: '^src/webview/' },
      { path: `^src/|${vscode}`, pathNot: ['^src/webview/', '^src/core/protocol'] },
    ),
    forbid('root-on-top', 'Nobody imports the composition root.', {}, { path: '^src/extension[.]ts$' }),
    forbid('no-tests-in-src', 'What is shipped knows no test.', { path: '^src/' }, { path: '^test/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
