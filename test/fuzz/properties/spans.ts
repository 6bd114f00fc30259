/** Spans stay in the document, in order, and inside one another. */
import type { Minutes, Section } from '../../../src/core/minutes/model';
import type { Span } from '../../../src/core/text/span';
import { contains } from '../../../src/core/text/span';
import type { Property } from './property';
import { allSections, first, isNested, show } from './property';

type Named = readonly [what: string, span: Span];

export const spansInBounds: Property = {
  name: 'spans-in-bounds',
  check: (text, minutes) => {
    if (minutes.span.start !== 0 || minutes.span.end !== text.length) {
      return `the document's span is ${show(minutes.span)}, its length ${text.length}`;
    }
    for (const [what, { start, end }] of allSpans(minutes)) {
      const whole = Number.isInteger(start) && Number.isInteger(end);
      if (!whole || start < 0 || start > end || end > text.length) {
        return `${what} ${show({ start, end })} is not within 0 … ${text.length}`;
      }
    }
    return null;
  },
};

export const spansInOrder: Property = {
  name: 'spans-in-order',
  check: (_text, minutes) =>
    first([
      ordered('attendees', minutes.attendees),
      ordered('agenda', minutes.agenda),
      ordered('handouts', minutes.handouts),
      ordered('remarks', minutes.remarks),
      ordered('sections', minutes.sections),
      ...allSections(minutes).map((section) => ordered(`sections of ${section.title}`, section.sections)),
      ordered(
        'blocks',
        minutes.blocks.filter((block) => !isNested(block)),
      ),
      ordered('residue and tags', minutes.blocks.filter(isNested)),
    ]),
};

export const spansNest: Property = {
  name: 'spans-nest',
  check: (_text, minutes) => {
    for (const { name, nameSpan, span } of minutes.attendees) {
      if (!contains(span, nameSpan)) return `name of ${name} ${show(nameSpan)} is outside ${show(span)}`;
    }
    for (const { kind, span, labelSpan, markSpan } of minutes.blocks) {
      if (labelSpan && !contains(span, labelSpan))
        return `label ${show(labelSpan)} outside ${kind} ${show(span)}`;
      if (markSpan && !contains(span, markSpan))
        return `mark ${show(markSpan)} outside ${kind} ${show(span)}`;
    }
    return first([sectionsNest(minutes), residueNests(minutes)]);
  },
};

export const remarksInSections: Property = {
  name: 'remarks-in-sections',
  check: (_text, minutes) => {
    const sections = allSections(minutes);
    const known = new Set(sections);
    for (const { id, span, section, speakerSource, speakerSpan } of minutes.remarks) {
      if (section !== null && !known.has(section)) return `the section of ${id} is not in the tree`;
      if (section !== null && !contains(section.span, span)) {
        return `remark ${show(span)} is outside its section ${section.title} ${show(section.span)}`;
      }
      const inner = (section === null ? minutes.sections : section.sections).find((s) =>
        contains(s.span, span),
      );
      if (inner !== undefined) return `remark ${show(span)} stands in ${inner.title}, but says otherwise`;
      if ((speakerSource === null) !== (speakerSpan === null))
        return `remark ${show(span)}: source without span`;
      if (speakerSpan === null) continue;
      if (speakerSource === 'mark' && !contains(span, speakerSpan)) {
        return `speaker ${show(speakerSpan)} is outside the remark ${show(span)}`;
      }
      if (speakerSource === 'heading' && !headings(section).some((s) => contains(s, speakerSpan))) {
        return `speaker ${show(speakerSpan)} is in no heading over the remark ${show(span)}`;
      }
    }
    return null;
  },
};

function headings(section: Section | null): Span[] {
  const spans: Span[] = [];
  for (let s = section; s !== null; s = s.parent) spans.push(s.headingSpan);
  return spans;
}

function sectionsNest(minutes: Minutes): string | null {
  for (const section of allSections(minutes)) {
    const { title, span, headingSpan, titleSpan, parent, level, sections } = section;
    if (!contains(span, headingSpan)) return `heading of ${title} ${show(headingSpan)} outside ${show(span)}`;
    if (headingSpan.start !== span.start)
      return `section ${title} ${show(span)} does not begin with its heading`;
    if (!contains(headingSpan, titleSpan))
      return `title ${title} ${show(titleSpan)} outside ${show(headingSpan)}`;
    if (level < 1) return `section ${title} has level ${level}`;
    if (parent === null && !minutes.sections.includes(section)) return `section ${title} has no parent`;
    for (const child of sections) {
      if (child.parent !== section) return `section ${child.title} does not know its parent ${title}`;
      if (!contains(span, child.span))
        return `section ${child.title} ${show(child.span)} outside ${show(span)}`;
      if (child.level <= level) return `section ${child.title} is not below its parent's level ${level}`;
      if (child.span.start < headingSpan.end)
        return `section ${child.title} begins in the heading of ${title}`;
    }
  }
  return minutes.sections.some((section) => section.parent !== null)
    ? 'a top-level section has a parent'
    : null;
}

/** Residue and tags stand alone or wholly inside one block. Both lists are in order. */
function residueNests(minutes: Minutes): string | null {
  const others = minutes.blocks.filter((block) => !isNested(block));
  let i = 0;
  for (const block of minutes.blocks) {
    if (!isNested(block)) continue;
    const { kind, span } = block;
    while ((others[i]?.span.end ?? Infinity) <= span.start) i++;
    const near = others[i];
    if (near !== undefined && near.span.start < span.end && !contains(near.span, span)) {
      return `${kind} ${show(span)} lies across the end of ${near.kind} ${show(near.span)}`;
    }
  }
  return null;
}

function ordered(what: string, list: readonly { readonly span: Span }[]): string | null {
  for (let i = 1; i < list.length; i++) {
    const before = list[i - 1];
    const after = list[i];
    if (before !== undefined && after !== undefined && after.span.start < before.span.end) {
      return `${what}: ${show(after.span)} comes after ${show(before.span)}`;
    }
  }
  return null;
}

/** Every span of the document but its own. */
export function allSpans(minutes: Minutes): Named[] {
  const spans: Named[] = [];
  const add = (what: string, span: Span | null): void => {
    if (span !== null) spans.push([what, span]);
  };
  for (const [name, field] of Object.entries(minutes.header))
    add(name, (field as { span: Span } | null)?.span ?? null);
  for (const { span, nameSpan } of minutes.attendees) {
    add('attendee', span);
    add('name', nameSpan);
  }
  for (const { span } of minutes.agenda) add('agenda item', span);
  for (const { span } of minutes.handouts) add('handout', span);
  for (const { span } of minutes.problems) add('problem', span);
  for (const { span, headingSpan, titleSpan } of allSections(minutes)) {
    add('section', span);
    add('heading', headingSpan);
    add('title', titleSpan);
  }
  for (const { span, speakerSpan, tagSpans } of minutes.remarks) {
    add('remark', span);
    add('speaker', speakerSpan);
    for (const span of tagSpans) add('remark tags', span);
  }
  for (const { kind, span, labelSpan, markSpan } of minutes.blocks) {
    add(kind, span);
    add('label', labelSpan);
    add('mark', markSpan);
  }
  return spans;
}
