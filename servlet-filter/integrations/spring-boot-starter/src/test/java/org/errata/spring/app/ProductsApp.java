package org.errata.spring.app;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.net.SocketTimeoutException;
import java.time.OffsetDateTime;
import org.errata.ErrataException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * An API with every kind of error that problem-spring-web has an advice trait for. It has no advice
 * of its own.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(ProductsApp.Products.class)
public class ProductsApp {

  /** A product in a request. */
  public record Product(@Size(min = 3, max = 10) String name, @Positive int price) {}

  /** A page in a query. */
  public record Page(@Positive int page) {}

  /** Has a status by its annotation. */
  @ResponseStatus(HttpStatus.NOT_IMPLEMENTED)
  public static class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfinishedException(Throwable cause) {
      super(cause);
    }
  }

  /** The API. */
  @RestController
  @RequestMapping("/products")
  public static class Products {

    private final Validator validator;

    Products(Validator validator) {
      this.validator = validator;
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    String product(@PathVariable String id) throws SocketTimeoutException {
      return switch (id) {
        case "sold-out" ->
            throw ErrataException.of("sold-out").with("product", "B00027Y5QG").with("left", 0);
        case "unfinished" -> throw new UnfinishedException(new IllegalStateException("inside"));
        case "slow" -> throw new SocketTimeoutException("db.internal:5432");
        case "broken" ->
            throw new IllegalStateException("inside", new IllegalArgumentException("deeper"));
        default -> "{\"id\":\"" + id + "\"}";
      };
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    String replace(@PathVariable String id, @RequestBody Product product) {
      throw new UnsupportedOperationException("replace " + id);
    }

    @PostMapping
    String create(@Valid @RequestBody Product product) {
      return product.name();
    }

    @PostMapping("/checked")
    String check(@RequestBody Product product) {
      throw new ConstraintViolationException(validator.validate(product));
    }

    @GetMapping
    String list(@Valid Page page) {
      return "page " + page;
    }

    @GetMapping("/changes")
    String changes(@RequestParam OffsetDateTime since, @RequestHeader("X-Shop") String shop) {
      return since + shop;
    }
  }
}
