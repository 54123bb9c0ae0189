/** What other rooms may use of this feature's interface. */
export { default as ContactLines } from './ContactLines';
export { default as EmergencyNumber } from './EmergencyNumber';
export { default as EvidenceMark } from './EvidenceMark';
export { default as HoursPlace } from './HoursPlace';
export { default as Live } from './Live';
export { default as OpenNow } from './OpenNow';
export { default as Phones } from './Phones';
export { default as Reach } from './Reach';
export { default as RingNow } from './RingNow';
export { default as UrgentBlock } from './UrgentBlock';
export { useMissingContact } from './useMissingContact';
export { useArea } from './useArea';
export { useCalendar } from './useCalendar';
