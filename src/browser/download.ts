/** Browsers may still be reading the file when the click is over; some need this long. */
const keptFor = 40_000;

/** Hands the reader a file to save. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, keptFor);
}
