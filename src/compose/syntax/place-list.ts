import type { SourcePoint } from '../../source.js';

/**
 * Places that markup names by a number: each start tag and each printed value carries one through Handlebars to the
 * document. Written out, they would be half of the markup.
 */
export type PlaceList = {
  /** Puts a place on the list and gives the number to name it by, in digits. */
  readonly add: (place: SourcePoint) => string;
  /** The place of such a number; undefined if there is none. */
  readonly find: (number: string | undefined) => SourcePoint | undefined;
};

export function createPlaceList(): PlaceList {
  const places: SourcePoint[] = [];
  return {
    add: (place) => String(places.push(place) - 1),
    find: (number) => (number === undefined ? undefined : places[Number(number)]),
  };
}
