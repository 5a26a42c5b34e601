// The name of a company as people mean it: "Acme" and "ACME, Inc." are one.
import { foldWords } from './fold-text';

const LEGAL_FORMS = new Set(
  (
    'inc incorporated corp corporation co company llc llp lp plc ltd limited pllc pc pbc pty pte pvt private ' +
    'gmbh ggmbh mbh ag kg kgaa ohg gbr ug ev se sa sas sasu sarl srl sl slu sau spa snc sca scrl cv rl ' +
    'bv nv vof ab as asa aps oy oyj hf ehf kft zrt nyrt sro doo dd ad jsc ojsc cjsc kk gk ltda eireli bhd sdn ' +
    'ооо оао зао пао ао'
  ).split(' '),
);
// Words that only join two legal forms: "GmbH & Co. KG", "S.A. de C.V.".
const JOINING = new Set(['and', 'et', 'de', 'und', 'y']);
const EAST_ASIAN_FORMS =
  /株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사/g;

/**
 * What two spellings of one organization have in common, for comparing; never shown. Whole names
 * are compared, not parts of them: "Meta" is not "Metabase".
 * `normalizedOrganization('The ACME Co., Ltd.')` is `'acme'`.
 */
export function normalizedOrganization(organization: string): string {
  const plain = organization.normalize('NFKC').replace(/[(（]株[)）]/g, ' ');
  const words = foldWords(plain.replace(EAST_ASIAN_FORMS, ' ').replace(/&/g, ' and ')).split(' ');
  let end = words.length;
  while (end > 1 && isLegalForm(words[end - 1])) {
    end -= 1;
    while (end > 1 && JOINING.has(words[end - 1] ?? '')) end -= 1;
  }
  let start = 0;
  // Russian forms stand in front: "ООО Ромашка".
  if (
    end - start > 1 &&
    (words[start] === 'the' || /^(ооо|оао|зао|пао|ао)$/.test(words[start] ?? ''))
  ) {
    start += 1;
  }
  return words.slice(start, end).join(' ');
}

function isLegalForm(word: string | undefined): boolean {
  return word !== undefined && LEGAL_FORMS.has(word);
}
