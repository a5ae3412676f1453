package org.errata.servlet.startup;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.SharedSettings;

/**
 * Checks that the validation filters and the reference servlet have the settings of a filter that
 * handles errors. An init-param counts for one filter alone, which is easily missed. Several
 * filters that handle errors may have different settings.
 */
final class SettingsChecks {

  /** What the reference servlet uses. */
  private static final List<String> OF_REFERENCE =
      List.of("catalogue", "referenceBase", "requestIdHeader");

  private final DeployedErrata deployed;
  private final ConfigurationProblems points;

  SettingsChecks(DeployedErrata deployed, ConfigurationProblems points) {
    this.deployed = deployed;
    this.points = points;
  }

  void run() {
    for (RecordComponent setting : SharedSettings.class.getRecordComponents()) {
      List<MappedPart> users = new ArrayList<>(deployed.validation());
      if (OF_REFERENCE.contains(setting.getName())) {
        users.addAll(deployed.reference());
      }
      List<MappedPart> others = users.stream().filter(user -> differs(user, setting)).toList();
      if (!others.isEmpty()) {
        check(setting.getName(), others);
      }
    }
  }

  private boolean differs(MappedPart user, RecordComponent setting) {
    return !deployed.errors().isEmpty()
        && deployed.errors().stream()
            .noneMatch(errors -> Objects.equals(value(errors, setting), value(user, setting)));
  }

  private void check(String setting, List<MappedPart> others) {
    List<MappedPart> withoutParameter = new ArrayList<>();
    for (MappedPart other : others) {
      if (other.initParameters().containsKey(setting)) {
        addPoint(setting, other, deployed.errors());
      } else {
        withoutParameter.add(other);
      }
    }
    for (MappedPart errors : deployed.errors()) {
      if (errors.initParameters().containsKey(setting) && !withoutParameter.isEmpty()) {
        addPoint(setting, errors, withoutParameter);
      }
    }
  }

  private void addPoint(String setting, MappedPart owner, List<MappedPart> others) {
    points.addPoint(
        setting + " of " + owner.called(),
        "does not count for %s; write it as the context-param errata.%s, which counts for all"
            .formatted(
                others.stream().map(MappedPart::called).collect(Collectors.joining(" and ")),
                setting));
  }

  private static Object value(MappedPart part, RecordComponent setting) {
    try {
      return setting.getAccessor().invoke(part.part().settings());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
