/** Whether somebody answers now, in a text that has the usual hours beside it (src/portal/remark). */
import { readHours } from '../model/live/hoursCode';
import { openPiece } from '../model/live/pieces';
import Live from './Live';

/** @param code the hours as `writeHours` wrote them */
export default function HoursPlace({ code }: { code: string }) {
  return (
    <Live
      className="in-brackets"
      data-hours={code}
      piece={(moment) => openPiece(readHours(code), moment, '')}
    />
  );
}
