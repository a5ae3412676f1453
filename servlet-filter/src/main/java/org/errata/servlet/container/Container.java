package org.errata.servlet.container;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.UnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The habits of a servlet container that the Servlet specification leaves open, or that differ from
 * it. {@link OtherContainer} assumes the specification. Thread-safe.
 */
public interface Container {

  /**
   * Returns the status that the container means by an exception that it threw at the application,
   * such as 400 for a form that it cannot decode.
   *
   * @param thrown the exception; its causes are looked at too
   * @return 400 to 499, or empty if the container has not refused the request
   */
  OptionalInt statusOfRefusal(Throwable thrown);

  /**
   * Tells whether the container could not read the request body: the body ended early, or its
   * framing is broken.
   *
   * @param thrown the exception; its causes are looked at too
   * @return whether the container threw it for that reason
   */
  boolean isUnreadableBody(Throwable thrown);

  /**
   * Tells whether the client has closed the connection.
   *
   * @param thrown the exception; its causes are looked at too
   * @param request the request, whose application may have classes of the same names
   * @return whether the container threw it for that reason
   */
  boolean isClientGone(Throwable thrown, HttpServletRequest request);

  /**
   * Returns the exception that took the request's servlet out of service, where the container calls
   * {@code sendError(503)} and keeps the exception to itself.
   *
   * @param request the request
   * @return the exception, or empty if the container does not tell
   */
  Optional<UnavailableException> unavailability(HttpServletRequest request);

  /**
   * Tells whether the container does not start a web application whose filter throws in {@code
   * init}. Some containers, GlassFish among them, run the application without the filter.
   *
   * @return whether an exception keeps every request from the application
   */
  boolean stopsWhereInitThrows();

  /**
   * Lets the container initialize filters when the application starts, where it would wait for the
   * first request. Called before the application starts.
   */
  void initializeFiltersAtStart();

  /**
   * Returns the error pages of a web application that are registered with the container, by its
   * {@code web.xml}, a fragment or code.
   *
   * @param context the web application
   * @return the pages; none if the container does not tell
   */
  List<RegisteredErrorPage> errorPages(ServletContext context);

  /**
   * Authenticates a request with the realm of the application, as {@link HttpServletRequest#login}
   * does, and makes no session for it.
   *
   * @param request the request
   * @param user the name of the user
   * @param password the password
   * @throws ServletException if the realm refuses, or a user is authenticated already
   */
  void login(HttpServletRequest request, String user, String password) throws ServletException;

  /**
   * Tells whether {@link #isUnwritten} can be relied on. Where it cannot, the exchange watches what
   * the application writes.
   *
   * @return whether the container tells that content was written
   */
  boolean tellsWhatWasWritten();

  /**
   * Discards what is written to a response from now on, also through a stream or writer that the
   * application has taken. The response is not committed.
   *
   * @param response the response
   * @return whether the container can do so
   */
  boolean suspendOutput(HttpServletResponse response);

  /**
   * Lets a response be written again, after {@link #suspendOutput} or after a forward, whose end
   * may close it.
   *
   * @param response the response
   */
  void resumeOutput(HttpServletResponse response);

  /**
   * Tells whether no content was written to a response. The response is not committed.
   *
   * @param response the response
   * @return whether its buffer is empty
   */
  boolean isUnwritten(HttpServletResponse response);

  /**
   * Tells whether the container itself is flushing a response, as its servlet has returned, while
   * filters may still change it. Called where the response is flushed, on the thread that does.
   *
   * @return whether the flush is none of the application
   */
  boolean flushesAfterServlet();

  /**
   * Resets a response, and keeps what {@code getHeaders} does not return of the fields about the
   * exchange.
   *
   * @param request the request
   * @param response its response, not committed
   */
  void reset(HttpServletRequest request, HttpServletResponse response);

  /**
   * Tells whether the application is within an include, where a container ignores {@code sendError}
   * (Servlet 6.0 section 9.3).
   *
   * @param request the request
   * @param response its response
   * @return whether the application can set neither a status nor header fields
   */
  boolean isIncluding(HttpServletRequest request, HttpServletResponse response);

  /**
   * Reads what is unread of the request body, as far as the container does not do so itself. Called
   * before an error response is committed, as the response must say whether the connection is
   * closed (RFC 9112 sections 9.3 and 9.6).
   *
   * @param request the request
   * @param response its response, not committed
   */
  void drainBeforeCommit(HttpServletRequest request, HttpServletResponse response);

  /**
   * Tells whether {@code available} of a stream looks at what has arrived meanwhile, and {@code
   * isFinished} tells the end before it was read. Then a rule can wait for a body without a
   * blocking read.
   *
   * @param body the stream of a request, which may be one of another filter
   * @return whether the two methods can be asked again and again
   */
  boolean tellsWhatHasArrived(ServletInputStream body);

  /**
   * Leaves the rest of a request body unread, as far as the container would wait for it after the
   * response. Called where the body has not arrived in time.
   *
   * @param request the request, whose connection is closed after the response
   */
  void leaveBodyUnread(HttpServletRequest request);

  /**
   * Tells whether asynchronous work that was started on the container's own request, past all
   * wrappers, is completed or dispatched.
   *
   * @param request the request
   * @param context the context of that work
   * @return whether there is nothing left to do for it
   */
  boolean isAsyncSettled(HttpServletRequest request, AsyncContext context);

  /**
   * Tells whether the container sets the status 200 on an HTTP response that a listener of
   * asynchronous work was added with, before it calls the listener.
   *
   * @return whether a listener must be added with another response
   */
  boolean setsStatusForListeners();

  /**
   * Aborts a committed response while the filter's chain is throwing, so that the client does not
   * take a part of the response for the whole (RFC 9112 section 8).
   *
   * @param exchange the exchange
   * @return whether the response is aborted; if not, the exception must go on to the container,
   *     which aborts the response itself
   */
  boolean abortInDispatch(AbortableExchange exchange);

  /**
   * Aborts a committed response whose asynchronous work has failed, outside of a dispatch.
   *
   * @param exchange the exchange
   * @param context the context of the work
   */
  void abortAsync(AbortableExchange exchange, AsyncContext context);

  /**
   * Aborts a committed response whose asynchronous work has timed out.
   *
   * @param exchange the exchange
   */
  void abortOnTimeout(AbortableExchange exchange);

  /**
   * Tells whether a committed response is one that the container will still replace by its error
   * page, because it could not read the request body.
   *
   * @param response the container's response
   * @return whether the container dispatches to the error page
   */
  boolean willDispatchUnreadableBody(HttpServletResponse response);
}
