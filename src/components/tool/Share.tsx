import { fill } from '../../i18n/messages.ts';

/** Characters above which programs begin to cut links, and above which many do. */
const longLink = 1500;
const tooLongLink = 1900;

/** What is said of sharing, in the words of a tool. */
export interface ShareTexts {
  readonly copy: string;
  readonly copyText: string;
  readonly open: string;
  readonly link: string;
  readonly long: string;
  readonly save: string;
  readonly privacy: string;
}

interface Props {
  readonly text: ShareTexts;
  /** The whole address of the state. */
  readonly address: string;
  /** What became of the last copying. */
  readonly status: string;
  /** The tool stands in a frame on another site: a way out to the page is offered. */
  readonly isFramed: boolean;
  readonly onCopyLink: () => void;
  readonly onCopyText: () => void;
  readonly onSave: () => void;
}

/** The link of the state and the answer as text, to send to whoever decides. */
export function Share({ text, address, status, isFramed, onCopyLink, onCopyText, onSave }: Props) {
  return (
    <div className="share">
      <p className="actions">
        <button type="button" className="button" onClick={onCopyLink}>
          {text.copy}
        </button>
        <button type="button" className="button quiet" onClick={onCopyText}>
          {text.copyText}
        </button>
        {isFramed && (
          <a className="button quiet" href={address} target="_blank" rel="noopener">
            {text.open}
          </a>
        )}
      </p>
      <p className="small" role="status">
        {status}
      </p>
      <label className="share-link">
        <span>{text.link}</span>
        <input
          type="text"
          readOnly
          value={address}
          data-share-link
          onFocus={(event) => {
            event.currentTarget.select();
          }}
        />
      </label>
      {address.length > longLink && <p className="small">{fill(text.long, { count: address.length })}</p>}
      {address.length > tooLongLink && !isFramed && (
        <p>
          <button type="button" className="button quiet small-button" onClick={onSave}>
            {text.save}
          </button>
        </p>
      )}
      <p className="small">{text.privacy}</p>
    </div>
  );
}
