import { entryProblem } from '../core/knowledge/entryMessages.en';
import { dateIn } from '../core/text/dateWords';
import { filled } from './filled';
import type { Messages } from './messages';
import { termsProblem, topicWords } from './topics/messages.en';

const HELP = `Usage: minutes COMMAND [OPTION]... FILE...

Reads Japanese minutes (議事概要, 議事要旨, 議事録, 会議録).

Commands:
  parse FILE...     what was read: title, date, attendees, sections, remarks
  outline FILE...   the outline, with line numbers
  mentions FILE...  the laws, organisations and persons that are named; your own from
                    .minutes/laws.yaml and .minutes/organizations.yaml count too
  lint FILE...      what an editor should look at: wrong weekdays, speakers who are not in
                    the list of attendees, organisations and laws that were not there on the
                    day of the meeting, names spelt in several ways
  tags FILE...      the remarks with their theme tags: those in the text, and those in
                    .minutes/tags of the nearest folder above with a .minutes/themes.yaml
                    (without one: of the current folder)
  compare A B       two taggings of the same minutes: B is another copy of A with other tags,
                    or a file of tags (.json); agreement, kappa, alpha and the differences
  topics FILE...    the topics of all files together, by meeting; of a folder all minutes in it.
                    What .minutes/terms.yaml says of terms counts

Options:
      --json        (parse, mentions, lint, tags) one JSON document a line, one line a file;
                    (topics) one JSON document
      --csv         (topics, tags) a table for spreadsheets (UTF-8 with byte order mark)
      --markdown    (topics) a table in Markdown; (tags) quotations by theme
      --matrix      (tags) CSV of remarks and themes, 0 or 1
      --annotations (tags) a W3C Annotation Collection (JSON-LD)
      --xlsx OUT    (tags) writes an Excel workbook with both tables
      --blocks      (parse) list in the JSON what each paragraph is; implies --json
      --format F    (lint) text (one finding a line, FILE:LINE:COLUMN: SEVERITY CHECK ...),
                    json, or sarif (SARIF 2.1.0, one document for all files)
      --severity S  (lint) the least severity to tell of: error, warning, information (if
                    nothing is said), hint (suggested themes too)
  -h, --help        this text
  -V, --version     the version

FILE is text in UTF-8, UTF-16 or Shift_JIS; - is standard input. Offsets in the JSON are
UTF-16 code units in the decoded text, without byte order mark.

Exit status:
  0  every file was read; lint: and there is no error and no warning
  1  a file, or its tags beside the text, could not be read (the others were)
  2  wrong usage
  3  a fault in this program
  4  lint: there are warnings, no errors
  5  lint: there are errors

The language of the messages follows LC_ALL, LC_MESSAGES or LANG.
`;

export const english: Messages = {
  help: HELP,
  usage: (fault) => {
    switch (fault.code) {
      case 'no-command':
        return 'no command given: parse, outline, mentions, lint, tags, compare or topics.';
      case 'no-files':
        return `${fault.command}: no file given. Name a file, or - for standard input.`;
      case 'unknown-command':
        return `unknown command: ${fault.name}. There are parse, outline, mentions, lint, tags and topics.`;
      case 'unknown-option':
        return `unknown option: ${fault.name}. A file of that name can be given after --.`;
      case 'option-not-here':
        return `${fault.command} does not take ${fault.name}.`;
      case 'option-takes-no-value':
        return `${fault.name} takes no value.`;
      case 'option-needs-file':
        return `${fault.name} needs the name of the file to be written: --xlsx OUT.xlsx.`;
      case 'two-formats':
        return `${fault.first} and ${fault.second} ask for two formats. Give one of them.`;
      case 'two-files':
        return `${fault.command} takes two files: minutes, and the same minutes with other tags or a file of tags.`;
      case 'unknown-value':
        return `${fault.name} takes one of: ${fault.values.join(', ')}.`;
    }
  },
  unreadable: (file, fault, detail) => {
    switch (fault) {
      case 'missing':
        return `${file}: no such file. Check the name and the folder.`;
      case 'folder':
        return `${file}: is a folder. Name the files in it.`;
      case 'forbidden':
        return `${file}: may not be read. Check its permissions.`;
      case 'too-large':
        return `${file}: is too large. Split it and read the parts.`;
      case 'pdf':
        return `${file}: is a PDF, not text. Extract its text first (for example: pdftotext FILE -).`;
      case 'office':
        return `${file}: is an office document, not text. Save it as plain text (UTF-8) first.`;
      case 'image':
        return `${file}: is an image, not text. Recognise its text (OCR) first.`;
      case 'archive':
        return `${file}: is an archive, not text. Unpack it and name the files in it.`;
      case 'unknown':
        return `${file}: is a binary file, or no text in UTF-8, UTF-16 or Shift_JIS. Convert it to UTF-8 first.`;
      case 'other':
        return `${file}: could not be read (${detail}).`;
    }
  },
  unwritable: (file, detail) =>
    `${file}: could not be written (${detail}). Close it in other programs, or choose another name.`,
  failed: (file, detail) => `${file}: a fault in this program, please report it: ${detail}`,
  outlineWords: { header: 'Title', attendees: 'Attendees', absentees: 'Absentees', untitled: '(untitled)' },
  mentionWords: {
    kinds: { law: 'Laws', organization: 'Organisations', person: 'Persons' },
    none: 'none',
  },
  wording: { t: filled, date: (iso) => dateIn('en', iso) },
  noTables: (detail) =>
    `the tables of laws and organisations are missing (${detail}). Install the command again.`,
  entryProblem,
  tagWords: {
    counts: (tagged, remarks, unplaced) =>
      `${tagged} of ${remarks} remarks are tagged${unplaced === 0 ? '' : `; ${unplaced} tagged remarks are not in the text`}.`,
    sidecarFault: (file, line, column) =>
      `${file}:${line}:${column}: the tags cannot be read. Correct the file or restore an earlier version of it.`,
  },
  codebookProblem: (file, line, code, detail) =>
    `${file}:${line}: the codebook has a mistake (${code}${detail === '' ? '' : `: ${detail}`}). What it is about is left out.`,
  topicWords,
  termsProblem,
  noDictionary: (detail) => `the dictionary is missing (${detail}). Install the command again.`,
  summary: {
    date: 'Date',
    place: 'Place',
    attendees: 'Attendees',
    agenda: 'Agenda items',
    handouts: 'Handouts',
    sections: 'Sections',
    remarks: 'Remarks',
    speakers: 'Speakers',
    meetingNumber: (n) => `No. ${n}`,
    noTitle: '(no title)',
    problem: (line, code) =>
      code === 'weekday-mismatch'
        ? `line ${line}: the weekday is not that of the date.`
        : `line ${line}: there is no such date.`,
  },
};
