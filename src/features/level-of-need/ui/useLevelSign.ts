/** The signs of the levels, as the partnership chose them. */
import { usePortalData } from '../../../portal/ui/usePortalData';
import { type LevelSign, signOf } from '../../../shared/levelSign';

/** A function that gives the sign of a level by its number. */
export function useLevelSign(): (number: number) => LevelSign {
  const { levelSigns } = usePortalData();
  return (number) => signOf(number, levelSigns);
}
