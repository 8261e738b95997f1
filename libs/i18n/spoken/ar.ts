import campaigns from '../catalogues/campaigns.ar.json' with { type: 'json' };
import console from '../catalogues/console.ar.json' with { type: 'json' };
import documents from '../catalogues/documents.ar.json' with { type: 'json' };
import exports from '../catalogues/exports.ar.json' with { type: 'json' };
import mailings from '../catalogues/mailings.ar.json' with { type: 'json' };
import organisations from '../catalogues/organisations.ar.json' with { type: 'json' };
import petitions from '../catalogues/petitions.ar.json' with { type: 'json' };

export const areas: Record<string, Record<string, string>> = { campaigns, console, documents, exports, mailings, organisations, petitions };
