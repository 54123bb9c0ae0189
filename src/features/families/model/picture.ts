/** Where the picture of a plain line is, without the site's base address. */
export const pictureFile = (id: string): string => `/img/families/${id}.svg`;
