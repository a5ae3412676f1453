package org.errata.servlet.harness;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Starts the selected containers when they are first needed; JUnit closes them at the end. */
final class SelectedContainers implements ArgumentsProvider {

  private static final Namespace NAMESPACE = Namespace.create(SelectedContainers.class);

  @Override
  public Stream<Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
    return selected()
        .map(
            container ->
                store.computeIfAbsent(
                    container, key -> RunningContainer.start(container), RunningContainer.class))
        .map(Arguments::of);
  }

  private static Stream<TestedContainer> selected() {
    List<String> names = List.of(System.getProperty("errata.containers", "").split(",", -1));
    List<TestedContainer> all = List.of(TestedContainer.values());
    List<String> known = all.stream().map(TestedContainer::toString).toList();
    if (!names.contains("") && !known.containsAll(names)) {
      throw new IllegalArgumentException(
          "errata.containers is " + names + "; the containers are " + known);
    }
    return all.stream()
        .filter(container -> container.isServer() == BuildFolders.HAS_SERVERS)
        .filter(container -> names.contains("") || names.contains(container.toString()));
  }
}
