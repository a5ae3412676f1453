package org.errata.servlet.config;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.errata.afc.AfcGeneral;
import org.errata.catalogue.Catalogue;
import org.errata.internal.LogText;
import org.errata.internal.PlatformLog;
import org.errata.servlet.catalogfile.ConfigurationProblems;

/**
 * Reads the settings of a container adapter. The values have the names and the notation of {@code
 * web.xml}, and the same complaints.
 */
public final class AdapterSettings {

  private static final PlatformLog LOG = PlatformLog.named("org.errata");

  /** The settings that are about an error response, and not about a web application. */
  private static final List<String> NAMES =
      List.of(
          "catalogue",
          "forms",
          "envelope",
          "referenceBase",
          "requestIdHeader",
          "requestIdFrom",
          "challenge",
          "logLimit");

  private AdapterSettings() {}

  /**
   * Reads the settings.
   *
   * @param adapter the name of the adapter in messages
   * @param values the settings that are not the default, by their names
   * @param base the folder that relative names of files are below
   * @return the settings; those about web applications have their default
   * @throws IllegalArgumentException if anything is wrong; the message names every problem
   */
  public static SharedSettings read(String adapter, Map<String, String> values, Path base) {
    ConfigurationProblems problems = new ConfigurationProblems();
    ConfigurationProblems warnings = new ConfigurationProblems();
    Parameters parameters = new Parameters(adapter, values, Map.of(), problems);
    parameters.refuseOthersThan(NAMES);
    Catalogue catalogue =
        parameters.read(
            "catalogue",
            AfcGeneral.catalogue(),
            value -> new CatalogueLocations(base, problems, warnings).read(value));
    EnvelopeLocation envelopes = new EnvelopeLocation(base, catalogue, problems);
    SharedSettings settings =
        SharedSettings.read(parameters, catalogue, Optional.empty())
            .withEnvelope(parameters.read("envelope", Optional.empty(), envelopes::read));
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(problems.message("Errata cannot start"));
    }
    warnings.lines().forEach(line -> LOG.log(Level.WARNING, LogText.of(line)));
    return settings;
  }
}
