import { useEffect, useId, useState } from 'react';
import { savePicture, type PictureFormat } from '../../browser/picture.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill } from '../../i18n/messages.ts';
import { Chart } from './Chart.tsx';
import type { CoverageMessages } from './messages/messages.ts';
import { gridPicture, pictureShapes, type GridPicture, type PictureShape } from './picture.ts';
import { pictureFile } from './picture-svg.ts';
import type { CoverageView, GridView } from './view.ts';

interface Props {
  readonly view: CoverageView;
  /** The grid of the target, where there is one; the picture then shows both. */
  readonly target?: GridView | null;
  readonly messages: CoverageMessages;
  readonly locale: Locale;
  /** Whole address of what is shown; what is filled in stays out of the picture, so its fragment is not shown there. */
  readonly address: string;
}

/** What became of the last saving. */
interface Outcome {
  readonly text: string;
  readonly isFramed: boolean;
}

const nothing: Outcome = { text: '', isFramed: false };

/** An address as people read it. */
function readable(address: string): string {
  return address.replace(/[#?].*$/s, '').replace(/^https?:\/\//, '');
}

/** The coverage as a picture to save, share and print: title, table, source and link in one. */
export function Picture({ view, target = null, messages, locale, address }: Props) {
  const text = messages.picture;
  const id = useId();
  const [shape, setShape] = useState<PictureShape>('page');
  const [withTarget, setWithTarget] = useState(true);
  const [outcome, setOutcome] = useState(nothing);
  // Only the browser knows which day it is where the reader is, and how much room there is to look at the picture.
  const [date, setDate] = useState('');
  useEffect(() => {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
    setDate(fill(text.dated, { date: formatDate(local, locale) }));
  }, [text, locale]);
  useEffect(() => {
    if (window.matchMedia('(max-width: 34rem)').matches) setShape('narrow');
  }, []);

  const hasBoth = target !== null && withTarget;
  const drawn = hasBoth ? target : view.grid;
  const isExample = view.kicker === messages.result.kicker.example;
  const pictureOf = (wanted: PictureShape): GridPicture =>
    gridPicture(drawn, {
      shape: wanted,
      title: hasBoth ? (view.target?.headline ?? drawn.title) : view.headline,
      sub: [view.about, drawn.title].filter((part) => part !== '').join(' '),
      source: isExample ? text.sourceExample : text.source,
      link: readable(address),
      // Nothing was so on any day in an example.
      ...(isExample ? {} : { date }),
      ...(hasBoth ? { before: view.grid } : {}),
      locale,
      messages: text,
    });

  const save = async (format: PictureFormat): Promise<void> => {
    setOutcome({ text: text.fetching, isFramed: false });
    const picture = pictureOf(shape);
    const drawing = { svg: pictureFile(picture), width: picture.width, height: picture.height };
    const saved = await savePicture(hasBoth ? text.fileTarget : text.file, drawing, format);
    if (!saved.ok) setOutcome({ text: format === 'png' ? text.failed : text.failedSvg, isFramed: false });
    else if (saved.value.isFramed) setOutcome({ text: text.framed, isFramed: true });
    else setOutcome({ text: fill(text.saved, { name: saved.value.name }), isFramed: false });
  };

  const choices = (
    legend: string,
    name: string,
    options: readonly { value: string; label: string; isChosen: boolean; choose: () => void }[],
  ) => (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, isChosen, choose }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={`${id}${name}`}
            value={value}
            checked={isChosen}
            onChange={() => {
              choose();
              setOutcome(nothing);
            }}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );

  return (
    <section className="picture" aria-labelledby="picture-title">
      <h3 id="picture-title" className="no-print">
        {text.heading}
      </h3>
      <p className="no-print">{text.intro}</p>
      <div className="picture-choices no-print">
        {choices(
          text.shape,
          'shape',
          pictureShapes.map((each) => ({
            value: each,
            label: text.shapes[each],
            isChosen: each === shape,
            choose: () => {
              setShape(each);
            },
          })),
        )}
        {target !== null &&
          choices(
            text.which,
            'which',
            [true, false].map((both) => ({
              value: both ? 'both' : 'today',
              label: both ? text.both : text.today,
              isChosen: both === withTarget,
              choose: () => {
                setWithTarget(both);
              },
            })),
          )}
      </div>
      <div className="picture-frame no-print">
        <div className={`picture-${shape}`}>
          <Chart picture={pictureOf(shape)} label={drawn.sentence} />
        </div>
      </div>
      <p className="actions no-print">
        <button type="button" className="button" onClick={() => void save('png')}>
          {text.png}
        </button>
        <button type="button" className="button quiet" onClick={() => void save('svg')}>
          {text.svg}
        </button>
      </p>
      <p className="small no-print" role="status">
        {outcome.text}
        {outcome.isFramed && (
          <>
            {' '}
            <a href={address} target="_blank" rel="noopener">
              {text.open}
            </a>
          </>
        )}
      </p>
      <p className="small no-print">{text.privacy}</p>
      {/* Paper has the table itself, so only what stands below the picture is left to say. */}
      <p className="paper small">
        {[isExample ? text.sourceExample : `${text.source} ${date}.`, readable(address)].join(' ')}
      </p>
    </section>
  );
}
