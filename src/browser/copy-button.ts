import { copyText } from './copy.ts';

/**
 * Lets every button for copying on a page put text on the clipboard, and answer in its own words and to those who listen:
 * with what the page says of having copied, and after a while with its name again.
 * @param textFor what a button copies; empty where there is nothing to copy
 */
export function answerCopying(page: HTMLElement, textFor: (button: HTMLElement) => string): void {
  const status = document.createElement('p');
  status.className = 'visually-hidden';
  status.role = 'status';
  page.append(status);

  for (const button of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const label = button.textContent;
    const say = (answer = '') => {
      button.textContent = answer || label;
      status.textContent = answer;
    };
    button.addEventListener('click', () => {
      void copyText(textFor(button)).then((isDone) => {
        say(page.dataset[isDone ? 'copied' : 'copyFailed']);
        setTimeout(say, 4000);
      });
    });
  }
}
