package org.errata.spring.app;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.errata.ErrataException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.server.ResponseStatusException;

/** An API of items, with errors of every kind. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ItemsApp.Items.class, ItemsApp.OwnAnswers.class})
public class ItemsApp {

  /**
   * Starts the application.
   *
   * @param arguments properties
   */
  public static void main(String[] arguments) {
    SpringApplication.run(ItemsApp.class, arguments);
  }

  /** What a client sends. */
  public record Item(
      @NotBlank String name, @PositiveOrZero int quantity, List<@Valid Part> parts) {}

  /** A part of an item. */
  public record Part(@NotBlank String name) {}

  /** Has a status by its annotation. */
  @ResponseStatus(HttpStatus.GONE)
  public static class RemovedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Has a status by its annotation, and an entry that names it. */
  @ResponseStatus(HttpStatus.CONFLICT)
  public static class LockedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The application responds to it. */
  public static class OwnException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** The API. */
  @RestController
  public static class Items {

    @GetMapping("/api/items/{id}")
    String item(@PathVariable int id) {
      return switch (id) {
        case 42 -> "a ball";
        case 43 -> throw new ResponseStatusException(HttpStatus.FORBIDDEN, "not for clients");
        case 44 -> throw new IllegalStateException("not for clients");
        case 45 -> throw new RemovedException();
        case 46 -> throw new OwnException();
        case 47 -> throw new LockedException();
        default -> throw ErrataException.of("item-not-found").with("id", id);
      };
    }

    @PostMapping("/api/items")
    String create(@Valid @RequestBody Item item) {
      return item.name();
    }

    @GetMapping("/api/search")
    String search(@RequestParam int page) {
      return "page " + page;
    }

    @GetMapping("/api/later/{id}")
    Callable<String> later(@PathVariable int id) {
      return () -> item(id);
    }

    @GetMapping("/api/completed/{id}")
    CompletableFuture<String> completed(@PathVariable int id) {
      return CompletableFuture.supplyAsync(() -> item(id));
    }

    @GetMapping("/api/never")
    DeferredResult<String> never() {
      return new DeferredResult<>(100L);
    }

    @GetMapping("/api/own-problem")
    ProblemDetail ownProblem() {
      return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "by the controller");
    }

    @GetMapping("/api/empty")
    ResponseEntity<Void> empty() {
      return ResponseEntity.status(HttpStatus.CONFLICT).build();
    }
  }

  /** What the application responds itself. */
  @RestControllerAdvice
  public static class OwnAnswers {

    @ExceptionHandler
    ResponseEntity<String> own(OwnException e) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body("by an exception handler");
    }
  }
}
