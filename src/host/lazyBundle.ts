import * as vscode from 'vscode';

/**
 * A bundle of dist/ that is loaded when it is first needed, in every host alike. Such a bundle is CommonJS and asks
 * for no other modules than those it is given.
 */
export class LazyBundle<Exports> {
  private loading: Promise<Exports> | null = null;

  /**
   * @param uri the bundle's file in the extension's folder
   * @param modules what it may ask for, by name
   */
  constructor(
    private readonly uri: vscode.Uri,
    private readonly modules: Readonly<Record<string, unknown>> = {},
  ) {}

  /** What the bundle exports. Rejects when its file cannot be read; the next call tries again. */
  get(): Promise<Exports> {
    this.loading ??= this.load().catch((error: unknown) => {
      this.loading = null;
      throw error;
    });
    return this.loading;
  }

  private async load(): Promise<Exports> {
    const code = new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uri));
    const module = { exports: {} };
    // The web host is a worker without `require` for files; VS Code loads the extension itself in this way.
    // eslint-disable-next-line @typescript-eslint/no-implied-eval
    const run = new Function(
      'module',
      'exports',
      'require',
      `${code}\n//# sourceURL=${this.uri.toString()}`,
    ) as (module: object, exports: object, require: (name: string) => unknown) => void;
    run(module, module.exports, (name) => {
      if (!Object.hasOwn(this.modules, name)) throw new Error(`No module ${name} for ${this.uri.toString()}`);
      return this.modules[name];
    });
    return module.exports as Exports;
  }
}
