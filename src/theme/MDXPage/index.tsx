/** A page written as one Markdown file: its title and description are at the top, as on every other page. */
import type { Props } from '@theme/MDXPage';
import MDXContent from '@theme/MDXContent';
import CorrectLink from '../../shared/ui/CorrectLink';
import OnThisPage from '../../shared/ui/OnThisPage';
import Page from '../../shared/ui/Page';

export default function MDXPage({ content: Content }: Props) {
  const { title = '', description = '' } = Content.metadata;
  return (
    <Page
      title={title}
      description={description}
      lede={description}
      beside={<OnThisPage sections={Content.toc.filter(({ level }) => level === 2)} />}
    >
      <MDXContent>
        <Content />
      </MDXContent>
      <CorrectLink />
    </Page>
  );
}
