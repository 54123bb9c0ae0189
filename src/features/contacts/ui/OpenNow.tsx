/** Whether a contact answers now. The usual hours are next to it in the page itself, so that they are there at any hour. */
import { writeHours } from '../model/live/hoursCode';
import { openPiece } from '../model/live/pieces';
import type { Hours } from '../model/schema';
import Live from './Live';

interface Props {
  hours: Hours;
  /** Says a change aloud, politely; for the one contact a page is about, not for each of a list. */
  announce?: boolean;
}

export default function OpenNow({ hours, announce = false }: Props) {
  return (
    <Live
      {...(announce && { role: 'status' })}
      data-hours={writeHours(hours)}
      piece={(moment) => openPiece(hours, moment)}
    />
  );
}
