import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { TopicDetail } from '../core/protocol';
import type { TopicLines } from '../core/protocol/view';
import './concordance';
import { emit } from './events';
import { controls } from './styles';
import { columnName, directionName, meetingName, meetingTime } from './words';

/** What there is to know of one topic. */
@customElement('topic-detail')
export class TopicDetailElement extends LitElement {
  @property({ attribute: false }) accessor detail: TopicDetail | null = null;
  @property({ attribute: false }) accessor lines: TopicLines | null = null;
  /** Meetings in the scope; null where the topic is shown in a part of it only. */
  @property({ attribute: false }) accessor meetings: number | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { detail } = this;
    if (detail === null) return nothing;
    const { row } = detail;
    return html`<header>
        <h2>${row.name}</h2>
        <button
          class="plain close"
          title=${l10n.t('Close')}
          aria-label=${l10n.t('Close')}
          @click=${() => {
            emit(this, 'choose-topic', null);
          }}
        >
          ✕
        </button>
      </header>
      ${
        this.meetings === null
          ? html`<p class="quiet">
              ${l10n.t('Only what the cell of the picture stands for.')}
              <button
                class="link"
                @click=${() => {
                  emit(this, 'choose-topic', row.key);
                }}
              >
                ${l10n.t('Show all')}
              </button>
            </p>`
          : nothing
      }
      <slot name="actions"></slot>
      <dl>
        ${figure(columnName('frequency'), row.frequency)} ${figure(columnName('remarks'), row.remarks)}
        ${figure(columnName('meetings'), this.meetings === null ? row.meetings : `${row.meetings}/${this.meetings}`)}
        ${row.speakers === 0 ? nothing : figure(columnName('speakers'), row.speakers)}
        ${figure(columnName('first'), meetingTime(row.first))}
        ${figure(columnName('last'), meetingTime(row.last))}
        ${row.direction === null ? nothing : figure(columnName('bars'), directionName(row.direction))}
      </dl>
      <section>
        <h3>${l10n.t('In the text')}</h3>
        <topic-concordance .lines=${this.lines}></topic-concordance>
      </section>
      <div class="lists">${this.neighbours(detail)} ${speakers(detail)} ${meetingsOf(detail)}</div>`;
  }

  private neighbours({ neighbours }: TopicDetail): TemplateResult | typeof nothing {
    if (neighbours.length === 0) return nothing;
    return html`<section>
      <h3>${l10n.t('Said in the same paragraphs')}</h3>
      <ul>
        ${neighbours.map(
          ({ key, name, paragraphs }) =>
            html`<li>
              <button
                class="link"
                @click=${() => {
                  emit(this, 'choose-topic', key);
                }}
              >
                ${name}</button
              ><span class="quiet">${paragraphs}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
        gap: 12px;
        padding: 12px;
      }
      header {
        display: flex;
        gap: 8px;
        align-items: start;
      }
      h2 {
        flex: 1;
        overflow-wrap: anywhere;
      }
      button.close {
        padding: 2px 8px;
      }
      button.close:hover {
        background: var(--vscode-toolbar-hoverBackground);
      }
      dl {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
        margin: 0;
      }
      dl div {
        display: flex;
        gap: 6px;
      }
      dt {
        color: var(--vscode-descriptionForeground);
      }
      dd {
        margin: 0;
        font-variant-numeric: tabular-nums;
      }
      h3 {
        margin-bottom: 4px;
      }
      .lists {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 200px), 1fr));
        gap: 12px 24px;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        gap: 8px;
        justify-content: space-between;
        padding: 1px 0;
        overflow-wrap: anywhere;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];
}

function figure(name: string, value: string | number): TemplateResult {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function speakers({ speakers }: TopicDetail): TemplateResult | typeof nothing {
  return list(
    l10n.t('Who speaks of it'),
    speakers.map(({ name, count }) => [name, count]),
  );
}

function meetingsOf({ meetings }: TopicDetail): TemplateResult | typeof nothing {
  return list(
    l10n.t('Meetings that speak of it'),
    meetings.map((meeting) => [meetingName(meeting, meeting.document), meeting.count]),
  );
}

function list(
  title: string,
  rows: readonly (readonly [name: string, count: number])[],
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<section>
    <h3>${title}</h3>
    <ul>
      ${rows.map(([name, count]) => html`<li><span>${name}</span><span class="quiet">${count}</span></li>`)}
    </ul>
  </section>`;
}
