/** The results of the accessibility tests: the accessibility statement shows them (`src/portal/remark/testResults.ts`). */
export { collections } from './collection';
