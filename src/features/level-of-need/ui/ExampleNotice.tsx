/** Says first that a text is not the partnership’s document; nothing for an adopted version. */
import { noticeFor } from '../model/adoption';
import type { VersionHeader } from '../model/slices';

type Shown = Pick<VersionHeader, 'adopted'>;

/** @param of the version, or versions, whose words follow. */
export default function ExampleNotice({ of }: { of: Shown | readonly Shown[] | undefined }) {
  const said = noticeFor(of === undefined ? [] : [of].flat());
  if (!said) return null;
  return (
    <p className="notice example-notice" role="note">
      <strong>{said}</strong>
    </p>
  );
}
