/** Takes one contact along: onto the phone as a vCard, or copied. The file is a plain link, so it needs no scripts. */
import useBaseUrl from '@docusaurus/useBaseUrl';
import CopyOutcome from '../../../../shared/ui/CopyOutcome';
import { useCopy } from '../../../../shared/ui/useCopy';
import { useSiteUrl } from '../../../../shared/ui/useSiteUrl';
import { toMarkedNumber, toPlainText } from '../../model/plainText';
import type { ContactSummary } from '../../plugin/props';
import styles from './take.module.css';

export default function SaveContact({ contact }: { contact: ContactSummary }) {
  const file = useBaseUrl(`/contacts/${contact.id}.vcf`);
  const siteUrl = useSiteUrl();
  const [copied, copy] = useCopy();
  return (
    <div className={styles.take}>
      <p className={styles.buttons}>
        <a className="button button--quiet" href={file} download={`${contact.id}.vcf`}>
          Save to phone (vCard)
        </a>
        {contact.phones.map((phone) => (
          <button
            key={phone.href}
            type="button"
            className="button button--quiet needs-scripts"
            onClick={() => copy(toMarkedNumber(contact, phone), 'the number')}
          >
            Copy {phone.display}
          </button>
        ))}
        <button
          type="button"
          className="button button--quiet needs-scripts"
          onClick={() => copy(toPlainText(contact, siteUrl), 'all details')}
        >
          Copy all details
        </button>
      </p>
      <CopyOutcome {...copied} />
    </div>
  );
}
