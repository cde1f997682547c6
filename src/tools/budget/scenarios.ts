import type { BudgetInputs, StartingNames } from './state.ts';

/**
 * Named example plans, for the page before anything is filled in, for playbooks, and for tests. Every company and every
 * figure of its own is made up; figures about the world come from the plan handed in.
 */

/**
 * A builder of extensions that goes from nine hours a week to a half-time post with a modest ad budget.
 * @param starting the plan a reader starts from, with its figures about the world
 */
function starter(starting: BudgetInputs, names: StartingNames): BudgetInputs {
  const salary = starting.options[0].roles[0]?.monthlySalary ?? 0;
  const [option] = starting.options;
  return {
    ...starting,
    leadRate: 0.03,
    closeRate: 0.2,
    marginPerCustomer: 18_000,
    salesCycle: 2,
    adsReference: 8000,
    socialVisits: 350,
    organicLeadRate: 0.02,
    options: [
      {
        ...option,
        label: names.option,
        roles: [{ title: '', monthlySalary: salary, fte: 0.5 }],
        tools: 1200,
        production: 3500,
        ads: 8000,
        training: 12_000,
        noticeMonths: 2,
      },
    ],
    baseline:
      starting.baseline === null
        ? null
        : {
            ...starting.baseline,
            roles: [{ title: '', monthlySalary: salary, fte: 0.2588 }],
            ads: 1500,
            socialVisits: 140,
          },
  };
}

/** Every scenario by name. */
export const scenarios = { starter } as const;
export type ScenarioName = keyof typeof scenarios;
