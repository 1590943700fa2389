declare module '*.css';
declare module '@fontsource-variable/inter';
declare module '@fontsource-variable/source-serif-4';

/** Whether this is the viewer as one file, which has no workers and no model beside it. */
declare const __STANDALONE__: boolean;
