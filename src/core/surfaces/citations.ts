/** Sources that more than one surface comes from. */

export const lecture =
  'Optimierung & Wandern mit Gradientenabstieg, Heinrich-Heine-Universität Düsseldorf, doi:10.5446/65501, CC BY 4.0';

export const jamilAndYang =
  'Jamil & Yang (2013), A Literature Survey of Benchmark Functions for Global Optimisation Problems, doi:10.1504/IJMMNO.2013.055204';
