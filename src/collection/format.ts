/** Value of `format` in an interchange file. Apart from the schema, which a writer has no need to load. */
export const FORMAT = 'claim-atlas/1'
