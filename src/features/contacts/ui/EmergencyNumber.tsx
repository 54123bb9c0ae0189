/** The number for danger at this moment, as a link: the country's own, wherever it is named. */
import { usePortalData } from '../../../portal/ui/usePortalData';

export default function EmergencyNumber() {
  const { emergencyNumber } = usePortalData();
  return (
    <a className="phone" href={`tel:${emergencyNumber}`}>
      {emergencyNumber}
    </a>
  );
}
