/** The list of courses, where the partnership has no page of its own on training. */
import Page from '../../../shared/ui/Page';
import type { CourseListData } from '../model/view';
import CourseList from './CourseList';

export default function CoursesPage({ data }: { data: CourseListData }) {
  return (
    <Page
      title="Training"
      description="Courses on safeguarding children, with their dates."
      lede="Courses on safeguarding children, with their dates where somebody has told us."
    >
      <CourseList data={data} />
    </Page>
  );
}
