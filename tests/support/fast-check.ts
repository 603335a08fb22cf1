import fc from 'fast-check';
import { propertySeed } from '../properties/property-seed.ts';

/** fast-check with a fixed seed, so that a run that fails can be repeated; PROPERTY_SEED gives another. */
fc.configureGlobal({ seed: propertySeed() });

export default fc;
