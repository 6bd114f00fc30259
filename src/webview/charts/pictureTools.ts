/** The controls above a picture. */
import * as l10n from '@vscode/l10n';
import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison, PictureKind } from '../../core/protocol';
import type { Measure } from './matrix';

/** What the user has chosen of all pictures. */
export interface Choices {
  /** How many topics or themes. */
  readonly amounts: Readonly<Record<PictureKind, number>>;
  readonly measure: Measure;
  readonly by: 'speaker' | 'group';
  readonly compare: Comparison;
}

/** What is wanted of a picture: its table shown or hidden, or a file. */
export type Way = 'table' | 'svg' | 'png' | 'csv' | 'xlsx';

const amounts = [10, 20, 30, 50, 80] as const;

/** @param tableShown null where there is nothing to show or save */
export function pictureTools(
  kind: PictureKind,
  choices: Choices,
  tableShown: boolean | null,
  choose: (choices: Partial<Choices>) => void,
  leave: (way: Way) => void,
): TemplateResult {
  const amount = choice(
    kind === 'coverage' ? l10n.t('Themes') : l10n.t('Topics'),
    choices.amounts[kind],
    amounts.map((n) => [n, String(n)]),
    (n) => {
      choose({ amounts: { ...choices.amounts, [kind]: n } });
    },
  );
  return html`<div class="tools">
    ${amount} ${ownChoice(kind, choices, choose)} ${tableShown === null ? nothing : ways(tableShown, leave)}
  </div>`;
}

function ownChoice(
  kind: PictureKind,
  { measure, by, compare }: Choices,
  choose: (choices: Partial<Choices>) => void,
): unknown {
  const measured = (count: string, share: string): TemplateResult =>
    choice(
      l10n.t('Numbers'),
      measure,
      [
        ['count', count],
        ['share', share],
      ],
      (chosen) => {
        choose({ measure: chosen });
      },
    );
  const remarks = (): TemplateResult => measured(l10n.t('Remarks'), l10n.t('Share of the remarks'));
  switch (kind) {
    case 'meetings':
      return measured(l10n.t('Times said'), l10n.t('In 1,000 terms'));
    case 'coverage':
      return remarks();
    case 'network':
      return nothing;
    case 'people': {
      const people = choice(
        l10n.t('By'),
        by,
        [
          ['speaker', l10n.t('Speaker')],
          ['group', l10n.t('Group')],
        ],
        (chosen) => {
          choose({ by: chosen });
        },
      );
      return [remarks(), people];
    }
    case 'changes':
      return choice(
        l10n.t('Compare'),
        compare,
        [
          ['last', l10n.t('The last meeting with those before')],
          ['halves', l10n.t('The later half with the earlier')],
        ],
        (chosen) => {
          choose({ compare: chosen });
        },
      );
  }
}

function ways(tableShown: boolean, leave: (way: Way) => void): TemplateResult {
  const button = (way: Way, label: string): TemplateResult =>
    html`<button
      type="button"
      @click=${() => {
        leave(way);
      }}
    >
      ${label}
    </button>`;
  return html`<button
      type="button"
      aria-expanded=${tableShown}
      aria-controls="table"
      @click=${() => {
        leave('table');
      }}
    >
      ${tableShown ? l10n.t('Hide the table') : l10n.t('Show the table')}
    </button>
    ${button('svg', l10n.t('Save as SVG'))} ${button('png', l10n.t('Save as PNG'))}
    ${button('csv', l10n.t('Table as CSV'))} ${button('xlsx', l10n.t('Table as XLSX'))}`;
}

/** One of some values, with the word for each. */
function choice<T extends string | number>(
  label: string,
  value: T,
  values: readonly (readonly [T, string])[],
  choose: (value: T) => void,
): TemplateResult {
  const onChange = ({ target }: Event): void => {
    const found = target instanceof HTMLSelectElement ? values[target.selectedIndex] : undefined;
    if (found !== undefined) choose(found[0]);
  };
  return html`<label
    >${label}
    <select @change=${onChange}>
      ${values.map(([each, word]) => html`<option ?selected=${each === value}>${word}</option>`)}
    </select>
  </label>`;
}
