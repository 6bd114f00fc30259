import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { TopicLine, TopicLines } from '../core/protocol/view';
import { emit } from './events';
import { moveFocus } from './roving';
import { controls } from './styles';
import { meetingName } from './words';

/** A topic's words in their contexts, by meeting; a line leads to its place in the editor. */
@customElement('topic-concordance')
export class ConcordanceElement extends LitElement {
  @property({ attribute: false }) accessor lines: TopicLines | null = null;
  /** Index of the line that the Tab key goes to. */
  @state() private accessor current = 0;

  protected override willUpdate(): void {
    if (this.current >= (this.lines?.lines.length ?? 0)) this.current = 0;
  }

  protected override render(): TemplateResult {
    const { lines = [], total = 0 } = this.lines ?? {};
    return html`<div class="lines" @keydown=${moveFocus}>
        ${groups(lines).map((group) => this.group(group))}
      </div>
      ${
        lines.length < total
          ? html`<p class="more">
              <span class="quiet">${l10n.t('{0} of {1}', lines.length, total)}</span>
              <button
                @click=${() => {
                  emit(this, 'more-lines', null);
                }}
              >
                ${l10n.t('Show more')}
              </button>
            </p>`
          : nothing
      }`;
  }

  private group(lines: readonly PlacedLine[]): TemplateResult {
    const first = lines[0]?.line;
    const name = first === undefined ? '' : meetingName(first.meeting, first.meeting.file);
    return html`<section>
      <h4 title=${first?.meeting.file ?? ''}>${name}</h4>
      <ul>
        ${lines.map((line) => this.line(line))}
      </ul>
    </section>`;
  }

  private line({ line, index }: PlacedLine): TemplateResult {
    return html`<li>
      <button
        class="plain line"
        data-roving
        tabindex=${index === this.current ? 0 : -1}
        @focus=${() => {
          this.current = index;
        }}
        @click=${() => {
          emit(this, 'reveal-line', line);
        }}
      >
        <span class="speaker quiet">${line.speaker ?? ''}</span>
        <span class="before"><span>${line.before}</span></span
        ><b>${line.words}</b><span class="after">${line.after}</span>
      </button>
    </li>`;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      h4 {
        margin: 8px 0 2px;
        font-size: 1em;
        font-weight: 600;
      }
      section:first-child h4 {
        margin-top: 0;
      }
      .line {
        display: grid;
        grid-template-columns: 7.5em minmax(0, 1fr) auto minmax(0, 1fr);
        width: 100%;
        min-height: 24px;
        padding: 1px 4px;
        white-space: nowrap;
      }
      .line:hover {
        background: var(--vscode-list-hoverBackground);
      }
      .speaker,
      .after {
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .speaker {
        padding-inline-end: 8px;
      }
      .before {
        display: flex;
        justify-content: flex-end;
        overflow: hidden;
      }
      b {
        padding: 0 1px;
        color: var(--vscode-editor-foreground);
        background: var(--vscode-editor-findMatchHighlightBackground);
        outline: 1px solid var(--vscode-contrastActiveBorder, transparent);
        outline-offset: -1px;
      }
      .more {
        display: flex;
        gap: 8px;
        align-items: center;
        margin-top: 8px;
      }
      @container (max-width: 520px) {
        .line {
          display: block;
          padding: 4px;
          white-space: normal;
        }
        .speaker {
          display: block;
        }
        .before,
        .after {
          display: inline;
        }
      }
    `,
  ];
}

/** A line and its index in all. */
interface PlacedLine {
  readonly line: TopicLine;
  readonly index: number;
}

/** Lines of one document after another. */
function groups(lines: readonly TopicLine[]): PlacedLine[][] {
  const found: PlacedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = found.at(-1);
    if (last?.[0]?.line.document === line.document) last.push({ line, index });
    else found.push([{ line, index }]);
  }
  return found;
}
