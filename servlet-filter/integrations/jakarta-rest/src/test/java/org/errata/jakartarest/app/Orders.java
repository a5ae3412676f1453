package org.errata.jakartarest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.errata.ErrataException;

/** Fails in the way that the path names. */
@Path("/orders")
public class Orders {

  /** Fails, or responds itself. */
  @GET
  @Path("/{way}")
  @Produces("text/plain")
  public Response order(@PathParam("way") String way) {
    return switch (way) {
      case "good" -> Response.ok("good").build();
      case "problem" -> throw new IllegalStateException(problem());
      case "named" -> throw new IllegalStateException(new MissingItemException("secret"));
      case "failure" -> throw new IllegalStateException("secret");
      case "error" -> throw new AssertionError("secret");
      case "forbidden" -> throw new ForbiddenException("secret");
      case "busy" -> throw new ServiceUnavailableException(30L);
      case "unauthorized" -> throw new NotAuthorizedException("Bearer realm=\"api\"");
      case "wrapped" -> throw new WebApplicationException("secret", problem(), 500);
      case "own" ->
          throw new WebApplicationException(
              Response.status(409).type("text/plain").entity("taken").build());
      case "see-other" ->
          throw new WebApplicationException(Response.seeOther(URI.create("/else")).build());
      case "sold-out" -> throw new SoldOutException();
      case "partial" -> Response.ok((StreamingOutput) Orders::writePart).build();
      case "status" -> Response.status(410).build();
      default -> throw new UnsupportedOperationException(way);
    };
  }

  private static void writePart(OutputStream out) throws IOException {
    out.write("part".getBytes(UTF_8));
    throw new IllegalStateException("secret");
  }

  /** Searches, if the parameters are valid. */
  @GET
  @Path("/search/all")
  @Produces("text/plain")
  public String search(@Valid @BeanParam OrderSearch search) {
    return "found";
  }

  /** Takes a valid order. */
  @POST
  @Consumes("application/json")
  @Produces("text/plain")
  public String add(@Valid Order order) {
    return "taken: " + order.qty();
  }

  /** Returns what cannot be written. */
  @GET
  @Path("/json/unwritable")
  @Produces("application/json")
  public UnwritableOrder unwritable() {
    return new UnwritableOrder(true);
  }

  /** Fails in another thread. */
  @GET
  @Path("/async/{way}")
  @Produces("text/plain")
  public void later(@PathParam("way") String way, @Suspended AsyncResponse response) {
    new Thread(() -> response.resume(failure(way))).start();
  }

  /** Fails in another thread. */
  @GET
  @Path("/stage/{way}")
  @Produces("text/plain")
  public CompletionStage<String> stage(@PathParam("way") String way) {
    CompletableFuture<String> stage = new CompletableFuture<>();
    new Thread(() -> stage.completeExceptionally(failure(way))).start();
    return stage;
  }

  private static RuntimeException failure(String way) {
    return way.equals("problem") ? problem() : new IllegalStateException("secret");
  }

  private static ErrataException problem() {
    return ErrataException.of("profile-id-not-found");
  }
}
