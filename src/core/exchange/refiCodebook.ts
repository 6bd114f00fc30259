/**
 * Codebooks in the exchange format of programs for qualitative analysis: REFI-QDA Codebook 1.0 (.qdc; namespace
 * urn:QDA-XML:codebook:1.0, https://www.qdasoftware.org), which ATLAS.ti, MAXQDA, NVivo, QualCoder and Taguette read.
 */
import XMLBuilder from 'fast-xml-builder';
import type { Codebook, Theme } from '../themes/codebook';
import { hexOf } from './colors';
import { guidOf } from './guid';

const NAMESPACE = 'urn:QDA-XML:codebook:1.0';

/** What XML 1.0 has no way to write. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

interface CodeElement {
  readonly '@guid': string;
  readonly '@name': string;
  readonly '@isCodable': 'true' | 'false';
  readonly '@color'?: string;
  readonly Description?: string;
  readonly Code: readonly CodeElement[];
}

/**
 * A codebook as XML. A theme has the same GUID in every export (made of its id), a deprecated one is not to be coded
 * with. Keywords and rules have no place in the format and stay behind.
 */
export function writeQdc(codebook: Codebook): string {
  const element = (theme: Theme): CodeElement => {
    const color = hexOf(codebook.colorOf(theme));
    return {
      '@guid': guidOf('theme', theme.id),
      '@name': clean(theme.label),
      '@isCodable': theme.deprecated ? 'false' : 'true',
      ...(color === null ? {} : { '@color': color }),
      ...(theme.description === '' ? {} : { Description: clean(theme.description) }),
      Code: codebook.children(theme.id).map(element),
    };
  };
  const builder = new XMLBuilder({
    format: true,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    // Else isCodable="true" loses its value, which XML does not allow.
    suppressBooleanAttributes: false,
  });
  const xml = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    CodeBook: {
      '@xmlns': NAMESPACE,
      '@origin': 'Minutes Review',
      Codes: { Code: codebook.roots.map(element) },
    },
  });
  return xml.endsWith('\n') ? xml : `${xml}\n`;
}

function clean(text: string): string {
  return text.replace(NO_XML, '');
}
