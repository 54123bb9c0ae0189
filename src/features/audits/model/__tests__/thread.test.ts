/** Threads: how far an action is, and which later audit asks again. */
import type { AuditCycle } from '../cycle';
import { askedAgain, doneIn, isOverdue, questionsBehind } from '../thread';

// A demonstration: no audit of the partnership says this.
const cycle = (id: string, questions: string[]) =>
  ({
    cycle: { id, title: `Audit ${id}` },
    questions: questions.map((one, i) => ({ number: i + 1, id: one, theme: 'one', text: id })),
    responses: [
      { agency: 'one', findings: [{ id: 'one-gap', question: 2, type: 'gap', text: 'None.' }] },
    ],
  }) as unknown as AuditCycle;

const first = cycle('2021-22', ['how', 'who']);
const second = cycle('2023-24', ['else']);
const third = cycle('2026-27', ['who', 'how']);

test('an action is overdue after its day, unless it is complete or has none', () => {
  const due = '2026-11-27';
  expect(isOverdue({ status: 'planned', due }, '2026-11-27')).toBe(false);
  expect(isOverdue({ status: 'under-way', due }, '2026-11-28')).toBe(true);
  expect(isOverdue({ status: 'complete', due }, '2026-11-28')).toBe(false);
  expect(isOverdue({ status: 'planned' }, '2026-11-28')).toBe(false);
});

test('the next audit that has the question asks it again, in whatever words', () => {
  const audits = [third, second, first];
  const [, who = { id: '' }] = first.questions;
  expect(askedAgain(who, first, audits)).toEqual({
    cycle: { id: '2026-27', name: 'Audit 2026-27' },
    number: 1,
  });
  expect(askedAgain(who, third, audits)).toBeUndefined();
  expect(questionsBehind({ findings: ['one-gap'] }, first, audits)).toMatchObject([
    { number: 2, again: { number: 1 } },
  ]);
  expect(questionsBehind({ findings: ['one-gap'] }, first, [first])).toEqual([{ number: 2 }]);
});

test('only what is complete was done', () => {
  const action = { id: 'a', text: 'Write.', owner: 'A lead' } as const;
  const actions = [
    { ...action, status: 'planned' as const },
    { ...action, id: 'b', status: 'complete' as const },
  ];
  expect(doneIn({ actions }).map(({ id }) => id)).toEqual(['b']);
  expect(doneIn({})).toEqual([]);
});
