/** Themes with those that they are below: 人材/育成 is of 人材 too. */
export class ThemesAbove {
  /** By path: it and the paths above it. Remarks share few tags. */
  private readonly known = new Map<string, readonly string[]>();

  /** The themes of some tags, and all those above them, each once. */
  of(paths: readonly string[]): Iterable<string> {
    const [only = ''] = paths;
    return paths.length === 1 ? this.withAbove(only) : new Set(paths.flatMap((path) => this.withAbove(path)));
  }

  private withAbove(path: string): readonly string[] {
    let list = this.known.get(path);
    if (list === undefined) {
      const names = path.split('/');
      list = names.map((_, i) => names.slice(0, i + 1).join('/'));
      this.known.set(path, list);
    }
    return list;
  }
}
