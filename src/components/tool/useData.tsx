import { useEffect, useState } from 'react';

/**
 * Data of the site that a part needs when it is shown; `undefined` while they are fetched, null when they did not come.
 * @param address of JSON on the same site, whose form the caller knows
 */
export function useData<Data>(address: string): Data | null | undefined {
  const [data, setData] = useState<Data | null>();
  useEffect(() => {
    let isCurrent = true;
    const arrived = (found: Data | null): void => {
      if (isCurrent) setData(() => found);
    };
    fetch(address)
      .then(async (response) => (await response.json()) as Data)
      .then(arrived, () => {
        arrived(null);
      });
    return () => {
      isCurrent = false;
    };
  }, [address]);
  return data;
}
