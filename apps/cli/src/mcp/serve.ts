import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  type Tool as Listed,
  ListToolsRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import { Failure, localise, say, text } from '@otboy/knowledge';
import { z } from 'zod';
import { documents, jsonSchema } from '../documents.ts';
import { told } from '../trouble.ts';
import type { Desk } from '../verb.ts';
import type { Folders } from './folders.ts';
import { type Bench, common, type Tool, tools } from './tools.ts';
import { labelled } from './untrusted.ts';

/**
 * Speaks the Model Context Protocol on standard input and output until the input ends. Reads only; tools that write are
 * there only with a folder they may write into.
 *
 * @param dayOf the day of a call that names none: a server may outlive the day it was started on
 */
export async function serve(desk: Desk, folders: Folders, mayWrite: boolean, dayOf: () => string): Promise<void> {
  const offered = tools.filter(({ writes }) => writes === undefined || mayWrite);
  const server = new Server(
    { name: 'otboy', title: desk.say(text('cli.mcp.title')), version: '0.1.0' },
    {
      capabilities: { tools: {} },
      instructions: desk.say(text(mayWrite ? 'cli.mcp.instructions.writing' : 'cli.mcp.instructions.reading')),
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: offered.map((tool) => listed(desk, tool)) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const asked = common.safeParse({ lang: params.arguments?.['lang'], today: params.arguments?.['today'] });
    const { lang = desk.lang, today = dayOf() } = asked.success ? asked.data : {};
    const here: Desk = { ...desk, lang, today, save: folders.save, say: (value) => say(desk.knowledge, lang, value) };
    try {
      return await answer(offered, { desk: here, folders, cases: [], own: [] }, params.name, params.arguments ?? {});
    } catch (error) {
      return refusal(here, error);
    }
  });

  const transport = new StdioServerTransport();
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
  });
  // The transport itself does not notice that whoever started it has gone.
  process.stdin.once('end', () => void server.close());
  await server.connect(transport);
  await closed;
}

/** All four hints are set: one that is absent means "may destroy". Nothing here reaches beyond the device. */
function listed(desk: Desk, { name, input, document, writes }: Tool): Listed {
  const title = desk.say(text(`cli.mcp.tool.${name}.title`));
  return {
    name,
    title,
    description: desk.say(text(`cli.mcp.tool.${name}`)),
    inputSchema: jsonSchema(input) as Listed['inputSchema'],
    outputSchema: jsonSchema(documents[document] ?? z.looseObject({})) as NonNullable<Listed['outputSchema']>,
    annotations: {
      title,
      readOnlyHint: writes === undefined,
      destructiveHint: writes === 'replaces',
      idempotentHint: true,
      openWorldHint: false,
    },
  };
}

async function answer(
  offered: readonly Tool[],
  bench: Bench,
  name: string,
  given: Record<string, unknown>,
): Promise<CallToolResult> {
  const { desk } = bench;
  const tool = offered.find((one) => one.name === name);
  if (tool === undefined)
    throw tools.some((one) => one.name === name)
      ? new Failure(text('cli.mcp.error.reads-only', { name }), 2)
      : new Failure(text('cli.mcp.error.no-tool', { name, names: offered.map((one) => one.name).join(', ') }), 2);
  const made = await tool.call(bench, given);
  const ofExports = tool.document === 'discover';
  const { document, places } = labelled(desk.knowledge, made, bench.cases, bench.own, ofExports);
  const structuredContent = localise(desk.knowledge, desk.lang, document) as Record<string, unknown>;
  return {
    content: [
      ...(places.length === 0 ? [] : [{ type: 'text' as const, text: desk.say(text('cli.mcp.untrusted')) }]),
      // For clients that do not read structured content.
      { type: 'text', text: JSON.stringify(structuredContent) },
    ],
    structuredContent,
    ...(places.length === 0 ? {} : { _meta: { 'otboy/untrusted': places } }),
  };
}

/** What went wrong and the way out, as an answer that the assistant can read; the stack stays with the person. */
function refusal({ say: saying, note }: Desk, error: unknown): CallToolResult {
  const trouble = told(error);
  if (trouble === undefined && error instanceof Error) note(error.stack ?? error.message);
  return {
    isError: true,
    content: [{ type: 'text', text: saying(trouble?.text ?? text('cli.mcp.error.own-fault')) }],
  };
}
