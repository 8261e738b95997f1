import { register } from 'node:module';

register('./swc.hooks.js', import.meta.url);
