package org.errata.demo.load.spring;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Fails in the ways of the other contestants. */
@RestController
class SpringFailures {

  private static final int FRAMES = 5;

  @GetMapping("/forbidden")
  String forbidden() {
    throw new ResponseStatusException(HttpStatus.FORBIDDEN);
  }

  @GetMapping("/uncaught")
  String uncaught() {
    return uncaught(FRAMES);
  }

  private static String uncaught(int frames) {
    if (frames > 1) {
      return uncaught(frames - 1);
    }
    throw new IllegalStateException("unexpected");
  }
}
