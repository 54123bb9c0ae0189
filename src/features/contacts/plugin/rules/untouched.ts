/** A contact that still says what its form said tells nobody what it is for. */
import { isPlaceholder } from '../../../../shared/placeholders';
import { type Problem, problemAt } from '../../../../shared/problems';
import type { Loaded } from '../../../../shared/yaml/record';

/** A problem where the purpose is the form's own. */
export const checkUntouched = (contact: Loaded<{ purpose: string }>): Problem[] =>
  isPlaceholder(contact.value.purpose)
    ? [
        problemAt(
          contact,
          ['purpose'],
          'this is what the form said, and nobody has written it',
          'say in one or two sentences what it is for',
        ),
      ]
    : [];
