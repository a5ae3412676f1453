package org.errata.demo.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A request for wrk.
 *
 * @param path what is asked for
 * @param options of wrk, before the address
 * @param arguments of wrk's script, after it
 */
record Ask(String path, List<String> options, List<String> arguments) {

  static Ask get(String path) {
    return new Ask(path, List.of("-s", script("get.lua")), List.of());
  }

  static Ask post(String path, Path body) {
    return new Ask(path, List.of("-s", script("post.lua")), List.of(body.toString()));
  }

  /** Errors of all kinds, to many paths. */
  static Ask storm() {
    return new Ask("/", List.of("-s", script("storm.lua")), List.of());
  }

  Ask withHeader(String field) {
    List<String> more = new ArrayList<>(options);
    more.addAll(List.of("-H", field));
    return new Ask(path, List.copyOf(more), arguments);
  }

  private static String script(String name) {
    return Folders.SCRIPTS.resolve(name).toString();
  }
}
