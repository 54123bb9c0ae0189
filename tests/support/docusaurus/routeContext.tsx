/** Which plugin made a page, which tests of components do without. */
import type { ReactNode } from 'react';

export const RouteContextProvider = ({ children }: { children: ReactNode }) => children;
