/** What other rooms may use of this feature's interface. */
export { default as DomainIndicators } from './DomainIndicators';
export { default as ExampleNotice } from './ExampleNotice';
export { default as LevelBadge } from './LevelBadge';
export { default as LevelIndicators } from './LevelIndicators';
export { default as LevelOverview } from './LevelOverview';
export { default as LevelSummary } from './LevelSummary';
export { default as PermanentLink } from './PermanentLink';
export { useDocumentTrail } from './useDocumentTrail';
export { useEvidence } from './evidenceStore';
export { useLevelSign } from './useLevelSign';
export { useVersion } from './useVersion';
export { default as VersionNote } from './VersionNote';
export { default as Windscreen } from './Windscreen';
export { default as WordsBox } from './WordsBox';
