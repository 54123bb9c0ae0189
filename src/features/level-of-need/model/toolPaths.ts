/** Where the tools over the versions are, beside the browser (browsePath.ts). */
export const comparePath = '/level-of-need/compare';
export const evidencePath = '/level-of-need/evidence';
export const inForcePath = '/level-of-need/in-force';
