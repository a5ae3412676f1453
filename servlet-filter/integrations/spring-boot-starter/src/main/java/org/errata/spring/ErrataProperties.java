package org.errata.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties {@code errata.*}. Most of them are parameters of the filters by another notation:
 * {@code errata.empty-errors} is the context-param {@code errata.emptyErrors}. They are passed on
 * as they are, and Errata checks the values. Immutable and thread-safe.
 *
 * @param enabled Whether errors are responded to by Errata.
 * @param catalogue Catalogues: 'afc-general', 'http', and files such as 'classpath:errors.json'.
 *     Later ones override by id.
 * @param forms Forms of error responses that clients may choose from, in the order of preference.
 * @param html Which error page browsers get: the one of the application where it has one, or the
 *     one of Errata.
 * @param emptyErrors What happens to an error status without a body.
 * @param referenceBase Start of the URLs of the reference pages, which are the 'type' of problem
 *     details. By default the path of the reference pages in this application.
 * @param requestIdHeader Header field that carries the id of a request in and out.
 * @param requestIdFrom Where the id of a request may come from, in this order; or 'none'.
 * @param errorPage Location for errors that the container reports.
 * @param envelope Template file of the JSON envelope that replaces the form 'err'.
 * @param challenge Field 'WWW-Authenticate' of a 401 that has none.
 * @param logLimit How often the same error is logged in full: a number and an ISO 8601 duration.
 * @param developerPage Page with details for developers.
 * @param reference The pages that describe the errors of the catalogue.
 * @param validation The filter that checks requests before the application sees them.
 */
@ConfigurationProperties("errata")
public record ErrataProperties(
    @DefaultValue("true") boolean enabled,
    List<String> catalogue,
    List<String> forms,
    String html,
    String emptyErrors,
    String referenceBase,
    String requestIdHeader,
    List<String> requestIdFrom,
    String errorPage,
    String envelope,
    String challenge,
    String logLimit,
    String developerPage,
    @DefaultValue Reference reference,
    @DefaultValue Validation validation) {

  /**
   * The pages that describe the errors of the catalogue.
   *
   * @param enabled Whether there are reference pages.
   * @param path Path of the reference pages in this application.
   */
  public record Reference(
      @DefaultValue("true") boolean enabled, @DefaultValue("/errors") String path) {

    /**
     * Refuses a path that is none, or is the root.
     *
     * @param enabled whether there are reference pages
     * @param path their path
     */
    public Reference {
      if (!path.matches("(/[^/\\s?#*]+)+/?")) {
        throw new IllegalArgumentException(
            "'%s' is not a path in this application, as in /errors".formatted(path));
      }
    }

    String urlPattern() {
      return path.endsWith("/") ? path + "*" : path + "/*";
    }
  }

  /**
   * The filter that checks requests. There is one if any of these properties is set.
   *
   * @param urlPatterns URL patterns of the requests that are checked.
   * @param rules Rules in the order in which they are checked: 'credentials', 'client-profile',
   *     'quota', 'body', and classes that implement 'Rule'.
   * @param credentials Who decides about credentials: 'container', 'header-only', or a class that
   *     implements 'CredentialCheck'.
   * @param clientHeader Header field with the id of the client.
   * @param profileHeader Header field with the number of the client's profile.
   * @param credentialsHeader Header field with the credentials, beside 'Authorization'.
   * @param profiles Profiles of the clients: a file such as 'classpath:profiles.json', or a class
   *     that implements 'ProfileDirectory'.
   * @param bodyMethods Methods that need a body.
   * @param bodyCodings Content codings that the application reads; 'identity' for none.
   * @param bodyBuffer Bytes of a body that are read ahead.
   * @param bodyTimeout How long the bytes that are read ahead may take to arrive.
   * @param bodyDepth How deeply JSON may be nested.
   * @param quota Requests of a client for each ISO 8601 duration.
   * @param failedCredentialsByAddress Wrong credentials of an address for each ISO 8601 duration
   *     that are checked, or 'off'.
   * @param failedCredentialsByUser Wrong credentials of a user for each ISO 8601 duration that are
   *     checked, or 'off'.
   * @param report Whether a response tells the first problem of a request or all of them.
   */
  public record Validation(
      @DefaultValue("/*") List<String> urlPatterns,
      List<String> rules,
      String credentials,
      String clientHeader,
      String profileHeader,
      String credentialsHeader,
      String profiles,
      List<String> bodyMethods,
      List<String> bodyCodings,
      String bodyBuffer,
      String bodyTimeout,
      String bodyDepth,
      String quota,
      String failedCredentialsByAddress,
      String failedCredentialsByUser,
      String report) {}
}
