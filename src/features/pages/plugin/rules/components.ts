/** A component of a page of the document shows a level or a domain that its own version has. */
import { pageComponents, valuesOf } from '../../../level-of-need/model/pageComponents';
import type { Version } from '../../../level-of-need/model/version';
import type { UsedComponent } from '../../../../shared/markdown/markup';
import { nearest } from '../../../../shared/nearest';
import type { Problem } from '../../../../shared/problems';

interface Body {
  file: string;
  version: string | undefined;
  components: readonly UsedComponent[];
}

function judge({ name, attributes }: UsedComponent, version: Version | undefined) {
  const component = pageComponents.get(name);
  if (!component) return undefined;
  if (!version)
    return {
      message: `<${name}> shows a part of the document of levels, and this page is not one of its pages`,
      fix: 'delete it, and link to the page that has it',
    };
  const { attribute } = component;
  const known = valuesOf(component, version.data);
  const given = attributes[attribute];
  const surplus = Object.keys(attributes).find((other) => other !== attribute);
  if (given !== undefined && known.includes(given))
    return surplus === undefined
      ? undefined
      : { message: `<${name}> has no attribute ${surplus}`, fix: 'delete it' };
  const guess = given === undefined || given.length < 3 ? undefined : nearest(given, known);
  return {
    message:
      given === undefined
        ? `<${name}> does not say which: ${attribute} is missing`
        : `<${name}> asks for ${attribute}="${given}", which this version does not have`,
    fix: guess
      ? `did you mean ${attribute}="${guess}"?`
      : `write ${attribute}= and one of: ${known.map((value) => `"${value}"`).join(', ')}`,
  };
}

/**
 * @param versions those whose data could be read; of a page of another, nothing can be said.
 */
export function checkComponents(
  { file, version, components }: Body,
  versions: readonly Version[],
): Problem[] {
  const own = versions.find(({ id }) => id === version);
  if (version !== undefined && !own) return [];
  return components.flatMap((used): Problem[] => {
    const advice = judge(used, own);
    const { line, column } = used;
    return advice ? [{ file, line, column, field: '', severity: 'error', ...advice }] : [];
  });
}
