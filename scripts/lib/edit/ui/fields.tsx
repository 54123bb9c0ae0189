/** The fields of a form, each with what it is for, an example, and what is wrong with it. */
import type { ComponentProps } from 'react';
import { GroupField, GroupFields, OneOfField } from './fields/groups';
import { ListField, MapField } from './fields/lists';
import type { Props } from './fields/row';
import { ChoiceField, namesOf, NumberField, TextField, YesNoField } from './fields/single';
import { WeekField } from './fields/week';
import { labelOf, weekDays } from './model';

export type { Around } from './fields/row';

/** A field of any kind. */
function AnyField({ field, ...props }: Props) {
  switch (field.type) {
    case 'group':
      return <GroupField {...props} field={field} Inner={AnyField} />;
    case 'oneOf':
      return <OneOfField {...props} field={field} Inner={AnyField} />;
    case 'map':
      return <MapField {...props} field={field} Inner={AnyField} />;
    case 'list': {
      const days = weekDays(field);
      return days ? (
        <WeekField {...props} field={field} days={days} />
      ) : (
        <ListField {...props} field={field} Inner={AnyField} />
      );
    }
    case 'choice':
      return (
        <ChoiceField
          {...props}
          options={field.options.map((option) => [option, labelOf(option)])}
        />
      );
    case 'ref':
      return <ChoiceField {...props} options={namesOf(props.around, field.collection)} />;
    case 'yesNo':
      return <YesNoField {...props} field={field} />;
    case 'number':
      return <NumberField {...props} field={field} />;
    case 'fixed':
    case 'nothing':
      return null;
    default:
      return <TextField {...props} field={field} />;
  }
}

/** The fields of a record; those that are not there yet can be added. */
export const Fields = (props: Omit<ComponentProps<typeof GroupFields>, 'Inner'>) => (
  <GroupFields {...props} Inner={AnyField} />
);
