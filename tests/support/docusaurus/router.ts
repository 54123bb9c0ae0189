/** The page a component is on, for tests of components: always the same. */
const location = { pathname: '/', search: '', hash: '' };

export const useLocation = () => location;

const history = {
  location,
  push: () => undefined,
  replace: () => undefined,
  listen: () => () => undefined,
};

export const useHistory = () => history;

export { matchPath } from 'react-router-dom';
