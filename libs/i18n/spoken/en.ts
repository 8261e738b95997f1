import campaigns from '../catalogues/campaigns.en.json' with { type: 'json' };
import console from '../catalogues/console.en.json' with { type: 'json' };
import documents from '../catalogues/documents.en.json' with { type: 'json' };
import exports from '../catalogues/exports.en.json' with { type: 'json' };
import mailings from '../catalogues/mailings.en.json' with { type: 'json' };
import organisations from '../catalogues/organisations.en.json' with { type: 'json' };
import petitions from '../catalogues/petitions.en.json' with { type: 'json' };

export const areas: Record<string, Record<string, string>> = { campaigns, console, documents, exports, mailings, organisations, petitions };
