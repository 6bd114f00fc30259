import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeDocument, encodeDocument } from '../../../../src/core/topics/documentCache';
import { DocumentCaches } from '../../../../src/core/topics/documentCaches';
import { FormList } from '../../../../src/core/topics/formList';
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
      forms: FormList.of(['t停留所']),
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
    await caches.flush();
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
      for (let kill = 0; kill < 6; kill++) {
        const writer = spawn(process.execPath, [__filename, 'write-forever', folder]);
        // In the first round, in the second …: always while files are being written.
        for (let round = 0; round <= kill % 3; round++) await once(writer.stdout, 'data');
        await new Promise((done) => setTimeout(done, 7 * kill));
        writer.kill('SIGKILL');
        await once(writer, 'exit');
        const caches = new DocumentCaches(nodeCacheFiles(folder));
        for (const id of IDS) {
          const bytes = await caches.get(id);
          const found = bytes === null ? null : decodeDocument(bytes);
          assert.equal(found?.document.id, id);
          const { meeting, terms } = found.document;
          assert.ok(terms.places.ends.every((end) => end === meeting.number));
        }
      }
      await new DocumentCaches(nodeCacheFiles(folder)).keepOnly(IDS);
      const names = readdirSync(folder);
      assert.ok(names.length > 0 && names.every((name) => name.endsWith('.pack')));
    });

    it('lie together, few files for many documents', async () => {
      const ids = Array.from({ length: 600 }, (_, i) => `file:///meetings/${i}.txt`);
      const bytesOf = (id: string): Uint8Array =>
        new TextEncoder().encode(`${id} `.repeat(1 + (id.length % 3)));
      const caches = new DocumentCaches(nodeCacheFiles(folder));
      await Promise.all(ids.map((id) => caches.put(id, bytesOf(id))));
      await caches.flush();
      assert.ok(readdirSync(folder).length <= 256);
      const again = new DocumentCaches(nodeCacheFiles(folder));
      const ordered = again.byPack(ids, (id) => id);
      assert.deepEqual([...ordered].sort(), [...ids].sort());
      for (const id of ordered)
        assert.deepEqual(Buffer.from((await again.get(id)) ?? []), Buffer.from(bytesOf(id)));
      // One that changes leaves the others as they are, also those that are written at the same time.
      const changed = ids.filter((_, i) => i % 7 === 0);
      await Promise.all(changed.map((id) => again.put(id, bytesOf('changed'))));
      await again.flush();
      const last = new DocumentCaches(nodeCacheFiles(folder));
      for (const id of last.byPack(ids, (each) => each)) {
        const expected = bytesOf(changed.includes(id) ? 'changed' : id);
        assert.deepEqual(Buffer.from((await last.get(id)) ?? []), Buffer.from(expected));
      }
    });

    it('are those of documents that are there', async () => {
      const bytes = encodeDocument(documentOf('a', 1), 'key');
      // Two of one pack, and others.
      const ids = Array.from({ length: 300 }, (_, i) => `${i}`);
      const caches = new DocumentCaches(nodeCacheFiles(folder));
      await Promise.all(ids.map((id) => caches.put(id, bytes.slice(0, 8))));
      await caches.flush();
      writeFileSync(join(folder, '00.pack.new'), 'h');
      writeFileSync(join(folder, 'old.terms'), 'h');
      const kept = ids.slice(0, 100);
      const again = new DocumentCaches(nodeCacheFiles(folder));
      await again.keepOnly([...kept, 'never seen']);
      assert.ok(readdirSync(folder).every((name) => /^[0-9a-f]{2}\.pack$/u.test(name)));
      await again.put('new', bytes);
      await again.delete(kept[0] ?? '');
      for (const id of ids) await again.get(id);
      await again.flush();
      const last = new DocumentCaches(nodeCacheFiles(folder));
      const there = await Promise.all(
        [...ids, 'new'].map(async (id) => ((await last.get(id)) === null ? [] : [id])),
      );
      assert.deepEqual(there.flat(), [...kept.slice(1), 'new']);
    });

    it('are none where a file was damaged', async () => {
      const caches = new DocumentCaches(nodeCacheFiles(folder));
      await caches.put('a', new Uint8Array(40));
      await caches.flush();
      const [name = ''] = readdirSync(folder);
      const whole = readFileSync(join(folder, name));
      for (let length = 0; length < whole.length; length++) {
        writeFileSync(join(folder, name), whole.subarray(0, length));
        assert.equal(await new DocumentCaches(nodeCacheFiles(folder)).get('a'), null);
      }
    });

    it('do without a disk', async () => {
      const caches = new DocumentCaches(nodeCacheFiles(join(folder, 'file')));
      writeFileSync(join(folder, 'file'), '');
      await caches.put('a', new Uint8Array(4));
      await caches.flush();
      await caches.keepOnly([]);
      assert.equal(await new DocumentCaches(nodeCacheFiles(join(folder, 'file'))).get('a'), null);
    });
  });
}
