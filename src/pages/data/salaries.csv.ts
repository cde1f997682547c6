import { salaryCsv } from '../../facts/salary-publication.ts';

/** The salary statistics as CSV. */
export function GET(): Response {
  return new Response(salaryCsv(), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
