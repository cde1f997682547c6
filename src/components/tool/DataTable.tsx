import type { Table } from '../../tools/tool.ts';

/** A table of the view, with its caption, that scrolls by itself when it is wider than the page. */
export function DataTable({ table }: { readonly table: Table }) {
  const cell = table.text === true ? undefined : 'figure';
  return (
    <section className="scroll" tabIndex={0} aria-label={table.caption}>
      <table
        className={['data', table.sum && 'with-sum', (table.list === true || table.head.length > 4) && 'wide']
          .filter(Boolean)
          .join(' ')}
      >
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.head.map((text, index) => (
              <th key={text} scope="col" className={index === 0 ? undefined : cell}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([head = '', ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((text, index) => (
                <td key={table.head[index + 1]} className={cell} data-label={table.head[index + 1]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
