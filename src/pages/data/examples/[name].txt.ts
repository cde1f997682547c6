import type { APIContext } from 'astro';
import {
  exampleFileName,
  exampleFiles,
  exampleFragment,
  type ToolExampleFile,
} from '../../../components/tool/scenario-link.ts';
import { locales, type Locale } from '../../../i18n/locale.ts';

interface Props {
  readonly example: ToolExampleFile;
  readonly locale: Locale;
}

/** Every example of every tool in every language. */
export function getStaticPaths(): { params: { name: string }; props: Props }[] {
  return locales.flatMap((locale) =>
    exampleFiles.map((example) => ({
      params: { name: exampleFileName(example, locale) },
      props: { example, locale },
    })),
  );
}

/** The fragment that opens the tool with the example. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  return new Response(await exampleFragment(props.example, props.locale));
}
