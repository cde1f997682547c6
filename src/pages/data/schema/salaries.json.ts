import { salaryJsonSchema } from '../../../facts/salary-publication.ts';

/** The JSON Schema of the salary statistics. */
export function GET(): Response {
  return Response.json(salaryJsonSchema());
}
