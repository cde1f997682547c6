/** Texts on salaries in the reader's own organisation: how they are put in, and what is said of them. */
export const ownData = {
  heading: 'Salaries where you work',
  intro:
    'Add the salaries of your own organisation and see them beside the statistics. Paste them from a spreadsheet, or choose a CSV file. At least five salaries are needed.',
  privacy:
    'Everything is read in your browser. Nothing is sent, the file is not kept, and only the amounts in the column you choose are used. The salaries are left out of links and printouts unless you choose “{include}”.',
  comparable:
    'Convert part-time pay to full time before you add it. This is how the statistics count pay: {concept} ({time}).',
  field: {
    label: 'Paste from the spreadsheet',
    help: 'One column of salaries is enough, preferably with its header. Names and other columns are not needed.',
    read: 'Read what I pasted',
    clear: 'Clear',
  },
  file: {
    label: 'Or choose a file',
    help: 'CSV or text, at most 50,000 rows. With a mouse you can also drop the file here.',
  },
  example: {
    fill: 'Try it with made-up salaries',
    label: 'Made-up example. These are not the salaries of real people.',
    title: 'Made-up example',
    head: ['Role', 'Employed', 'Monthly salary'],
    roles: ['Communications officer', 'Web editor', 'Content producer', 'Communications lead'],
    sum: 'Total',
  },
  reading: { one: 'Reading one row …', other: 'Reading {count} rows …' },
  refused: {
    heading: 'This could not be read',
    spreadsheet:
      'This is a workbook, not a CSV file. Open it in your spreadsheet program, choose File > Save as (or Export) and save it as CSV. You can also select the column, copy it and paste it here.',
    pdf: 'This is a PDF. Open the table in a spreadsheet program and save it as CSV, or type the salaries, one to a line.',
    image: 'This is a picture, and text in pictures cannot be read here. Type the salaries, one to a line.',
    html: 'This is a web page or other code, not a table. Open it in your browser or spreadsheet program, select the table, copy it and paste it here.',
    binary: 'The file is not text. Save the table as CSV and try again.',
    empty: 'There is nothing here to read.',
    tooLarge:
      'This is more than the tool takes: 50,000 rows, 200 columns or 10 megabytes. Include only the column of salaries.',
    openQuote:
      'A quotation mark (") opens a cell that is never closed, so the rows after it cannot be read. Remove the mark, or add the one that is missing.',
    noNumbers:
      'No column holds amounts that could be salaries. Formulas are not worked out here: copy the values instead. Write amounts out in full, such as 41,500 rather than 41.5k.',
    unreadable: 'The file could not be opened. Is it a folder, or has the file been moved? Choose it again.',
    several: 'Drop one file at a time.',
    kept: 'What you pasted is still there.',
  },
  delimiter: {
    label: 'What separates the columns',
    tab: 'a tab',
    semicolon: 'a semicolon',
    comma: 'a comma',
    none: 'nothing, one salary on each line',
    nothing: 'No salaries can be found that way, so nothing has been changed.',
  },
  proposal: {
    heading: 'Check before the salaries are used',
    headingOf: 'Check before the salaries in {name} are used',
    found: {
      one: 'One salary was found in the column “{column}”, in {rows}.',
      other: '{count} salaries were found in the column “{column}”, in {rows}.',
    },
    rows: { one: 'one row', other: '{count} rows' },
    range: 'Lowest {low}, highest {high}.',
    column: 'Column of salaries',
    unnamed: 'Column {number}',
    option: { one: '{column} (one amount)', other: '{column} ({count} amounts)' },
    preview: { one: 'The first row, as it was read.', other: 'The first {count} rows, as they were read.' },
    chosen: 'Used',
    leftOutHeading: 'Left out',
    leftOut: {
      blank: { one: 'One blank cell.', other: '{count} blank cells.' },
      delimiter: {
        one: 'One row with something else between its cells than the other rows have.',
        other: '{count} rows with something else between their cells than the other rows have.',
      },
      text: {
        one: 'One cell with something other than an amount written in full.',
        other: '{count} cells with something other than an amount written in full.',
      },
      formula: {
        one: 'One cell that begins like a formula, with =, +, - or @. Formulas are never worked out here.',
        other:
          '{count} cells that begin like formulas, with =, +, - or @. Formulas are never worked out here.',
      },
      outOfRange: {
        one: 'One amount that is too small or too large to be a salary.',
        other: '{count} amounts that are too small or too large to be salaries.',
      },
      summary: { one: 'One row that sums up the others.', other: '{count} rows that sum up the others.' },
    },
    thousands: {
      one: 'One amount is written like 45.000 or 45,000 and has been read as thousands.',
      other: '{count} amounts are written like 45.000 or 45,000 and have been read as thousands.',
    },
    rounded: {
      one: 'One amount with decimals has been rounded.',
      other: '{count} amounts with decimals have been rounded.',
    },
    odd: {
      one: 'One amount looks like pay for a year or an hour, while the others are for a month. Check it.',
      other:
        '{count} amounts look like pay for a year or an hour, while the others are for a month. Check them.',
    },
    impossible: {
      one: 'One amount cannot be a salary once it is converted, and is left out.',
      other: '{count} amounts cannot be salaries once they are converted, and are left out.',
    },
    period: {
      legend: 'What are the amounts for?',
      month: 'A month',
      year: 'A year (divided by twelve)',
      hour: 'An hour (converted to a month of full-time work)',
      looksLikeYear:
        'The amounts look like pay for a year: the median of the column is {median}. Choose what is right.',
      looksLikeHour:
        'The amounts look like pay for an hour: the median of the column is {median}. Choose what is right.',
      unclear:
        'The median of the column is {median}, which is far from the salaries in the statistics. Is it the right column, and are the amounts written in full rather than in thousands? Choose what they are for.',
      hours: 'Paid hours a week of full-time work',
      hoursWrong: 'Type the hours a week as a number from 1 to 80.',
      missing: 'First choose what the amounts are for.',
    },
    currency: {
      text: 'The amounts are marked as {written}, but the country is {country} and salaries are compared in {expected}. Nothing is converted. Change the country in the form, or convert the amounts in your spreadsheet.',
      confirm: 'The amounts are in {expected} all the same',
      missing: 'The amounts are marked as another currency. First confirm the currency.',
    },
    tooFew: {
      one: 'The column holds only one salary. The median and quartiles need at least five: with fewer, they could give away somebody’s own salary.',
      other:
        'The column holds only {count} salaries. The median and quartiles need at least five: with fewer, they could give away somebody’s own salary.',
    },
    noTails:
      'The median and quartiles are shown. The limits of the lowest and the highest tenth need at least ten salaries.',
    use: { one: 'Use the salary', other: 'Use these {count} salaries' },
    cancel: 'Cancel',
  },
  currencies: {
    kr: 'kronor',
    SEK: 'Swedish kronor',
    NOK: 'Norwegian kroner',
    DKK: 'Danish kroner',
    EUR: 'euros',
    ISK: 'Icelandic krónur',
    GBP: 'pounds sterling',
    USD: 'US dollars',
  },
  used: {
    text: { one: 'One salary has been added.', other: '{count} salaries have been added.' },
    done: {
      one: 'The salary is now in the comparison.',
      other: '{count} salaries are now in the comparison.',
    },
    change: 'Use other salaries instead',
    replace: 'If you add new ones, they replace those that are there.',
    remove: 'Remove our salaries',
    removed: 'The salaries have been removed.',
  },
  result: {
    heading: {
      one: 'Your salary beside the statistics',
      other: 'Your {count} salaries beside the statistics',
    },
    below:
      'Your median is {own}. That is {difference} below the median in the statistics, which is {statistic}.',
    above:
      'Your median is {own}. That is {difference} above the median in the statistics, which is {statistic}.',
    same: 'Your median is {own}, the same as in the statistics.',
    median: 'Your median is {own}.',
    meanOnly:
      'The statistics have only a mean. A mean is not compared with a median, so the two are not put side by side.',
    noMedian: 'The statistics have no median, so the medians cannot be compared.',
    noStatistics: 'No occupation in the country is chosen, so there is nothing to compare with.',
    under: {
      one: 'One of your {total} salaries is below the median in the statistics.',
      other: '{count} of your {total} salaries are below the median in the statistics.',
    },
    underNone: 'None of your salaries is below the median in the statistics.',
    underAll: 'All your salaries are below the median in the statistics.',
    yearly: 'Yearly pay in the statistics is divided by twelve.',
    comparable: 'This is how the statistics count pay: {concept} ({time}).',
    lacks: {
      quartiles: {
        one: 'The median and quartiles need at least five salaries, and there is one here. With fewer, they could give away somebody’s own salary.',
        other:
          'The median and quartiles need at least five salaries, and there are {count} here. With fewer, they could give away somebody’s own salary.',
      },
      tails:
        'The limits of the lowest and the highest tenth need at least ten salaries, and there are {count} here. With fewer, they could give away somebody’s own salary.',
    },
    few: 'With fewer than ten salaries, individuals may be recognised. Keep that in mind before you share or print.',
    position: {
      below: 'Your own salary, {salary}, is below {to} among them.',
      above: 'Your own salary, {salary}, is above {from} among them.',
      between: 'Your own salary, {salary}, is between {from} and {to} among them.',
      on: 'Your own salary, {salary}, is level with {to} among them.',
    },
    table: {
      caption: 'Your salaries beside the statistics {who}, {period}. Pay a month.',
      captionAlone: 'Your salaries, a month.',
      head: { measure: 'Measure', own: 'Your salaries', statistic: 'Statistics', difference: 'Difference' },
      tooFew: 'too few salaries',
      missing: 'not in the statistics',
      notCompared: 'not compared',
    },
    source: 'Statistics:',
  },
} as const;
