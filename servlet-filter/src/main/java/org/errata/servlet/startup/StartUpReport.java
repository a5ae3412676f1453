package org.errata.servlet.startup;

import jakarta.servlet.ServletContext;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.servlet.catalogfile.ConfigurationProblems;
import org.errata.servlet.config.Component;
import org.errata.servlet.config.Configuration;
import org.errata.servlet.config.InstalledPart;

/**
 * Writes to the log what Errata does in a web application: a line of level INFO, and a list of
 * level WARNING if something will not work as its deployer may expect. Written once.
 */
public final class StartUpReport {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  private final ServletContext context;
  private final Map<String, InstalledPart> parts = new LinkedHashMap<>();
  private boolean isWritten;

  /**
   * Starts without any filter.
   *
   * @param context the web application
   */
  public StartUpReport(ServletContext context) {
    this.context = context;
  }

  /**
   * Adds a filter that is being initialized, and those that {@code web.xml} configures. Once every
   * filter of Errata that is registered is known, the report is written. Never throws: an
   * application starts without it. Not thread-safe.
   *
   * @param filter the filter
   */
  public void add(InstalledPart filter) {
    try {
      parts.put(filter.called(), filter);
      Configuration.installedIn(context).forEach(part -> parts.put(part.called(), part));
      if (!isWritten && unknownFilters().isEmpty()) {
        isWritten = true;
        addServletsInCode(filter);
        write();
      }
    } catch (RuntimeException | LinkageError e) {
      LOG.log(Level.DEBUG, "the mappings of Errata cannot be checked", e);
    }
  }

  /** Returns the filters that are made in code, and are not initialized yet. */
  private List<String> unknownFilters() {
    return Stream.of(Component.ERROR_HANDLING, Component.REQUEST_VALIDATION)
        .flatMap(
            kind ->
                context.getFilterRegistrations().values().stream()
                    .filter(filter -> kind.isClassInCode(filter.getClassName()))
                    .map(filter -> kind.called(filter.getName())))
        .filter(called -> !parts.containsKey(called))
        .toList();
  }

  /** A servlet is initialized at its first request; it has the settings of the filters. */
  private void addServletsInCode(InstalledPart filter) {
    context.getServletRegistrations().values().stream()
        .filter(servlet -> Component.REFERENCE.isClassInCode(servlet.getClassName()))
        .map(
            servlet ->
                new InstalledPart(
                    Component.REFERENCE,
                    servlet.getName(),
                    filter.settings(),
                    filter.catalogues(),
                    Optional.empty()))
        .forEach(servlet -> parts.put(servlet.called(), servlet));
  }

  private void write() {
    DeployedErrata deployed = DeployedErrata.of(context, List.copyOf(parts.values()));
    LOG.log(Level.INFO, LogText.of(ActiveMessage.of(deployed)));
    ConfigurationProblems points = new ConfigurationProblems();
    new MappingChecks(deployed, points).run();
    new DescriptorChecks(deployed, points).run();
    FilterOrderCheck.run(deployed, points);
    new ErrorPageCheck(deployed, points).run();
    new SettingsChecks(deployed, points).run();
    CopyCheck.run(context, points);
    if (!points.isEmpty()) {
      LOG.log(Level.WARNING, printable(points.message("Errata is active" + deployed.place())));
    }
  }

  private static String printable(String message) {
    return message.lines().map(LogText::of).collect(Collectors.joining("\n"));
  }
}
