/** A key pressed in the form draws the form, and not the page around it: menus and footer cost more than all of it. */
import type { ReactNode } from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { AssessmentPageProps } from '../../plugin/assessmentRoutes';
import SelfAssessmentPage from '../assessment/SelfAssessmentPage';

let drawn = 0;
jest.mock('../../../../shared/ui/Page', () => ({
  __esModule: true,
  default: function Page({ children }: { children: ReactNode }) {
    drawn += 1;
    return children;
  },
}));

const props: AssessmentPageProps = {
  cycle: { id: '2021-22', name: 'An audit' },
  parts: [
    {
      id: 'theme-one',
      name: 'One',
      summary: 'Who.',
      items: [{ key: 'q-1', name: 'Question 1', text: 'Who leads?' }],
    },
  ],
  agencies: [{ id: 'council', name: 'Council' }],
};

test('what is typed is there, and the page around it is not drawn again', () => {
  render(<SelfAssessmentPage {...props} />);
  const before = drawn;
  const answer = screen.getByLabelText<HTMLTextAreaElement>(/^Your answer/);
  fireEvent.change(answer, { target: { value: 'One person' } });
  fireEvent.change(answer, { target: { value: 'One person.' } });
  expect(answer.value).toBe('One person.');
  expect(screen.getByText(/0 of 1\s+judged/)).toBeTruthy();
  expect(drawn).toBe(before);
});
