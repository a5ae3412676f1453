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
            EmptyStatus.rows(),
            OwnAnswer.rows(),
            PartialOutput.rows(),
            Header.rows(),
            Methods.rows(),
            Negotiation.rows(),
            Asynchronous.rows(),
            AsyncListeners.rows(),
            RequestBodies.rows(),
            BrokenBodies.rows(),
            LargeBodies.rows(),
            Dispatching.rows(),
            ErrorPages.rows(),
            Refusals.rows(),
            Rules.rows(),
            NoHarm.rows())
        .flatMap(List::stream);
  }
}
