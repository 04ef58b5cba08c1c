/** All places where they are few enough, else every third, fifth …: an even stride would hide a zigzag, whose period is two. */
export function placesUpTo(last: number, most: number): number[] {
  const least = Math.ceil((last + 1) / most);
  const stride = least + (least % 2 === 0 ? 1 : 0);
  const places = Array.from({ length: Math.floor(last / stride) + 1 }, (_, k) => k * stride);
  if (places[places.length - 1] !== last) places.push(last);
  return places;
}
