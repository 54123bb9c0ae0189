/** What other rooms may use of this feature's interface. */
export { default as OpenNow } from './OpenNow';
export { default as Phones } from './Phones';
export { default as UrgentBlock } from './UrgentBlock';
export { useMissingContact } from './useMissingContact';
export { useArea } from './useArea';
