/**
 * A pocket booklet to print: choose area and readers, leave out what is not needed, print. The choices are in the
 * address, so that a link gives a colleague the same booklet.
 */
import { useMemo } from 'react';
import Link from '@docusaurus/Link';
import { formatDate } from '../../../../shared/calendar/dates';
import { toLondon } from '../../../../shared/calendar/london';
import Ignored from '../../../../shared/ui/Ignored';
import Page from '../../../../shared/ui/Page';
import { useAddressChoices } from '../../../../shared/ui/useAddressChoices';
import { useNow } from '../../../../shared/ui/useNow';
import {
  chooseContacts,
  isOverThreeMonths,
  leaveOut,
  onlyReached,
  readLength,
} from '../../model/booklet';
import type { BookletPageProps } from '../../plugin/booklet';
import BookletChoices, { chartKey } from './BookletChoices';
import BookletDownloads from './BookletDownloads';
import BookletPages from './BookletPages';
import { readForm } from './forms';
import { listPieces } from './pieces';
import PrintHelp from './PrintHelp';
import styles from './BookletPage.module.css';

const keys = ['area', 'as', 'length', 'without', 'form'] as const;

export default function BookletPage(props: BookletPageProps) {
  const { areas, audiences, contacts, pathways, urgent, date } = props;
  const [choices, choose] = useAddressChoices(keys);
  const now = useNow();
  const offered = areas.filter(({ kind }) => kind !== 'national');
  const area = offered.find(({ id }) => id === choices.area) ?? offered[0];
  const audience = audiences.find(({ id }) => id === choices.as);
  const form = readForm(choices.form);
  const length = readLength(choices.length);
  const charts = useMemo(() => (length === 'whole' ? pathways : []), [length, pathways]);
  const without = choices.without ?? '';
  const whole = useMemo(() => {
    const all = chooseContacts(
      { area: area?.id ?? '', audience: audience?.id },
      { contacts, areas, urgent },
    );
    return length === 'whole' ? all : onlyReached(all);
  }, [area, audience, contacts, areas, urgent, length]);
  const pieces = useMemo(() => {
    const left = without.split('.');
    return area
      ? listPieces(
          {
            area,
            audience,
            booklet: leaveOut(whole, left),
            pathways: charts.filter(({ id }) => !left.includes(chartKey(id))),
            length,
          },
          props,
        )
      : [];
  }, [area, audience, whole, charts, length, without, props]);
  const unknown = [
    ...(choices.area && area?.id !== choices.area ? [{ name: 'area', value: choices.area }] : []),
    ...(choices.as && !audience ? [{ name: 'reader', value: choices.as }] : []),
  ];
  const old = now !== undefined && isOverThreeMonths(date, toLondon(now).date);
  return (
    <Page
      interactive
      wide
      title="Pocket booklet"
      description="A booklet of contacts and steps to print, fold and carry, made for your area and your role."
      trail={[{ title: 'Who to contact', path: '/contacts/' }]}
      lede="Contacts and steps to carry when there is no signal. Made from the same records as this site."
    >
      <BookletDownloads area={area?.id} />
      <p className="no-print">
        For a wall: <Link to="/contacts/poster">the urgent numbers on a poster</Link>
      </p>
      <div className={`${styles.controls} needs-scripts no-print`}>
        <BookletChoices
          {...{
            areas: offered,
            audiences,
            area,
            audience,
            form,
            length,
            whole,
            pathways: charts,
            without,
            choose,
          }}
        />
        <PrintHelp form={form} />
      </div>
      <Ignored asked={unknown} />
      {old && (
        <p className="notice no-print" role="status">
          These records are from {formatDate(date)}, more than three months ago. Check a number
          before you rely on it.
        </p>
      )}
      <div className={styles.booklet} data-printable>
        <BookletPages
          pieces={pieces}
          form={form}
          length={length}
          foot={`${formatDate(date)} · ${area?.name ?? ''}`}
        />
      </div>
    </Page>
  );
}
