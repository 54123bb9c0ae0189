/** The tables of the Human Services Data Specification 3.0 that the export fills, with the fields it uses. */

export interface Taxonomy {
  id: string;
  name: string;
  description: string;
  uri: string;
}

/** The words appear twice: `name` in the core of the standard, `term` in its UK profile. */
export interface TaxonomyTerm {
  id: string;
  code: string;
  name: string;
  term: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  term_uri?: string;
}

export interface Attribute {
  id: string;
  link_id: string;
  link_entity: 'service';
  link_type: 'need' | 'audience';
  taxonomy_term_id: string;
  taxonomy_term: TaxonomyTerm;
}

export interface Phone {
  id: string;
  service_id: string;
  number: string;
  type: 'voice' | 'text';
  description?: string;
}

export interface Schedule {
  id: string;
  service_id: string;
  valid_from?: string;
  valid_to?: string;
  freq?: 'WEEKLY';
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  description: string;
  notes?: string;
}

export interface Organization {
  id: string;
  name: string;
  alternate_name?: string;
  description: string;
}

/** A service with what it has one of; what a list of services shows. */
export interface ServiceHeader {
  id: string;
  organization_id: string;
  name: string;
  alternate_name?: string;
  description: string;
  url: string;
  email?: string;
  status: 'active' | 'inactive';
  application_process?: string;
  eligibility_description: string;
  assured_date?: string;
  assurer_email?: string;
  alert?: string;
  organization: Organization;
}

/** A service with everything that hangs on it. */
export interface Service extends ServiceHeader {
  phones: Phone[];
  schedules: Schedule[];
  service_areas: { id: string; service_id: string; name: string }[];
  contacts: { id: string; service_id: string; title: string; email?: string }[];
  attributes: Attribute[];
}

/** One page of a list, as the standard's API gives it. */
export interface Page<T> {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: T[];
}

/** A whole list as its first and only page. */
export const onePage = <T>(contents: T[]): Page<T> => ({
  total_items: contents.length,
  total_pages: 1,
  page_number: 1,
  size: contents.length,
  first_page: true,
  last_page: true,
  empty: contents.length === 0,
  contents,
});
