/* The loop by hand, in C: prints nanoseconds per hiker and step. Built by the benchmark with gcc -O3 where there is one. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { HIKERS = 10000, SIDE = 100, STEPS = 100, ROUNDS = 9 };

static double x[HIKERS], y[HIKERS], u[HIKERS], v[HIKERS];

#define WALK(NAME, GRADIENT)                                             \
  static void NAME(double rate, double momentum) {                       \
    for (int i = 0; i < HIKERS; i++) {                                   \
      const double a = x[i], b = y[i];                                   \
      double fx, fy;                                                     \
      GRADIENT;                                                          \
      u[i] = momentum * u[i] + fx;                                       \
      v[i] = momentum * v[i] + fy;                                       \
      x[i] = a - rate * u[i];                                            \
      y[i] = b - rate * v[i];                                            \
    }                                                                    \
  }                                                                      \
  static void NAME##_plain(double rate) {                                \
    for (int i = 0; i < HIKERS; i++) {                                   \
      const double a = x[i], b = y[i];                                   \
      double fx, fy;                                                     \
      GRADIENT;                                                          \
      x[i] = a - rate * fx;                                              \
      y[i] = b - rate * fy;                                              \
    }                                                                    \
  }

WALK(bowl, { fx = 2 * a; fy = 2 * b; })
WALK(himmelblau, {
  const double p = a * a + b - 11; const double q = a + b * b - 7;
  fx = 4 * a * p + 2 * q; fy = 2 * p + 4 * b * q;
})
WALK(rastrigin, { fx = 2 * a + 20 * M_PI * sin(2 * M_PI * a); fy = 2 * b + 20 * M_PI * sin(2 * M_PI * b); })
WALK(ackley, {
  const double radius = sqrt(0.5 * (a * a + b * b));
  const double cone = 2 * exp(-0.2 * radius) / radius;
  const double egg = M_PI * exp(0.5 * (cos(2 * M_PI * a) + cos(2 * M_PI * b)));
  fx = cone * a + egg * sin(2 * M_PI * a); fy = cone * b + egg * sin(2 * M_PI * b);
})
WALK(goldstein, {
  const double s = a + b + 1; const double p = 19 - 14 * a + 3 * a * a - 14 * b + 6 * a * b + 3 * b * b;
  const double first = 1 + s * s * p; const double slope = 2 * s * p + s * s * (-14 + 6 * a + 6 * b);
  const double t = 2 * a - 3 * b; const double q = 18 - 32 * a + 12 * a * a + 48 * b - 36 * a * b + 27 * b * b;
  const double second = 30 + t * t * q;
  fx = slope * second + first * (4 * t * q + t * t * (-32 + 24 * a - 36 * b));
  fy = slope * second + first * (-6 * t * q + t * t * (48 - 36 * a + 54 * b));
})

static void start(void) {
  for (int i = 0; i < HIKERS; i++) {
    x[i] = -2 + 4 * (i % SIDE + 0.5) / SIDE;
    y[i] = -2 + 4 * (i / SIDE + 0.5) / SIDE;
    u[i] = v[i] = 0;
  }
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return 1e9 * t.tv_sec + t.tv_nsec;
}

static int by_time(const void *a, const void *b) {
  return (*(const double *)a > *(const double *)b) - (*(const double *)a < *(const double *)b);
}

int main(int count, char **words) {
  if (count != 4) return 2;
  const struct { const char *name; void (*heavy)(double, double); void (*plain)(double); } walks[] = {
    {"bowl", bowl, bowl_plain}, {"himmelblau", himmelblau, himmelblau_plain}, {"rastrigin", rastrigin, rastrigin_plain},
    {"ackley", ackley, ackley_plain}, {"goldstein-price", goldstein, goldstein_plain},
  };
  const double rate = atof(words[2]), momentum = atof(words[3]);
  for (unsigned k = 0; k < sizeof walks / sizeof *walks; k++) {
    if (strcmp(walks[k].name, words[1]) != 0) continue;
    double times[ROUNDS], sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      start();
      const double begin = now();
      for (int step = 0; step < STEPS; step++) {
        if (momentum == 0) walks[k].plain(rate); else walks[k].heavy(rate, momentum);
      }
      times[round] = (now() - begin) / ((double)HIKERS * STEPS);
      for (int i = 0; i < HIKERS; i++) sum += x[i] + y[i];
    }
    qsort(times, ROUNDS, sizeof *times, by_time);
    printf("%.4f %.17g\n", times[ROUNDS / 2], sum / ROUNDS);
    return 0;
  }
  return 2;
}
