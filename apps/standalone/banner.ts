import { settingsFile } from './environment.js';

export interface Facts {
  readonly seconds: number;
  readonly address: string;
  readonly hasInbox: boolean;
  readonly accounts: readonly string[][];
  readonly folder: string;
}

/** What whoever started Sawt needs to know, in French and English. */
export function banner({ seconds, address, hasInbox, accounts, folder }: Facts): string {
  const row = (label: string, value: string) => `  ${label.padEnd(36)}${value}`;
  const columns = [0, 1].map((i) => Math.max(0, ...accounts.map((account) => account[i]?.length ?? 0)) + 2);
  return [
    '',
    `  Sawt est prêt en ${seconds.toFixed(1).replace('.', ',')} s · Sawt is ready`,
    '',
    row('Adresse · Address', address),
    row('Espace des équipes · Console', `${address}/console`),
    ...(hasInbox ? [row('Courriels reçus ici · Mails land at', `${address}/inbox`)] : []),
    ...(accounts.length > 0 ? ['  Comptes de démonstration · Demo accounts'] : []),
    ...accounts.map(([email = '', password = '', ...role]) => `    ${email.padEnd(columns[0] ?? 0)}${password.padEnd(columns[1] ?? 0)}${role.join(' ')}`),
    row('Données · Data', folder),
    row('Ligne de commande · Command line', `node --env-file=${settingsFile(folder)} dist/apps/cli/main.js --help`),
    row('Arrêter · Stop', 'Ctrl+C'),
    '',
  ].join('\n');
}
