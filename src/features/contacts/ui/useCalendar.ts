/** The bank holidays every page knows. */
import { usePluginData } from '@docusaurus/useGlobalData';
import type { Calendar } from '../model/calendar';

export const useCalendar = (): Calendar => (usePluginData('safeguarding-portal') as { calendar: Calendar }).calendar;
