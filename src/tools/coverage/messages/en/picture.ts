/** Texts in the picture of who does what, and about saving it. */
export const picture = {
  heading: 'A picture to share and print',
  intro:
    'The same table as above, as a picture with its title, source and link. Put it in a slide, an email or on the intranet.',
  shape: 'Shape of the picture',
  shapes: {
    slide: 'Wide, for a slide',
    page: 'For a document on A4',
    narrow: 'Narrow, for a phone or a column',
  },
  which: 'What the picture shows',
  today: 'Today only',
  both: 'Today and the target',
  png: 'Save as a picture (PNG)',
  svg: 'Save as SVG',
  fetching: 'Preparing the picture …',
  saved: 'The file {name} is ready. You will find it among your downloads.',
  failed: 'The browser could not make the picture. Try saving it as SVG, or print the page.',
  failedSvg: 'The browser could not save the file. Print the page instead.',
  framed:
    'The file has been made. If it is not among your downloads, the frame that shows this tool does not allow files to be saved. If so, open the tool on its own page and save it there.',
  open: 'Open on its own page',
  privacy: 'The picture is made in your browser. Nothing is sent, and nobody’s skill level is shown.',
  file: 'who-does-what',
  fileTarget: 'who-does-what-target',
  source: 'Source: the organisation’s own answers, given in Who does what? on Mandat.',
  sourceExample: 'A fictional example in the tool Who does what? on Mandat.',
  dated: 'As of {date}',
  columns: { today: 'Today', todayHolder: 'Who today', target: 'Target', targetHolder: 'Who in the target' },
  changes: {
    none: 'The target is the same as today.',
    some: {
      one: 'The arrow marks what changes: one of {of} capabilities.',
      other: 'The arrow marks what changes: {count} of {of} capabilities.',
    },
  },
} as const;
