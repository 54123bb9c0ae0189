/** Where a service confirms its own record. */
export const confirmPath = '/contacts/confirm';
/** The name after the # that chooses the service. */
export const confirmKey = 'service';

/** The form with a service chosen. */
export const confirmAddress = (id: string): string => `${confirmPath}#${confirmKey}=${id}`;
