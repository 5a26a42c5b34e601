// Titles and organizations that say that somebody was there once.
import { findPaths } from '../../../src/domain/paths/find-paths';
import { indexPaths } from '../../../src/domain/paths/path-index';
import type { PersonSummary } from '../../../src/domain/summaries';
import { known } from './people';

const reasonsOf = (person: PersonSummary, typed: string) =>
  findPaths(indexPaths([person]), { typed }).paths.map(({ reasons }) => reasons);
const kindsOf = (person: PersonSummary, typed: string) =>
  reasonsOf(person, typed).map((reasons) => reasons.map(({ kind }) => kind));

describe('who was there and has left', () => {
  test.each([
    [{ organization: 'Acme', title: 'Former head of sales' }, 'was-there'],
    [{ organization: 'Acme', title: 'Ex-engineer' }, 'was-there'],
    [{ organization: 'ex-Acme' }, 'was-there'],
    [{ organization: 'Formerly Acme Inc.' }, 'was-there'],
    [{ organization: 'Other', title: 'Consultant, ex-Acme' }, 'was-there'],
    [{ organization: 'Other', title: 'Former Acme engineer' }, 'was-there'],
    [{ organization: 'Acme', title: 'Former teacher, now analyst' }, 'works-there'],
    [{ organization: 'Acme', title: 'Ex officio member' }, 'works-there'],
    [{ organization: 'Other', title: 'Ex-Google, now adviser to Acme' }, 'title'],
    [{ organization: '', title: 'Nurse at Acme' }, 'title'],
    [{ organization: 'Acme', title: 'Performer' }, 'works-there'],
    [{ organization: 'Acme', title: 'Antigua directora de ventas' }, 'was-there'],
    [{ organization: 'Acme', title: 'Exdirector de ventas' }, 'was-there'],
    [{ organization: 'Anteriormente Acme S.A.' }, 'was-there'],
    [{ organization: '  ex-Acme' }, 'was-there'],
    [{ organization: 'Former Acme' }, 'was-there'],
    [{ organization: 'Previously Acme' }, 'was-there'],
    [{ organization: 'Antes Acme' }, 'was-there'],
    [{ organization: 'Acme (formerly Bolt)' }, 'works-there'],
    [{ organization: 'Other', title: 'Former head of Acme' }, 'was-there'],
    [{ organization: 'Other', title: 'Adviser to Acme, former nurse' }, 'title'],
    [{ organization: 'Other', title: 'Head of Acme' }, 'title'],
    [{ organization: 'Acme', title: 'Retired' }, 'was-there'],
    [{ organization: 'Acme', title: 'Ehemalige Leiterin' }, 'was-there'],
    [{ organization: 'Acme', title: 'Früher Leiter' }, 'was-there'],
    [{ organization: 'Acme', title: 'Ancienne directrice' }, 'was-there'],
    [{ organization: 'Acme', title: 'Antiguo profesor, ahora analista' }, 'works-there'],
  ])('%j: %s', (part, kind) => {
    expect(kindsOf(known('Ana', part), 'Acme')).toEqual([[kind]]);
  });

  it.each([
    [
      { organization: 'ex-Acme', title: 'Cook' },
      { organization: 'ex-Acme', title: 'Cook' },
    ],
    [
      { organization: 'Other', title: 'Cook, ex-Acme' },
      { organization: '', title: 'Cook, ex-Acme' },
    ],
  ])('%j is told as %j', (part, told) => {
    expect(reasonsOf(known('Ana', part), 'Acme')).toEqual([[{ kind: 'was-there', ...told }]]);
  });

  it('Ex Libris is a company', () => {
    const ana = known('Ana', { organization: 'Ex Libris' });
    expect(kindsOf(ana, 'ex libris')).toEqual([['works-there']]);
  });
});
