// the tests have all terrains, tasks and networks, as everyone has who imports the published face
import '../src/core/learning/allTasks.ts';
import '../src/core/network/allNetworks.ts';
import '../src/core/surfaces/allTerrains.ts';
