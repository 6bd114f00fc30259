import * as vscode from 'vscode';
import { csvFile } from '../core/exchange/csv';
import type { Table } from '../core/exchange/table';
import type { ExchangeBundle } from './exchangeBundle';
import { askTarget, saveFile } from './savedFile';

/** Saves a table where the user wants it. */
export async function saveTable(
  table: Table,
  format: 'csv' | 'xlsx',
  exchange: ExchangeBundle,
): Promise<void> {
  const name = format === 'csv' ? 'CSV' : vscode.l10n.t('Excel workbook');
  const target = await askTarget(table.name, { name, extension: format });
  if (target === undefined) return;
  const bytes =
    format === 'csv' ? new TextEncoder().encode(csvFile(table)) : await (await exchange.get()).xlsx([table]);
  await saveFile(target, bytes, format === 'csv');
}

/** Saves a file that was made in the view. */
export async function saveMade(name: string, bytes: Uint8Array): Promise<void> {
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1);
  const target = await askTarget(name.slice(0, dot), { name: extension.toUpperCase(), extension });
  if (target !== undefined) await saveFile(target, bytes, extension === 'svg');
}
