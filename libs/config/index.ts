export { Config, ConfigFault, dataFolder, loadConfig } from './config.js';
export { ConfigModule } from './config.module.js';
export { settings } from './config.schema.js';
