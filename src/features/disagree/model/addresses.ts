/** Where the page is. */
export const disagreePath = '/level-of-need/disagree';
