import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeDocument, encodeDocument } from '../../../../src/core/topics/documentCache';
import { DocumentCaches } from '../../../../src/core/topics/documentCaches';
import type { ReadDocument } from '../../../../src/core/topics/indexedDocument';
import { RemarkTable } from '../../../../src/core/topics/remarkTable';
import { nodeCacheFiles } from '../../../support/nodeCacheFiles';

const IDS = Array.from({ length: 6 }, (_, i) => `file:///meetings/${i}.txt`);

/** Bytes that are written at a time. */
const PIECE = 64 * 1024;

/** A document that takes a while to write. */
function documentOf(id: string, round: number): ReadDocument {
  const numbers = new Uint32Array(200_000).fill(round);
  return {
    id,
    meeting: { title: null, body: `round ${round}`, number: round, date: null },
    sections: [],
    ...RemarkTable.of([]),
    terms: {
      forms: ['t停留所'],
      formHashes: new Uint32Array(2),
      paragraphRemarks: new Uint32Array(),
      paragraphStarts: new Uint32Array(),
      paragraphHashes: new Uint32Array(),
      places: { terms: numbers, paragraphs: numbers, starts: numbers, ends: numbers },
    },
  };
}

/** Writes caches, piece by piece as to a slow disk, until it is killed. */
async function writeForever(folder: string): Promise<void> {
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = await open(join(folder, name), 'w');
    for (let at = 0; at < bytes.length; at += PIECE) await file.write(bytes.subarray(at, at + PIECE));
    await file.close();
  };
  const caches = new DocumentCaches({ ...nodeCacheFiles(folder), write });
  for (let round = 0; ; round++) {
    await Promise.all(IDS.map((id) => caches.put(id, encodeDocument(documentOf(id, round), 'key'))));
    process.stdout.write('.');
  }
}

const [, , role, folderOfWriter] = process.argv;
if (role === 'write-forever') void writeForever(folderOfWriter ?? '');
else {
  describe('the caches on disk', () => {
    let folder = '';

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'minutes-caches-'));
    });

    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    it('are whole, or not there, whenever the program is killed', async function () {
      this.timeout(120_000);
      const caches = new DocumentCaches(nodeCacheFiles(folder));
      for (let kill = 0; kill < 6; kill++) {
        const writer = spawn(process.execPath, [__filename, 'write-forever', folder]);
        // In the first round, in the second …: always while files are being written.
        for (let round = 0; round <= kill % 3; round++) await once(writer.stdout, 'data');
        await new Promise((done) => setTimeout(done, 7 * kill));
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        for (const id of IDS) {
          const bytes = await caches.get(id);
          const found = bytes === null ? null : decodeDocument(bytes);
          assert.equal(found?.document.id, id);
          const { meeting, terms } = found.document;
          assert.ok(terms.places.ends.every((end) => end === meeting.number));
        }
      }
      await caches.keepOnly(IDS);
      assert.equal(readdirSync(folder).length, IDS.length);
    });

    it('are those of documents that are there', async () => {
      const caches = new DocumentCaches(nodeCacheFiles(folder));
      const bytes = encodeDocument(documentOf('a', 1), 'key');
      await Promise.all(['a', 'b', 'c'].map((id) => caches.put(id, bytes)));
      writeFileSync(join(folder, 'half.terms.new'), 'h');
      await caches.keepOnly(['a', 'b', 'd']);
      await caches.delete('b');
      assert.equal(readdirSync(folder).length, 1);
      assert.deepEqual([(await caches.get('a')) !== null, await caches.get('b')], [true, null]);
    });

    it('do without a disk', async () => {
      const caches = new DocumentCaches(nodeCacheFiles(join(folder, 'file')));
      writeFileSync(join(folder, 'file'), '');
      await caches.put('a', new Uint8Array(4));
      await caches.keepOnly([]);
      assert.equal(await caches.get('a'), null);
    });
  });
}
