package org.errata.servlet.conformance;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.errata.servlet.conformance.async.AsyncDispatchSituations;
import org.errata.servlet.conformance.async.AsyncFailureSituations;
import org.errata.servlet.conformance.async.AsyncListenerSituations;
import org.errata.servlet.conformance.async.AsyncResponseSituations;
import org.errata.servlet.conformance.async.NonBlockingSituations;
import org.errata.servlet.conformance.async.UnwrappedAsyncSituations;
import org.errata.servlet.conformance.bodies.BodyFieldSituations;
import org.errata.servlet.conformance.bodies.BodySizeSituations;
import org.errata.servlet.conformance.bodies.IncompleteBodySituations;
import org.errata.servlet.conformance.bodies.InterruptedBodySituations;
import org.errata.servlet.conformance.bodies.JsonBodySituations;
import org.errata.servlet.conformance.bodies.LargeBodySituations;
import org.errata.servlet.conformance.bodies.LateBodySituations;
import org.errata.servlet.conformance.bodies.RequestBodySituations;
import org.errata.servlet.conformance.bodies.UnbufferedBodySituations;
import org.errata.servlet.conformance.bodies.UnreadBodySituations;
import org.errata.servlet.conformance.deployment.DropInJarSituations;
import org.errata.servlet.conformance.deployment.ErrorPageSituations;
import org.errata.servlet.conformance.deployment.FaultyExtensionSituations;
import org.errata.servlet.conformance.deployment.FaultyWrapperSituations;
import org.errata.servlet.conformance.deployment.ReadmeSituations;
import org.errata.servlet.conformance.deployment.SeveralFilterSituations;
import org.errata.servlet.conformance.errors.ApplicationResponseSituations;
import org.errata.servlet.conformance.errors.ContainerRefusalSituations;
import org.errata.servlet.conformance.errors.DispatchSituations;
import org.errata.servlet.conformance.errors.EmptyStatusSituations;
import org.errata.servlet.conformance.errors.FilterChainSituations;
import org.errata.servlet.conformance.errors.HostileExceptionSituations;
import org.errata.servlet.conformance.errors.PartialOutputSituations;
import org.errata.servlet.conformance.errors.ProblemByIdSituations;
import org.errata.servlet.conformance.errors.SendErrorSituations;
import org.errata.servlet.conformance.errors.UnavailableServletSituations;
import org.errata.servlet.conformance.errors.UncaughtExceptionSituations;
import org.errata.servlet.conformance.errors.ViolationSituations;
import org.errata.servlet.conformance.protocol.MethodSituations;
import org.errata.servlet.conformance.protocol.NegotiationSituations;
import org.errata.servlet.conformance.protocol.RepresentationSituations;
import org.errata.servlet.conformance.protocol.RequestIdSituations;
import org.errata.servlet.conformance.protocol.ResponseHeaderSituations;
import org.errata.servlet.conformance.protocol.RouteSituations;
import org.errata.servlet.conformance.protocol.SecuritySituations;
import org.errata.servlet.conformance.protocol.StatusHeaderSituations;
import org.errata.servlet.conformance.rules.ClientProfileSituations;
import org.errata.servlet.conformance.rules.CredentialSituations;
import org.errata.servlet.conformance.rules.RuleOrderSituations;
import org.errata.servlet.conformance.situation.Situation;

/** Lists the tables of situations. A new table is added here. */
final class ConformanceTable {

  private ConformanceTable() {}

  /** Returns all situations, family by family. */
  static Stream<Situation> rows() {
    return tables().map(Supplier::get).flatMap(List::stream);
  }

  /** Returns the tables; each makes its situations when it is asked for them. */
  static Stream<Supplier<List<Situation>>> tables() {
    return Stream.of(
        UncaughtExceptionSituations::rows,
        HostileExceptionSituations::rows,
        UnavailableServletSituations::rows,
        SendErrorSituations::rows,
        ProblemByIdSituations::rows,
        ViolationSituations::rows,
        EmptyStatusSituations::rows,
        ApplicationResponseSituations::rows,
        PartialOutputSituations::rows,
        ResponseHeaderSituations::rows,
        StatusHeaderSituations::rows,
        MethodSituations::rows,
        RouteSituations::rows,
        RequestIdSituations::rows,
        NegotiationSituations::rows,
        RepresentationSituations::rows,
        AsyncFailureSituations::rows,
        AsyncDispatchSituations::rows,
        UnwrappedAsyncSituations::rows,
        AsyncResponseSituations::rows,
        AsyncListenerSituations::rows,
        NonBlockingSituations::rows,
        RequestBodySituations::rows,
        JsonBodySituations::rows,
        BodyFieldSituations::rows,
        BodySizeSituations::rows,
        IncompleteBodySituations::rows,
        InterruptedBodySituations::rows,
        LateBodySituations::rows,
        UnbufferedBodySituations::rows,
        UnreadBodySituations::rows,
        LargeBodySituations::rows,
        DispatchSituations::rows,
        FilterChainSituations::rows,
        SecuritySituations::rows,
        ErrorPageSituations::rows,
        ContainerRefusalSituations::rows,
        CredentialSituations::rows,
        ClientProfileSituations::rows,
        RuleOrderSituations::rows,
        FaultyExtensionSituations::rows,
        FaultyWrapperSituations::rows,
        SeveralFilterSituations::rows,
        ReadmeSituations::rows,
        DropInJarSituations::rows);
  }

  /** Returns the situations whose {@code family: name} contains a text, ignoring case. */
  static Stream<Situation> rowsWith(String text) {
    String part = text.toLowerCase(Locale.ROOT);
    return rows().filter(row -> row.toString().toLowerCase(Locale.ROOT).contains(part));
  }
}
