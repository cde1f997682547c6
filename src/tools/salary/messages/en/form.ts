/** What the page needs before anything is changed: the first fields of the form, and what stands around them. */
export const form = {
  name: 'What do others earn?',
  noScript:
    'You need JavaScript to choose a country and an occupation and to compare your own salary. The statistics here can be read without it.',
  result: 'Result',
  basis: 'What the result rests on',
  heading: 'What do you want to compare?',
  intro: 'Everything can be changed, and nothing has to be filled in.',
  country: 'Country',
  organisation: 'Employer',
  occupation: 'Occupation in the statistics',
  own: {
    label: 'Salary a month before tax, {money}',
    help: 'Optional: your own, or for a post you are planning. Full-time pay.',
    privacy:
      'The salary stays in your browser. It is left out of links and off paper unless you choose otherwise, and is forgotten when you close the tab unless you save it.',
    include: 'Include my own salaries in what I share',
    keep: 'Keep what I have entered in this browser',
  },
  compare: 'Compare',
  showResult: 'Show the result',
  reset: 'Start over',
  example: 'Start from an example',
  ownData: 'Add your own salaries',
  wrong: 'This needs correcting',
  failed: 'The rest of the tool could not be fetched. Check your connection.',
  retry: 'Try again',
  fetching: 'Fetching the rest of the tool …',
} as const;
