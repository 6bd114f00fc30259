import { strict as assert } from 'node:assert';
import { sameNameOn, stateOn } from '../../../../src/core/knowledge/organizationState';
import {
  OrganizationTable,
  readOrganizations,
  type Organization,
} from '../../../../src/core/knowledge/organizations';
import { knowledgeWith } from './tables';

const TABLE = new OrganizationTable(
  readOrganizations(
    JSON.stringify([
      {
        id: 'old',
        name: '旧港湾班',
        established: '2001-01-06',
        abolished: '2015-04-01',
        successors: ['mid'],
      },
      {
        id: 'mid',
        name: '港湾班',
        established: '2015-04-01',
        abolished: '2020-06',
        predecessors: ['old'],
        successors: ['new'],
        unverified: true,
      },
      { id: 'new', name: '港湾室', established: '2020-07-01', predecessors: ['mid'], successors: ['old'] },
      { id: 'none', name: '港湾会' },
    ]),
  ),
);

function one(id: string): Organization {
  const found = TABLE.get(id);
  assert.ok(found !== null, id);
  return found;
}

function status(id: string, date: string): string {
  const state = stateOn(one(id), date, TABLE);
  return `${state.status}${state.verified ? '' : ' unverified'}`;
}

describe('the state of an organisation on a date', () => {
  it('is decided by its first day and by the day it is no more', () => {
    assert.equal(status('old', '2001-01-05'), 'not-yet');
    assert.equal(status('old', '2001-01-06'), 'existing');
    assert.equal(status('old', '2015-03-31'), 'existing');
    assert.equal(status('old', '2015-04-01'), 'abolished');
    assert.equal(status('none', '2015-04-01'), 'unknown unverified');
  });

  it('counts a month or year alone in its favour', () => {
    assert.equal(status('mid', '2020-06-30'), 'existing unverified');
    assert.equal(status('mid', '2020-07-01'), 'abolished unverified');
  });

  it('is verified by the dates of its neighbours', () => {
    assert.equal(status('mid', '2015-03-31'), 'not-yet');
    const nisc = knowledgeWith().organization('nisc');
    assert.ok(nisc?.unverified === true);
    const state = stateOn(nisc, '2026-02-20', knowledgeWith().organizations);
    assert.deepEqual(state, {
      status: 'abolished',
      since: '2015-01-09',
      until: '2025-07-01',
      verified: true,
    });
  });

  it('tells namesakes apart', () => {
    const all = [one('new'), one('old'), one('mid')];
    assert.equal(sameNameOn(all, '2010-01-01', TABLE)?.id, 'old');
    assert.equal(sameNameOn(all, '2018-01-01', TABLE)?.id, 'mid');
    assert.equal(sameNameOn(all, '1990-01-01', TABLE)?.id, 'old');
    assert.equal(sameNameOn(all, null, TABLE)?.id, 'new');
    assert.equal(sameNameOn([], null, TABLE), null);
  });
});
