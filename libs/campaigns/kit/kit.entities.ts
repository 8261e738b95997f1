import { CampaignImageRow } from './images/campaign-image.entity.js';
import { KitDownloadRow } from './kit-download.entity.js';

export const kitEntities = [CampaignImageRow, KitDownloadRow];
