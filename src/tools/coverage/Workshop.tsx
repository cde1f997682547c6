import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import { fill } from '../../i18n/messages.ts';
import type { CoverageMessages } from './messages/messages.ts';
import { StatusSign } from './Sign.tsx';
import type { Slide, Slides } from './view-workshop.ts';

type Text = CoverageMessages['merge']['workshop'];

interface Props {
  readonly messages: CoverageMessages;
  readonly slides: Slides;
  /** Told once the view is closed, by button or by Esc; focus is back where it was by then. */
  readonly onClose: () => void;
}

/** How far each key moves; the page keys are what a remote control for slides sends. */
const steps: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
]);

/** What is known of a capability: status, finding, holders and hours. */
function Known({ slide }: { readonly slide: Slide }) {
  const isSpread = slide.statuses.length > 1;
  const finding = <p className="workshop-finding">{slide.finding}</p>;
  return (
    <>
      {isSpread && finding}
      <ul className={isSpread ? 'workshop-statuses spread' : 'workshop-statuses'}>
        {slide.statuses.map(({ status, count, text }) => (
          <li key={status} data-status={status}>
            {/* A sign for each answer, so that how many they are is seen from the back of the room. */}
            <span className="workshop-signs">
              {Array.from({ length: isSpread ? count : 1 }, (_, index) => (
                <StatusSign key={index} status={status} />
              ))}
            </span>
            {text}
          </li>
        ))}
      </ul>
      {!isSpread && finding}
      {slide.facts.length > 0 && (
        <dl className="workshop-facts">
          {slide.facts.map(({ label, values }) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value) => (
                <dd key={value}>{value}</dd>
              ))}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

/** What whoever leads the workshop asks, and where it tends to go wrong. */
function Leading({ slide, text }: { readonly slide: Slide; readonly text: Text }) {
  return (
    <div className="workshop-leading">
      <h4>{text.questions}</h4>
      <ol>
        {slide.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <h4>{text.pitfall}</h4>
      <p>{slide.pitfall}</p>
    </div>
  );
}

interface SheetProps {
  readonly title: string;
  readonly none: string;
  readonly slides: readonly Slide[];
  readonly text: Text;
  readonly isLeading: boolean;
}

/** The same on paper: every gap with room to write. Beside the dialog, since a page in the top layer does not break. */
function Sheet({ title, none, slides, text, isLeading }: SheetProps) {
  return (
    <div className="workshop-sheet">
      <h2>{title}</h2>
      {slides.length === 0 && <p>{none}</p>}
      {slides.map((slide) => (
        <section key={slide.id}>
          <h3>{slide.capability}</h3>
          <p>{slide.does}</p>
          <Known slide={slide} />
          {isLeading && <Leading slide={slide} text={text} />}
          <p className="workshop-lines">
            <span>{text.sheet.decision}</span>
            <span>{text.sheet.who}</span>
            <span>{text.sheet.when}</span>
          </p>
        </section>
      ))}
    </div>
  );
}

/** A view of fewer pixels than this shows nothing. */
const leastHeight = 200;

/**
 * Tells which part of the page can be seen: in a frame as high as its content that is what the host page has scrolled to,
 * and a view over the whole frame would have its middle far out of sight. The height is null where all of it is seen.
 * @returns stops it
 */
function whenInSight(tell: (top: number, height: number | null) => void): () => void {
  if (parent === window) {
    tell(0, null);
    return () => undefined;
  }
  const sight = new IntersectionObserver(([entry]) => {
    sight.disconnect();
    const { top, height } = entry?.intersectionRect ?? { top: 0, height: 0 };
    if (height < leastHeight) tell(0, null);
    else tell(Math.max(0, top), height);
  });
  sight.observe(document.documentElement);
  return () => {
    sight.disconnect();
  };
}

/** One gap a screen over the whole page, for a group to look at together; with questions for whoever leads it. */
export function Workshop({ messages, slides, onClose }: Props) {
  const text = messages.merge.workshop;
  const dialog = useRef<HTMLDialogElement>(null);
  const body = useRef<HTMLElement>(null);
  const id = useId();
  const [isLeading, setIsLeading] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const [index, setIndex] = useState(0);

  const shown = isWhole ? slides.all : slides.gaps;
  const place = Math.max(0, Math.min(index, shown.length - 1));
  const slide = shown[place];
  const position = fill(text.position, { number: place + 1, count: shown.length });

  useEffect(
    () =>
      whenInSight((top, height) => {
        const view = dialog.current;
        if (view === null) return;
        if (height !== null) {
          view.style.setProperty('--sight-top', `${top}px`);
          view.style.setProperty('--sight-height', `${height}px`);
        }
        if (!view.open) view.showModal();
        body.current?.focus({ preventScroll: true });
      }),
    [],
  );

  const moveTo = (next: number) => {
    setIndex(Math.max(0, Math.min(next, shown.length - 1)));
  };
  const showAll = (whole: boolean) => {
    const same = (whole ? slides.all : slides.gaps).findIndex((other) => other.id === slide?.id);
    setIsWhole(whole);
    setIndex(Math.max(0, same));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps.get(event.key);
    // With another key held down it means something to the browser, such as going back a page.
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(place + step);
  };

  return createPortal(
    <>
      <dialog
        ref={dialog}
        className={isLeading ? 'workshop leading' : 'workshop'}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-keys`}
        onClose={onClose}
        onKeyDown={onKeyDown}
      >
        <header>
          <h2 id={`${id}-title`}>{slides.title}</h2>
          {slide !== undefined && <p className="workshop-position">{position}</p>}
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {text.close}
          </button>
        </header>
        <section className="workshop-body" tabIndex={0} ref={body} aria-labelledby={`${id}-slide`}>
          {slide === undefined ? (
            <div className="workshop-none">
              <h3 id={`${id}-slide`}>{slides.none}</h3>
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    showAll(true);
                    body.current?.focus();
                  }}
                >
                  {text.showAll}
                </button>
              </p>
            </div>
          ) : (
            <>
              <div className="workshop-slide">
                <h3 id={`${id}-slide`}>{slide.capability}</h3>
                <p className="workshop-does">{slide.does}</p>
                <Known slide={slide} />
              </div>
              {isLeading && <Leading slide={slide} text={text} />}
            </>
          )}
        </section>
        <p className="visually-hidden" aria-live="polite">
          {slide !== undefined && `${position}. ${slide.capability}. ${slide.finding}`}
        </p>
        <footer>
          {slide !== undefined && (
            <p className="workshop-settings">
              <label className="choice">
                <input
                  type="checkbox"
                  role="switch"
                  checked={isLeading}
                  onChange={(event) => {
                    setIsLeading(event.currentTarget.checked);
                  }}
                />
                <span>{text.facilitator}</span>
              </label>
              {slides.gaps.length > 0 && (
                <label className="choice">
                  <input
                    type="checkbox"
                    role="switch"
                    checked={isWhole}
                    onChange={(event) => {
                      showAll(event.currentTarget.checked);
                    }}
                  />
                  <span>{text.everything}</span>
                </label>
              )}
              <button
                type="button"
                className="button quiet small-button"
                onClick={() => {
                  window.print();
                }}
              >
                {text.print}
              </button>
            </p>
          )}
          {shown.length > 1 && (
            <p className="workshop-moves">
              <button
                type="button"
                className="button quiet"
                aria-disabled={place === 0}
                onClick={() => {
                  moveTo(place - 1);
                }}
              >
                {text.previous}
              </button>
              <button
                type="button"
                className="button"
                aria-disabled={place === shown.length - 1}
                onClick={() => {
                  moveTo(place + 1);
                }}
              >
                {text.next}
              </button>
            </p>
          )}
          <p className="workshop-keys small" id={`${id}-keys`}>
            {text.keys}
          </p>
        </footer>
      </dialog>
      <Sheet title={slides.title} none={slides.none} slides={shown} text={text} isLeading={isLeading} />
    </>,
    document.body,
  );
}

interface ButtonProps {
  readonly messages: CoverageMessages;
  /** Asked for when the view is opened. */
  readonly slides: () => Slides;
  readonly isQuiet?: boolean;
}

/** Opens the view, and has the focus again when it is closed. */
export function WorkshopButton({ messages, slides, isQuiet = false }: ButtonProps) {
  const [shown, setShown] = useState<Slides | null>(null);
  return (
    <>
      <button
        type="button"
        className={isQuiet ? 'button quiet' : 'button'}
        aria-haspopup="dialog"
        onClick={() => {
          setShown(slides());
        }}
      >
        {messages.merge.workshop.open}
      </button>
      {shown !== null && (
        <Workshop
          messages={messages}
          slides={shown}
          onClose={() => {
            setShown(null);
          }}
        />
      )}
    </>
  );
}
