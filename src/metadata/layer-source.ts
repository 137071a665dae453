/** A layer as it lies on the disk: a folder with metadata/, forms/, plugins/ and schedules/. */
export interface LayerSource { readonly folder: string }
