package org.errata.demo.load.plan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that wrk repeats.
 *
 * @param path the path of the URI
 * @param options the options of wrk
 * @param arguments the arguments of wrk's script
 */
public record LoadRequest(String path, List<String> options, List<String> arguments) {

  /** Copies the lists. */
  public LoadRequest {
    options = List.copyOf(options);
    arguments = List.copyOf(arguments);
  }

  static LoadRequest get(String path) {
    return new LoadRequest(path, List.of("-s", script("get.lua")), List.of());
  }

  static LoadRequest post(String path, Path body) {
    return new LoadRequest(path, List.of("-s", script("post.lua")), List.of(body.toString()));
  }

  /**
   * Returns a mix of requests, most of which fail, each in one of many ways.
   *
   * @return the mix
   */
  public static LoadRequest storm() {
    return new LoadRequest("/", List.of("-s", script("storm.lua")), List.of());
  }

  LoadRequest withHeader(String field) {
    List<String> more = new ArrayList<>(options);
    more.addAll(List.of("-H", field));
    return new LoadRequest(path, more, arguments);
  }

  private static String script(String name) {
    return LoadFolders.SCRIPTS.resolve(name).toString();
  }
}
