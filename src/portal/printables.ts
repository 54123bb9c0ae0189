/** Pages made for paper, and the PDF each becomes. */
import { bookletArea } from '../features/contacts/plugin/booklet';
import { posterPath } from '../features/contacts/plugin/poster';
import { exampleNotice, standingWords } from '../features/level-of-need/model/adoption';
import { versionInForce } from '../features/level-of-need/view';
import { servedAreas } from '../features/partnership/model/areas';
import { areaCollection, partnershipCollection } from '../features/partnership/collection';
import { versionCollection } from '../features/level-of-need/collection';
import type { Site } from '../shared/collection';

interface File {
  id: string;
  title: string;
  /** Path below the output folder. */
  file: string;
  /** The area served whose booklet it is. */
  area?: string;
}

/** A page, printed. */
export interface PrintedPage extends File {
  /** The page, without the site's base address. */
  route: string;
  /** Shown at the head of every page: whose document it is, and its status. */
  running?: string;
  /** At the foot of every page where nobody has adopted the text. */
  notice?: string;
  /** `own` for a page whose style sheet sets size and margins; A4 with a running foot otherwise. */
  paper?: 'own';
}

/** Another printable, its A6 pages set on A4 in the order of folding. */
export interface ImposedFile extends File {
  /** The id of that other printable. */
  imposes: string;
}

export type Printable = PrintedPage | ImposedFile;

/** The booklets of each area served, for everybody. */
function listBooklets(site: Site): Printable[] {
  const areas = site.all(areaCollection);
  const served = servedAreas(areas);
  return served.flatMap(({ id: area, name }): Printable[] => {
    const suffix = bookletArea(areas, area);
    const of = served.length > 1 ? `, ${name}` : '';
    const route = (form: string, length = '') =>
      `/contacts/booklet?area=${area}${length}&form=${form}`;
    const whole = '&length=whole';
    return [
      {
        id: `booklet-a4${suffix}`,
        area,
        title: `Pocket booklet on one sheet of A4, to fold${of}`,
        imposes: `booklet${suffix}`,
        file: `downloads/contacts-booklet-a4${suffix}.pdf`,
      },
      {
        id: `booklet${suffix}`,
        area,
        title: `Pocket booklet, A6${of}`,
        route: route('a6'),
        paper: 'own',
        file: `downloads/contacts-booklet${suffix}.pdf`,
      },
      {
        id: `booklet-whole-a4${suffix}`,
        area,
        title: `Pocket booklet on A4, everything${of}`,
        imposes: `booklet-whole${suffix}`,
        file: `downloads/contacts-booklet-whole-a4${suffix}.pdf`,
      },
      {
        id: `booklet-whole${suffix}`,
        area,
        title: `Pocket booklet, A6, everything${of}`,
        route: route('a6', whole),
        paper: 'own',
        file: `downloads/contacts-booklet-whole${suffix}.pdf`,
      },
      {
        id: `booklet-phone${suffix}`,
        area,
        title: `Pocket booklet for a phone, everything${of}`,
        route: route('phone', whole),
        paper: 'own',
        file: `downloads/contacts-booklet-phone${suffix}.pdf`,
      },
    ];
  });
}

/** Every printable, in the order in which they are listed. */
export function listPrintables(site: Site): Printable[] {
  const { name: publisher } = site.one(partnershipCollection);
  return [
    ...site.all(versionCollection).map(({ id, status, data }) => ({
      running: `${publisher}: ${standingWords({ status, adopted: data.adopted })}`,
      notice: exampleNotice(data),
      id: `level-of-need-${id}`,
      title: `${data.title}, ${id === 'next' ? 'draft' : id}`,
      route: `/level-of-need/print/${id}`,
      file: `downloads/level-of-need-${id}.pdf`,
    })),
    {
      id: 'quick-guide',
      running: publisher,
      notice: exampleNotice(versionInForce(site).data),
      title: 'Quick guide to the levels',
      route: '/level-of-need/quick-guide',
      file: 'downloads/level-of-need-quick-guide.pdf',
    },
    {
      id: 'poster',
      title: 'Poster of the urgent numbers',
      route: posterPath,
      paper: 'own',
      file: 'downloads/contacts-poster.pdf',
    },
    ...listBooklets(site),
  ];
}
