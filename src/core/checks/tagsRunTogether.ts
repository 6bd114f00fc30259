import { tagsOfRemark, type Tag } from '../themes/tags';
import type { Finding, TagCheck } from './check';

/** Tags without a blank between them: they are read, but people take them for one. */
export const tagsRunTogether: TagCheck = {
  code: 'tags-run-together',
  needs: 'tags',
  defaultSeverity: 'information',
  *run(minutes, { source }): Iterable<Finding> {
    for (const remark of minutes.remarks) {
      if (remark.tagSpans.length === 0) continue;
      for (const run of runsOf(tagsOfRemark(source, remark))) {
        const [first, ...others] = run;
        const last = others.at(-1);
        if (first === undefined || last === undefined) continue;
        const span = { start: first.span.start, end: last.span.end };
        const from = source.slice(span.start, span.end);
        yield {
          code: 'tags-run-together',
          spans: [span],
          details: { labels: run.map(({ label }) => label) },
          fixes: [
            {
              from,
              to: run.map((tag) => source.slice(tag.span.start, tag.span.end)).join(' '),
              edits: others.map(({ span: { start } }) => ({ span: { start, end: start }, text: ' ' })),
              wish: null,
              safe: true,
            },
          ],
          related: [],
        };
      }
    }
  },
};

/** Tags in groups that nothing parts. */
function runsOf(tags: readonly Tag[]): Tag[][] {
  const runs: Tag[][] = [];
  for (const tag of tags) {
    const run = runs.at(-1);
    if (run !== undefined && tag.runTogether) run.push(tag);
    else runs.push([tag]);
  }
  return runs;
}
