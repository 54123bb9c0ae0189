/** What every page knows, for tests of components: the calendar, and a country's number for danger. */
export const portalData = {
  calendar: { from: '2026-01-01', to: '2027-12-31', bankHolidays: ['2026-12-25'] },
  emergencyNumber: '112',
  audiences: {},
};

export const usePluginData = (): typeof portalData => portalData;
