/** The contacts in the shape other directories exchange, as an entry of the open data; many files, of which the lists are named. */
import type { Calendar } from '../../../../../shared/calendar/calendar';
import { type Bundle, toJson } from '../../../../../shared/openData';
import type { Partnership } from '../../../../partnership/model/schema';
import type { Names } from '../../props';
import { createHsdsFiles, hsdsSchema } from './dataset';

interface Context {
  siteUrl: string;
  partnership: Pick<Partnership, 'name' | 'email' | 'licence'>;
  /** The newest date the content records. */
  date: string;
  calendar: Calendar;
}

export function bundleHsds(
  names: Names,
  { siteUrl, partnership: { name: publisher, email, licence }, date, calendar }: Context,
): Bundle {
  const made = createHsdsFiles(names, { siteUrl, publisher, email, licence, date, calendar });
  const files = made.map(({ path, json }) => ({
    path: `open-data/hsds/${path}`,
    content: toJson(json),
  }));
  return {
    files: [
      ...files,
      {
        path: 'schemas/hsds.json',
        content: toJson({ $id: `${siteUrl}/schemas/hsds.json`, ...hsdsSchema }),
      },
    ],
    entry: {
      id: 'hsds',
      title: 'Contacts for other directories',
      schema: '/schemas/hsds.json',
      summary:
        'In the format of Open Referral UK 3.0, with one file for each answer its API would give. They are plain files, so you cannot query them. The full record of each service is at services/<id>.json. A service without a number is inactive and says so in its name and alert.',
      files: files
        .filter(({ path }) => !path.includes('/services/'))
        .map(({ path, content: text }) => ({
          format: 'json',
          name: path.split('/').at(-1) ?? path,
          path: `/${path}`,
          bytes: Buffer.byteLength(text),
        })),
    },
  };
}
