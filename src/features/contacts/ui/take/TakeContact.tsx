/** Everything that takes a contact off its page: to a phone, to the clipboard, to paper, to machines. */
import type { ContactDetail } from '../../plugin/props';
import type { QrCode } from '../../../../shared/qr';
import ContactJsonLd from './ContactJsonLd';
import PrintQr from './PrintQr';
import SaveContact from './SaveContact';

export default function TakeContact({ contact, qr }: { contact: ContactDetail; qr: QrCode }) {
  return (
    <>
      {!contact.standIn && <SaveContact contact={contact} />}
      {!contact.standIn && <PrintQr qr={qr} />}
      <ContactJsonLd contact={contact} />
    </>
  );
}
