/** The bank holidays every page knows. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import type { Calendar } from '../../../shared/calendar/calendar';

export const useCalendar = (): Calendar => usePortalData().calendar;
