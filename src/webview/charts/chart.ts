import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { chartStyles } from './chartStyles';

/** What a picture tells when something in it is chosen. */
export interface Chosen {
  readonly row: number;
  /** -1 for a row's label, or where there are no columns. */
  readonly column: number;
}

/**
 * A picture that is as wide as its place. The entry that has the focus, or that the mouse is over, is told in full
 * below. Fires `chosen` with a `Chosen`.
 */
export abstract class Chart extends LitElement {
  static override properties: PropertyDeclarations = { width: { state: true }, detail: { state: true } };
  static override styles = [chartStyles];

  /** In pixels; 0 as long as it is not known. */
  declare protected width: number;
  declare protected detail: string;
  private readonly watch = new ResizeObserver(() => {
    this.measure();
  });

  constructor() {
    super();
    this.width = 0;
    this.detail = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.watch.observe(this);
  }

  override disconnectedCallback(): void {
    this.watch.disconnect();
    super.disconnectedCallback();
  }

  /** The picture as it is drawn, for a file. */
  get drawing(): SVGSVGElement | null {
    return this.renderRoot.querySelector('svg');
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.measure();
  }

  protected override render(): TemplateResult {
    // What has the focus is named to those who do not see it: the line below says the same.
    return html`<div class="scroll">${this.width === 0 ? null : this.draw(this.width)}</div>
      <p class="detail" aria-hidden="true">${this.detail}</p>`;
  }

  /** The picture as an svg element. */
  protected abstract draw(width: number): unknown;

  protected choose(chosen: Chosen): void {
    this.dispatchEvent(new CustomEvent<Chosen>('chosen', { detail: chosen }));
  }

  /** Gives the focus to what has the id once it is drawn. */
  protected focusOn(id: string): void {
    void this.updateComplete.then(() => {
      const element = this.renderRoot.querySelector<SVGElement>(`[data-at="${id}"]`);
      element?.focus();
      element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
  }

  private measure(): void {
    const { width } = this.getBoundingClientRect();
    // Of what is hidden nothing is known.
    if (width > 0) this.width = Math.floor(width);
  }
}

/** Whether a key chooses what has the focus, as on a button. */
export function isChoice({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}
