/** A name as it is compared: of headers, capitals don't matter. */
export const lower = (text: string): string => text.trim().toLowerCase();

/** A name without what people mix up in it: `X-API_Key` and `xapikey` are the same. */
export const plain = (text: string): string => lower(text).replace(/[-_]/g, '');
