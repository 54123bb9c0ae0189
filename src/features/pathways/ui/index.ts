/** What other rooms may use of this feature's interface. */
export { default as FlowChart } from './FlowChart';
export { default as PathwayChart } from './PathwayChart';
export { default as StepList } from './StepList';
