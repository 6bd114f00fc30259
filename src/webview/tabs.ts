import * as l10n from '@vscode/l10n';
import { html, type TemplateResult } from 'lit';
import type { ViewState } from './model/viewState';
import { moveFocus } from './roving';

type Tab = ViewState['tab'];

/** What the view shows of the topics: their table or pictures. */
export function tabs(current: Tab, choose: (tab: Tab) => void): TemplateResult {
  const tab = (id: Tab, name: string): TemplateResult =>
    html`<button
      role="tab"
      data-roving
      aria-selected=${id === current}
      tabindex=${id === current ? 0 : -1}
      @click=${() => {
        choose(id);
      }}
      @focus=${() => {
        choose(id);
      }}
    >
      ${name}
    </button>`;
  return html`<div role="tablist" aria-label=${l10n.t('View')} @keydown=${moveFocus}>
    ${tab('table', l10n.t('Table'))} ${tab('pictures', l10n.t('Pictures'))}
  </div>`;
}
