/**
 * Takes several contacts along. Without scripts it leads to the file of all; with them, contacts are ticked and the file is
 * made on this device. Ticks stay while the list is filtered, so that a selection can be gathered from several filters.
 */
import { counted } from '../../../../shared/counted';
import { useState } from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useIsBrowser from '@docusaurus/useIsBrowser';
import CopyOutcome from '../../../../shared/ui/CopyOutcome';
import { download } from '../../../../shared/ui/download';
import { useCopy } from '../../../../shared/ui/useCopy';
import { useSiteUrl } from '../../../../shared/ui/useSiteUrl';
import { toPlainTexts } from '../../model/plainText';
import { toVcards } from '../../model/vcard';
import type { ContactSummary } from '../../plugin/props';
import EvidenceMark from '../EvidenceMark';
import styles from './take.module.css';

interface Props {
  /** Every contact there is. */
  all: readonly ContactSummary[];
  /** Those the filters leave, from which to choose. */
  shown: readonly ContactSummary[];
}

/** How many boxes are drawn; in a longer list the filters find the rest. */
const mostBoxes = 100;

/** A card without a number is of no use on a phone. */
const hasCard = ({ mark }: ContactSummary): boolean => mark.status !== 'sample';

const count = (n: number): string => counted(n, 'contact');

export default function SaveSelection({ all, shown }: Props) {
  const everything = useBaseUrl('/open-data/contacts.vcf');
  const siteUrl = useSiteUrl();
  const ready = useIsBrowser();
  const [open, setOpen] = useState(false);
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const [copied, copy] = useCopy();
  const chosen = all.filter(({ id }) => ids.has(id));
  const cards = chosen.filter(hasCard);
  const tick = (id: string, on: boolean) =>
    setIds(new Set(on ? [...ids, id] : [...ids].filter((other) => other !== id)));
  const save = () =>
    download(
      'contacts.vcf',
      new Blob([toVcards(cards, siteUrl)], { type: 'text/vcard;charset=utf-8' }),
    );
  return (
    <details className={styles.selection} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Save or copy several contacts</summary>
      <p>
        One file puts them on a phone:{' '}
        <a href={everything} download>
          all {count(all.filter(hasCard).length)} with a number (vCard)
        </a>
        {ready ? ', or only those you tick here.' : '.'}
      </p>
      {ready && open && (
        <>
          <p className={styles.buttons}>
            <button
              type="button"
              className="button button--quiet"
              onClick={() => setIds(new Set([...ids, ...shown.map(({ id }) => id)]))}
            >
              Tick the {shown.length} shown
            </button>
            <button
              type="button"
              className="button button--quiet"
              disabled={chosen.length === 0}
              onClick={() => setIds(new Set())}
            >
              Untick all
            </button>
          </p>
          <fieldset className={styles.ticks}>
            <legend>Choose contacts</legend>
            {shown.slice(0, mostBoxes).map((contact) => (
              <label key={contact.id}>
                <input
                  type="checkbox"
                  checked={ids.has(contact.id)}
                  onChange={(event) => tick(contact.id, event.target.checked)}
                />
                <span>
                  {contact.name} <EvidenceMark mark={contact.mark} />
                </span>
              </label>
            ))}
          </fieldset>
          {shown.length > mostBoxes && (
            <p className="quiet">
              The first {mostBoxes} of {shown.length} are listed. Filter the contacts to find
              others.
            </p>
          )}
          <p role="status">{count(chosen.length)} ticked.</p>
          <p className={styles.buttons}>
            <button type="button" className="button" disabled={cards.length === 0} onClick={save}>
              Save to phone (vCard)
            </button>
            <button
              type="button"
              className="button button--quiet"
              disabled={chosen.length === 0}
              onClick={() => copy(toPlainTexts(chosen, siteUrl), count(chosen.length))}
            >
              Copy as text
            </button>
          </p>
          <CopyOutcome {...copied} />
        </>
      )}
    </details>
  );
}
