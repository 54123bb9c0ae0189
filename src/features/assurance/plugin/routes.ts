/** The page of the calendar; none where nothing is due at all. */
import type { ComponentProps } from 'react';
import { page, type Route } from '../../../shared/routes';
import { assurancePath } from '../model/addresses';
import type CalendarPage from '../ui/CalendarPage';

export const createAssuranceRoutes = (props: ComponentProps<typeof CalendarPage>): Route[] =>
  props.entries.length === 0
    ? []
    : [
        page<ComponentProps<typeof CalendarPage>>({
          path: assurancePath,
          component: 'src/features/assurance/ui/CalendarPage',
          props,
        }),
      ];
