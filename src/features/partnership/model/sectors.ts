/** The sectors an agency may belong to, and their names. */

export const sectorIds = [
  'council',
  'health',
  'police',
  'education',
  'voluntary',
  'partnership',
  'national',
] as const;

type Sector = (typeof sectorIds)[number];

const names: Record<Sector, string> = {
  council: 'Councils',
  health: 'Health',
  police: 'Police',
  education: 'Education',
  voluntary: 'Charities and voluntary groups',
  partnership: 'Safeguarding partnerships',
  national: 'National bodies',
};

export const sectors: readonly { id: Sector; name: string }[] = sectorIds.map((id) => ({
  id,
  name: names[id],
}));
