import type { gallery as english } from './gallery.en.ts';

export const gallery: typeof english = {
  groups: {
    mathematics: 'Mathematik',
    ground: 'Echtes Gelände',
    data: 'Aus Daten: Jeder Ort ist ein Modell mit zwei Parametern',
    networks: 'Netze: eine Ebene durch den Raum ihrer Gewichte',
  },
  ownData: 'Eigene Daten …',
  back: 'Zurück zu allen Landschaften',
};
