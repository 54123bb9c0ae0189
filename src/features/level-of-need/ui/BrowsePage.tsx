/**
 * All indicators of a version: dimensions down, levels across; on a phone one level at a time, by swipe or tab, or two
 * beside each other. Without scripts the whole version in force is here.
 */
import Page from '../../../shared/ui/Page';
import type { BrowsePageProps } from '../plugin/toolRoutes';
import { middlePair } from '../model/view';
import Browser from './Browser';
import EvidenceTray from './EvidenceTray';
import ExampleNotice from './ExampleNotice';
import { useDocumentTrail } from './useDocumentTrail';

export default function BrowsePage(props: BrowsePageProps) {
  const document = useDocumentTrail();
  return (
    <Page
      interactive
      wide
      notice={<ExampleNotice of={props.version.header} />}
      title="Browse the indicators"
      description={`Every ${document.title} indicator by level, domain, dimension, age and theme, with adjacent levels side by side.`}
      trail={[document]}
      lede={`Is it a ${middlePair(props.version.levels).join(' or a ')}? Type what you have seen and compare the levels. These are signs to talk about, not a score.`}
    >
      <Browser {...props} />
      <p className="quiet">
        A theme is a kind of worry. A domain is one part of a child’s life, and each domain is made
        up of dimensions. We do not ask for a child’s details, and nothing you choose leaves this
        device.
      </p>
      <EvidenceTray version={props.version.header.id} />
    </Page>
  );
}
