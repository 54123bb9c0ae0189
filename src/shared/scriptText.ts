/** JSON that cannot end the script it is in, whatever a record, a title or a name says. */
export const toScriptText = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
