/** What other features may show. */
export { default as LooksPersonal } from './LooksPersonal';
