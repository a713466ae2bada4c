import { seriesReport } from '../series-tables';

/** Councillors, firms and staff by gender ("Bilancio di genere"). */
export const genderProfile = seriesReport('profilo-genere', 'gender-balance');
