// the tests have all terrains, as everyone has who imports the published face
import '../src/core/surfaces/allTerrains.ts';
