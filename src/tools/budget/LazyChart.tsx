import { lazy } from 'react';

/** The tool's chart, fetched when one is first shown. */
export const LazyChart = lazy(() => import('./Chart.tsx'));
