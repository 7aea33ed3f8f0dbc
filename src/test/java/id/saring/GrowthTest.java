package id.saring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GrowthTest {
  private static final int SMALL = 20_000;

  private static volatile long sink;

  @Test
  void linearWorkIsTold() {
    assertThat(Growth.measure(() -> linear(1000 * SMALL), () -> linear(4000 * SMALL), 6).ratio())
        .isLessThan(6);
  }

  @Test
  void quadraticWorkIsTold() {
    assertThat(Growth.measure(() -> quadratic(SMALL), () -> quadratic(4 * SMALL), 6).ratio())
        .isGreaterThan(10);
  }

  private static void linear(int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum = sum * 31 + i;
    }
    sink = sum;
  }

  private static void quadratic(int n) {
    for (int i = 0; i < n; i += 1000) {
      linear(1000 * (n / 1000) * 10);
    }
  }
}
