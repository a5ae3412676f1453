package org.errata.rule;

import static java.util.concurrent.TimeUnit.HOURS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentUsersTest {

  private long now = Long.MAX_VALUE - 1_000;
  private final RecentUsers users = new RecentUsers(() -> now);

  @Test
  void are_known_for_an_hour() {
    users.add("a");

    now += HOURS.toNanos(1) - 1;
    assertThat(users.contains("a")).isTrue();
    now++;
    assertThat(users.contains("a")).isFalse();
    assertThat(users.contains("b")).isFalse();
  }

  @Test
  void are_known_for_an_hour_after_they_were_added_again() {
    users.add("a");
    now += MINUTES.toNanos(59);
    users.add("a");
    now += MINUTES.toNanos(59);

    assertThat(users.contains("a")).isTrue();
  }

  @Test
  void are_ten_thousand_at_most_until_others_are_an_hour_old() {
    for (int i = 0; i < RecentUsers.MAX; i++) {
      users.add("user " + i);
    }
    users.add("one more");

    assertThat(users.contains("one more")).isFalse();
    assertThat(users.contains("user 0")).isTrue();
    now += HOURS.toNanos(1);
    users.add("one more");
    assertThat(users.contains("one more")).isTrue();
    assertThat(users.contains("user 0")).isFalse();
  }

  @Test
  void are_not_forgotten_while_others_are_added() {
    users.add("a");
    now += MINUTES.toNanos(30);
    users.add("b");

    assertThat(users.contains("a")).isTrue();
  }

  @Test
  void are_known_whatever_the_origin_of_the_clock() {
    now = -HOURS.toNanos(2);
    users.add("a");
    now += MINUTES.toNanos(59);
    users.add("a");
    now += MINUTES.toNanos(59);

    assertThat(users.contains("a")).isTrue();
  }
}
