package org.errata.servlet.conformance;

import java.util.List;
import java.util.stream.Stream;

/** All situations, family by family. */
final class Table {

  private Table() {}

  static Stream<Situation> rows() {
    return Stream.of(
            Uncaught.rows(),
            Unavailable.rows(),
            SendError.rows(),
            Raising.rows(),
            EmptyStatus.rows(),
            OwnAnswer.rows(),
            PartialOutput.rows(),
            Header.rows(),
            Methods.rows(),
            Routes.rows(),
            Ids.rows(),
            Negotiation.rows(),
            EveryForm.rows(),
            Asynchronous.rows(),
            AsyncListeners.rows(),
            RequestBodies.rows(),
            Json.rows(),
            BodySizes.rows(),
            BrokenBodies.rows(),
            LargeBodies.rows(),
            Dispatching.rows(),
            Security.rows(),
            ErrorPages.rows(),
            Refusals.rows(),
            Credential.rows(),
            Profile.rows(),
            Rules.rows(),
            NoHarm.rows(),
            Deployment.rows())
        .flatMap(List::stream);
  }
}
