package org.errata.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts of the demo. The second one shows that each client has a quota of its own. */
enum Account {
  DEMO("demo@example.com", "secret", "1001", 2),
  SECOND("second@example.com", "secret", "1002", 1);

  private final String user;
  private final String password;
  private final String clientId;
  private final long lastProfile;

  Account(String user, String password, String clientId, long lastProfile) {
    this.user = user;
    this.password = password;
    this.clientId = clientId;
    this.lastProfile = lastProfile;
  }

  static Optional<Account> ofClient(String clientId) {
    return Stream.of(values()).filter(account -> account.clientId.equals(clientId)).findFirst();
  }

  String user() {
    return user;
  }

  /** Compares in constant time, so that the duration tells nothing about the password. */
  boolean hasPassword(String candidate) {
    return MessageDigest.isEqual(password.getBytes(UTF_8), candidate.getBytes(UTF_8));
  }

  /** The profiles of a client are numbered from 1. */
  boolean hasProfile(long profile) {
    return profile >= 1 && profile <= lastProfile;
  }
}
