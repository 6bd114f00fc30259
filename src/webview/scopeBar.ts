import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scope, ScopeChoices } from '../core/protocol';
import type { ActiveDocument } from '../core/protocol/view';
import { emit } from './events';
import {
  bodyValue,
  conditionCount,
  documentsName,
  DOCUMENTS,
  EVERYTHING,
  meetingsOf,
  withCondition,
  withMeetings,
  withoutConditions,
} from './model/scopeControls';
import { controls } from './styles';

type Condition = 'speaker' | 'group' | 'tag' | 'from' | 'to';

/** The controls that say which meetings and remarks the view is about. */
@customElement('topic-scope')
export class ScopeBarElement extends LitElement {
  @property({ attribute: false }) accessor scope: Scope = {};
  @property({ attribute: false }) accessor choices: ScopeChoices | null = null;
  @property({ attribute: false }) accessor active: ActiveDocument | null = null;

  protected override render(): TemplateResult {
    const { scope, choices } = this;
    const set = conditionCount(scope);
    return html`${this.meetings()}
      <details ?open=${set > 0}>
        <summary>${set === 0 ? l10n.t('Narrow down') : l10n.t('Narrowed down ({0})', set)}</summary>
        <div class="conditions">
          ${this.names('speaker', l10n.t('Speaker'), choices?.speakers ?? [])}
          ${this.names('group', l10n.t('Group'), choices?.groups ?? [])}
          ${this.names('tag', l10n.t('Theme'), choices?.tags ?? [])} ${this.date('from', l10n.t('From'))}
          ${this.date('to', l10n.t('To'))}
          ${
            set === 0
              ? nothing
              : html`<button
                  @click=${() => {
                    emit(this, 'set-scope', withoutConditions(scope));
                  }}
                >
                  ${l10n.t('Show all again')}
                </button>`
          }
        </div>
      </details>`;
  }

  private meetings(): TemplateResult {
    const { scope, active, choices } = this;
    const value = meetingsOf(scope);
    const hasDocument = active !== null || scope.documents !== undefined;
    const bodies = choices?.bodies.map(({ name }) => name) ?? [];
    // What is chosen is there, whether the index knows it or not.
    if (scope.body !== undefined && !bodies.includes(scope.body)) bodies.unshift(scope.body);
    return html`<label class="field meetings"
      ><span>${l10n.t('Meetings shown')}</span>
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement)
            emit(this, 'set-scope', withMeetings(scope, target.value, active));
        }}
      >
        <option value=${EVERYTHING} .selected=${value === EVERYTHING}>
          ${l10n.t('All minutes of the workspace')}
        </option>
        ${
          hasDocument
            ? html`<option value=${DOCUMENTS} .selected=${value === DOCUMENTS}>
                ${l10n.t('This document: {0}', documentsName(scope, active))}
              </option>`
            : nothing
        }
        ${
          bodies.length === 0
            ? nothing
            : html`<optgroup label=${l10n.t('All meetings of this body')}>
                ${bodies.map(
                  (name) =>
                    html`<option value=${bodyValue(name)} .selected=${value === bodyValue(name)}>
                      ${name}
                    </option>`,
                )}
              </optgroup>`
        }
      </select></label
    >`;
  }

  private names(
    condition: Condition,
    label: string,
    names: readonly { readonly name: string; readonly count: number }[],
  ): TemplateResult | typeof nothing {
    const value = this.scope[condition];
    if (names.length === 0 && value === undefined) return nothing;
    const isKnown = value === undefined || names.some(({ name }) => name === value);
    return html`<label class="field"
      ><span>${label}</span>
      <select
        @change=${({ target }: Event) => {
          if (target instanceof HTMLSelectElement) this.set(condition, target.value);
        }}
      >
        <option value="" .selected=${value === undefined}>${l10n.t('All')}</option>
        ${isKnown ? nothing : html`<option value=${value} .selected=${true}>${value}</option>`}
        ${names.map(
          ({ name, count }) =>
            html`<option value=${name} .selected=${value === name}>${name} (${count})</option>`,
        )}
      </select></label
    >`;
  }

  private date(condition: 'from' | 'to', label: string): TemplateResult | typeof nothing {
    const { from = null, to = null } = this.choices ?? {};
    const value = this.scope[condition];
    if (from === to && value === undefined) return nothing;
    return html`<label class="field"
      ><span>${label}</span>
      <input
        type="date"
        min=${from ?? nothing}
        max=${to ?? nothing}
        .value=${value ?? ''}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) this.set(condition, target.value);
        }}
    /></label>`;
  }

  private set(condition: Condition, value: string): void {
    emit(this, 'set-scope', withCondition(this.scope, condition, value));
  }

  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        align-items: start;
        min-width: 0;
      }
      /* Takes less room where there is less, before what is beside it goes to the next line. */
      .meetings {
        flex: 1 1 200px;
        max-width: 380px;
      }
      .field {
        display: flex;
        gap: 6px;
        align-items: center;
        min-width: 0;
        max-width: 100%;
      }
      .field > span {
        white-space: nowrap;
      }
      select {
        width: 100%;
        min-width: 0;
        max-width: 24em;
        text-overflow: ellipsis;
      }
      input[type='date'] {
        color-scheme: light dark;
      }
      details {
        min-width: 0;
      }
      summary {
        cursor: pointer;
        padding: 2px 4px;
      }
      .conditions {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 16px;
        padding-top: 8px;
      }
    `,
  ];
}
