/** A mistake of whoever asks the editor, told in words. */
export class EditFault extends Error {}
