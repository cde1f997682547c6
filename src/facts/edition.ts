/** Edition of the models and the facts, as links carry it. */
export const edition = '2026.11';
