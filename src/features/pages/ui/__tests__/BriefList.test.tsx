/** The filters of a list that goes on on other pages look through all briefs. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ListedBrief } from '../../model/brief';
import BriefList from '../BriefList';

const brief = (name: string, theme: string): ListedBrief => ({
  path: `/briefs/${name}`,
  title: `About ${name}`,
  description: 'What it says.',
  date: '2026-11-01',
  themes: [theme],
  roles: ['schools'],
  sources: [],
});
const here = [brief('one', 'neglect'), brief('two', 'consent')];
const all = [...here, brief('old', 'consent')];
const choices = {
  themes: [
    { id: 'consent', name: 'Consent' },
    { id: 'neglect', name: 'Neglect' },
  ],
  roles: [{ id: 'schools', name: 'School staff' }],
  sources: [],
};

const answer = (fetched: () => Promise<Partial<Response>>) => {
  global.fetch = jest.fn(fetched) as unknown as typeof fetch;
  return global.fetch as jest.Mock;
};
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const said = () => screen.getByRole('status').textContent;
const theme = () => screen.getByRole('combobox', { name: 'Theme' });

beforeEach(() => window.history.replaceState(null, '', '/briefs/'));

test('a choice finds briefs of other pages; without one nothing is fetched', async () => {
  const asked = answer(() =>
    Promise.resolve({ ok: true, json: () => Promise.resolve({ briefs: all }) }),
  );
  render(<BriefList briefs={here} choices={choices} total={3} />);
  expect(said()).toContain('2 of 3 briefs, on this page of the list.');
  expect(asked).not.toHaveBeenCalled();
  await userEvent.selectOptions(theme(), 'consent');
  await waitFor(() => expect(titles()).toEqual(['About two', 'About old']));
  expect(said()).toContain('2 of 3 briefs.');
  expect(screen.getAllByText('For school staff')).toHaveLength(2);
});

test('where the rest does not come, that is said', async () => {
  answer(() => Promise.resolve({ ok: false, status: 503 }));
  render(<BriefList briefs={here} choices={choices} total={3} />);
  await userEvent.selectOptions(theme(), 'consent');
  await waitFor(() => expect(said()).toContain('The rest did not load'));
  expect(titles()).toEqual(['About two']);
});

test('a list of one page asks for nothing', async () => {
  const asked = answer(() => Promise.reject(new Error('asked')));
  render(<BriefList briefs={all} choices={choices} total={3} />);
  await userEvent.selectOptions(theme(), 'neglect');
  expect(titles()).toEqual(['About one']);
  expect(asked).not.toHaveBeenCalled();
});

test('days the wrong way round are told as such, not as an empty list alone', async () => {
  render(<BriefList briefs={all} choices={choices} total={3} />);
  await userEvent.type(screen.getByLabelText('From'), '2026-11-20');
  await userEvent.type(screen.getByLabelText('To'), '2026-11-10');
  expect(screen.getAllByText(/^The last day you chose is before the first/)).toHaveLength(1);
});
