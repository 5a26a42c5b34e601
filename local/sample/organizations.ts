// Where the job seeker of the sample aims, and what was found about who could lead there.
import { day, type SampleRow } from './moments';

export const SAMPLE_ORGANIZATIONS: readonly SampleRow[] = [
  {
    'Organization ID': 'organization-lakeport01',
    Organization: 'City of Lakeport',
    Field: 'City planning',
    'Why there': 'The change-of-use programme decides which blocks become homes.',
    'Whom I know there': 'David Kowalczyk works there, by way of 陳美玲 (Mei-ling Chen).',
    'Looked on': day(-6),
  },
  {
    'Organization ID': 'organization-commonroof',
    Organization: 'Common Roof',
    Field: 'Non-profit housing',
    'Why there': 'They run what they build, and look for people who can open a building.',
    'Whom I know there': 'Samuel Adéyẹmí works there, by way of Amara Okafor.',
    'Looked on': day(-10),
  },
  {
    'Organization ID': 'organization-housingtru',
    Organization: 'Lakeport Housing Trust',
    Field: 'Affordable housing',
    'Why there': 'The largest owner of rented homes in town.',
    'Whom I know there': 'Nobody yet. Nearest by field: Tomás Herrera.',
    'Looked on': day(-3),
  },
];
