/** The front doors of the areas served, in a sentence. */
import { Fragment } from 'react';
import Link from '@docusaurus/Link';
import type { Named } from '../plugin/props';

export default function FrontDoors({ doors }: { doors: readonly Named[] }) {
  return doors.map(({ id, name }, i) => (
    <Fragment key={id}>
      {i > 0 && ' or '}
      <Link to={`/contacts/${id}`}>{doors.length === 1 ? 'the front door' : name}</Link>
    </Fragment>
  ));
}
