import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { Scope, TopicRow } from '../core/protocol';
import type { ViewMessage } from '../core/protocol/view';

type Act = (message: ViewMessage) => void;

/** What can be done with a topic. */
export function topicActions({ key, name }: TopicRow, scope: Scope, act: Act): TemplateResult {
  const topic = { key, name };
  return html`<div class="actions" slot="actions">
    ${button(
      l10n.t('Not a topic'),
      l10n.t('Leaves “{0}” out of the topics (.minutes/terms.yaml)', name),
      () => {
        act({ type: 'ignore', topic });
      },
    )}
    ${button(l10n.t('Keep whole'), l10n.t('Never takes “{0}” apart (.minutes/terms.yaml)', name), () => {
      act({ type: 'keep', topic });
    })}
    ${button(l10n.t('Merge…'), l10n.t('Counts other words as “{0}” (.minutes/terms.yaml)', name), () => {
      act({ type: 'merge', topic });
    })}
    ${button(
      l10n.t('Make a theme of it'),
      l10n.t('Adds “{0}” to the codebook, as theme and keyword', name),
      () => {
        act({ type: 'makeTheme', topic });
      },
    )}
    ${button(
      l10n.t('Tag the remarks…'),
      l10n.t('Sets a theme on all remarks that speak of “{0}”', name),
      () => {
        act({ type: 'tag', topic, scope });
      },
    )}
  </div>`;
}

/** The ways out of the table. */
export function exits(scope: Scope, act: Act): TemplateResult {
  return html`<span class="exits">
    ${button('CSV', l10n.t('Save the table as CSV'), () => {
      act({ type: 'export', format: 'csv', scope });
    })}
    ${button('Excel', l10n.t('Save the table as an Excel workbook'), () => {
      act({ type: 'export', format: 'xlsx', scope });
    })}
    ${button('Markdown', l10n.t('Open a summary with quotations in a new editor'), () => {
      act({ type: 'export', format: 'markdown', scope });
    })}
  </span>`;
}

function button(label: string, title: string, run: () => void): TemplateResult {
  return html`<button title=${title} @click=${run}>${label}</button>`;
}
