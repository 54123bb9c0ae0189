/** The box that puts an indicator on the evidence list. Without scripts there is none: it could not be kept. */
import useIsBrowser from '@docusaurus/useIsBrowser';
import { type Tickable, toggle } from '../model/evidence';
import { changeEvidence, useEvidence } from './evidenceStore';
import styles from './EvidenceTick.module.css';

export default function EvidenceTick({ indicator, version }: { indicator: Tickable; version: string }) {
  const { list } = useEvidence();
  if (!useIsBrowser()) return null;
  const { id, level, domain, dimension, text } = indicator;
  return (
    <input
      type="checkbox"
      className={styles.tick}
      aria-label={`Keep as evidence: ${text}`}
      title="Keep as evidence"
      checked={list.items.some((item) => item.id === id)}
      onChange={() => changeEvidence((now) => toggle(now, { id, level, domain, dimension, text }, version))}
    />
  );
}
