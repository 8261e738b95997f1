import campaigns from '../catalogues/campaigns.fr.json' with { type: 'json' };
import console from '../catalogues/console.fr.json' with { type: 'json' };
import documents from '../catalogues/documents.fr.json' with { type: 'json' };
import exports from '../catalogues/exports.fr.json' with { type: 'json' };
import mailings from '../catalogues/mailings.fr.json' with { type: 'json' };
import organisations from '../catalogues/organisations.fr.json' with { type: 'json' };
import petitions from '../catalogues/petitions.fr.json' with { type: 'json' };

export const areas: Record<string, Record<string, string>> = { campaigns, console, documents, exports, mailings, organisations, petitions };
