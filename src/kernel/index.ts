export * from './journal';
export * from './luck';
export * from './night';
export * from './people';
export * from './retelling';
export * from './tellings';
export * from './measures';
