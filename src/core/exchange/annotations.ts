import { annotationContext, toAnnotation } from '../themes/sidecar';
import type { CodedFile } from './coding';
import { guidOf } from './guid';

/**
 * The coding as a W3C Annotation Collection of one page (https://www.w3.org/TR/annotation-model/#collections): an
 * annotation for each tagged remark, wherever its tags are kept, made like those of the files beside the minutes.
 * @param label the collection's name for people
 */
export function annotationCollection(files: readonly CodedFile[], label: string): string {
  const items = files.flatMap(({ file, remarks }) =>
    remarks
      .filter(({ themes }) => themes.length > 0)
      .map(({ id, number, themes, anchor }) => {
        const iri = number === null ? id : `urn:uuid:${guidOf('remark', `${file}\n${id}`)}`;
        return toAnnotation({ id: iri, tags: themes.map((theme) => theme.label), anchor, raw: {} }, file);
      }),
  );
  const collection = {
    '@context': annotationContext,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
