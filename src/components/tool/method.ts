import Editions from '../../tools/budget/MethodEditions.astro';
import Formulas from '../../tools/budget/MethodFormulas.astro';
import N from '../../tools/budget/MethodNumber.astro';
import Worked from '../../tools/budget/MethodWorked.astro';

/** What the text of the Method page may use: formulas, numbers, examples and editions, all from the code. */
export const methodComponents = { Editions, Formulas, N, Worked };
