/** Whose figures are shown, the way back, and what can be shared. */
export const session = {
  state: {
    draft: 'Your latest choices are filled in.',
    startOver: 'Start again from the beginning',
    shared: 'This is a comparison that someone has shared. Your own is still here.',
    sharedFirst:
      'This is a comparison that someone has shared. You may change it; the sender’s link stays as it is.',
    restore: 'Back to my comparison',
    cleared: 'Everything you filled in has been removed.',
    kept: 'Your earlier comparison is still here.',
    restored: 'Your comparison is back.',
    reviewed: 'I have checked it',
    undo: 'Undo',
    keepRefused:
      'The browser does not let anything be kept here. What you have filled in is there until you close the tab.',
    notices: 'About the link',
    changed: 'When the link was shared the median was {before}. With today’s statistics it is {after}.',
  },
  share: {
    copy: 'Copy the link',
    copied: 'The link is copied.',
    copyFailed: 'It could not be copied. Select the text and copy it yourself.',
    copyText: 'Copy the answer as text',
    copiedText: 'The text is copied.',
    link: 'Link to this comparison',
    privacy:
      'What you type stays in the browser until you share it. Your own salary and your organisation’s salaries are not in the link.',
    privacyOwn:
      'The link contains what you have filled in about pay, because you chose to include it. If you send it to a public body, it may become a public record.',
    ownTooLong:
      'There are too many of your organisation’s salaries to fit in a link. They are shown here, but are left out of the link and are gone when the page is loaded again.',
    stale: 'A field needs correcting. The answer still uses what was there before.',
    long: 'The link is long ({count} characters) and some programs may cut it.',
    save: 'Save everything as a file',
    text: '{headline} {lead} Compare for yourself: {link}',
    open: 'Open at full size',
  },
  contents: 'On this page',
  method: 'How the salary tool works it out',
  examples: {
    heading: 'Start from an example',
    help: 'The people and their pay in the examples are made up. The statistics are real.',
    loaded: 'The example “{name}” is now shown.',
  },
  /** What a link may have wrong. */
  inputs: {
    country: 'Country',
    organisation: 'Employer',
    rows: 'The rows compared',
    ownSalary: 'The salary',
    agencyHourlyRate: 'Price of an agency hour',
    'overrides.employerContribution': 'Employer’s social security contributions',
    'overrides.agreedContribution': 'Agreed charges and pension',
    'overrides.hoursPerMonth': 'Hours worked a month',
    ownData: 'Your own salaries',
    convertTo: 'The currency of the comparison',
    includeOwn: 'Own salaries in the link',
  },
} as const;
