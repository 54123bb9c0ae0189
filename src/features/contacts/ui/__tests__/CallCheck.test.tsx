/** The check before a call: what is ticked is kept on the device, and cleared from it. */
import { act, fireEvent, render, screen } from '@testing-library/react';
import CallCheck from '../rehearse/CallCheck';

const check = {
  groups: [
    { title: 'What is known', points: [{ id: 'facts', text: 'What you saw.' }] },
    { title: 'What you ask', points: [{ id: 'want', text: 'What you want.' }] },
  ],
  citations: [{ id: 'review', name: 'A review' }],
};

const kept = () => window.localStorage.getItem('portal-call-check');

test('ticks are counted, kept, and cleared', () => {
  render(<CallCheck check={check} />);
  expect(screen.getByRole('status').textContent).toMatch(/^0 of 2 ticked\. What you do not know/);
  fireEvent.click(screen.getByLabelText('What you saw.'));
  expect(screen.getByRole('status').textContent).toMatch(/^1 of 2 ticked/);
  expect(kept()).toBe('["facts"]');
  fireEvent.click(screen.getByLabelText('What you want.'));
  expect(screen.getByRole('status').textContent?.trim()).toBe('2 of 2 ticked.');
  act(() => screen.getByRole('button', { name: 'Clear the ticks' }).click());
  expect(kept()).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>('What you saw.').checked).toBe(false);
});
