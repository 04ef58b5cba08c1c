import type { about as english } from './about.en.ts';

export const about: typeof english = {
  what: 'Thalweg zeigt den Gradientenabstieg als das, was er ist: Wanderer im Nebel, die bergab gehen und dabei nur das Gefälle unter den Füßen kennen. Der Talweg, früher Thalweg, ist in der Geografie die Linie der tiefsten Punkte eines Tals.',
  true: 'Jeder Schritt ist der Schritt, den SGD in PyTorch täte, in doppelter Genauigkeit; kein Weg wird für das Auge geglättet oder verändert.',
  lecture: 'Es kommt aus der Vorlesung',
  lectureBy: 'Heinrich-Heine-Universität Düsseldorf, Lizenz CC BY 4.0. Texte, Namen und Code sind unsere eigenen.',
  licence: 'Freie Software unter der MIT-Lizenz.',
  sources: 'Jede Landschaft nennt ihre Quelle unter ihrer Beschreibung.',
};
