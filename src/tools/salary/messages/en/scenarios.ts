export const scenarios = {
  starter: { name: 'The statistics alone, as when the page opens', about: '' },
  underMedian: {
    name: 'A communications officer in a municipality',
    about:
      'A fictional example: a communications officer in a Swedish municipality compares a salary with those in municipalities and in the country as a whole.',
  },
  hiring: {
    name: 'A company about to hire',
    about:
      'A fictional example: a Swedish company with a collective agreement is about to advertise a post in marketing. The salaries of the six people already there are made up.',
  },
  nordic: { name: 'Sweden beside the other Nordic countries', about: '' },
  gap: { name: 'Communications officers beside marketers, and the managers of both', about: '' },
  ownTeam: {
    name: 'A department’s own salaries',
    about:
      'A fictional example: a Swedish company with twelve communications officers puts their salaries beside the statistics. The salaries are made up.',
  },
} as const;
