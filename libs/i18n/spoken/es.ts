import campaigns from '../catalogues/campaigns.es.json' with { type: 'json' };
import console from '../catalogues/console.es.json' with { type: 'json' };
import documents from '../catalogues/documents.es.json' with { type: 'json' };
import exports from '../catalogues/exports.es.json' with { type: 'json' };
import mailings from '../catalogues/mailings.es.json' with { type: 'json' };
import organisations from '../catalogues/organisations.es.json' with { type: 'json' };
import petitions from '../catalogues/petitions.es.json' with { type: 'json' };

export const areas: Record<string, Record<string, string>> = { campaigns, console, documents, exports, mailings, organisations, petitions };
