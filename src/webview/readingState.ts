import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { IndexStatus, ViewMessage } from '../core/protocol/view';
import { emit } from './events';
import { controls } from './styles';

/** How far the reading of the minutes has come, and what went wrong with it. Nothing where all is read. */
@customElement('topic-reading')
export class ReadingStateElement extends LitElement {
  @property({ attribute: false }) accessor status: IndexStatus | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const { status } = this;
    if (status === null) return nothing;
    return html`${this.state(status)} ${this.failures(status)}`;
  }

  private state(status: IndexStatus): TemplateResult | typeof nothing {
    const { state, done, total, message } = status;
    switch (state) {
      case 'none':
      case 'ready':
        return nothing;
      case 'reading':
        // What is read in a moment is not worth a word.
        if (total === 0) return nothing;
        return html`<div class="line">
          <progress max=${total} value=${done} aria-label=${l10n.t('Reading the minutes')}></progress>
          <span>${l10n.t('{0} of {1} files', done, total)}</span>
          ${this.button(l10n.t('Stop'), { type: 'stop' })}
        </div>`;
      case 'stopped':
        return html`<div class="line">
          <span>${l10n.t('Stopped after {0} of {1} files. What is shown is of these.', done, total)}</span>
          ${this.button(l10n.t('Go on'), { type: 'refresh' })}
        </div>`;
      case 'failed':
        return html`<div class="line error" role="alert">
          <span>${l10n.t('The minutes could not be read: {0}', message)}</span>
          ${this.button(l10n.t('Try again'), { type: 'refresh' })}
          ${this.button(l10n.t('Show the log'), { type: 'openLog' })}
        </div>`;
    }
  }

  private failures({ failed, failedCount }: IndexStatus): TemplateResult | typeof nothing {
    if (failedCount === 0) return nothing;
    return html`<details>
      <summary>${l10n.t('{0} files could not be read and are left out', failedCount)}</summary>
      <ul>
        ${failed.map(
          ({ document, name, reason }) =>
            html`<li>
              ${this.button(name, { type: 'openFile', document }, 'link')}
              <span class="quiet">${reason}</span>
            </li>`,
        )}
      </ul>
      ${failed.length < failedCount ? this.button(l10n.t('Show the log'), { type: 'openLog' }) : nothing}
    </details>`;
  }

  private button(label: string, message: ViewMessage, look = ''): TemplateResult {
    return html`<button
      class=${look}
      @click=${() => {
        emit(this, 'act', message);
      }}
    >
      ${label}
    </button>`;
  }

  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .line {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        align-items: center;
      }
      progress {
        flex: 0 1 200px;
        min-width: 60px;
        height: 6px;
        accent-color: var(--vscode-progressBar-background);
      }
      .error {
        color: var(--vscode-errorForeground);
      }
      summary {
        cursor: pointer;
      }
      ul {
        margin: 4px 0;
        padding-inline-start: 20px;
        max-height: 10em;
        overflow: auto;
      }
    `,
  ];
}
