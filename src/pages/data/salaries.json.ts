import { salaryJson } from '../../facts/salary-publication.ts';

/** The salary statistics as open data. */
export function GET(): Response {
  return Response.json(salaryJson('./schema/salaries.json'));
}
