import Editions from '../../tools/budget/MethodEditions.astro';
import Formulas from '../../tools/budget/MethodFormulas.astro';
import N from '../../tools/budget/MethodNumber.astro';
import Worked from '../../tools/budget/MethodWorked.astro';
import Advice from '../../tools/coverage/MethodAdvice.astro';
import StartingHours from '../../tools/coverage/MethodHours.astro';
import InputNames from '../../tools/coverage/MethodInputs.astro';
import CoverageN from '../../tools/coverage/MethodNumber.astro';
import SalaryInputNames from '../../tools/salary/MethodInputs.astro';
import Nearness from '../../tools/salary/MethodNearness.astro';
import SalaryN from '../../tools/salary/MethodNumber.astro';
import Steps from '../../tools/salary/MethodSteps.astro';

/** What the text of the Method page may use: formulas, numbers, examples and editions, all from the code. */
export const methodComponents = { Editions, Formulas, N, Worked };

/** What the text on the coverage quiz may use: numbers, advice, starting hours and names of inputs, all from the code. */
export const coverageMethodComponents = { Advice, InputNames, N: CoverageN, StartingHours };

/** What the text on the salary tool may use: numbers, kinds of rows, steps and names of inputs, all from the code. */
export const salaryMethodComponents = { InputNames: SalaryInputNames, N: SalaryN, Nearness, Steps };
