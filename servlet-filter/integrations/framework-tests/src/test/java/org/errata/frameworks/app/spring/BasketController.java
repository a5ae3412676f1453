package org.errata.frameworks.app.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the application does. */
@RestController
public class BasketController {

  @PostMapping(path = "/baskets", consumes = MediaType.APPLICATION_JSON_VALUE)
  public String create(@Valid @RequestBody Basket basket) {
    return "created";
  }

  @PostMapping("/batch")
  public String createAll(@RequestBody List<@Valid Basket> baskets) {
    return "created";
  }

  @GetMapping("/search")
  public String search(@Valid @ModelAttribute SearchForm form) {
    return "found";
  }

  @GetMapping("/page")
  public String page(@RequestParam("p") @Max(10) int page) {
    return "found";
  }

  @GetMapping("/baskets/{number}")
  public String find(@PathVariable @Max(10) int number) {
    return "found";
  }

  @GetMapping("/limit")
  public String limit(@RequestHeader("X-Limit") @Max(10) int limit) {
    return "found";
  }

  @GetMapping("/conflict")
  public String conflict() {
    throw new ResponseStatusException(HttpStatus.CONFLICT, "inside 5551");
  }

  @GetMapping("/gone")
  public String gone() {
    throw new BasketGoneException();
  }

  @GetMapping("/busy")
  public String busy() {
    ErrorResponseException busy =
        new ErrorResponseException(
            HttpStatus.TOO_MANY_REQUESTS,
            ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, "Two baskets a minute."),
            null);
    busy.getHeaders().set("Retry-After", "30");
    throw busy;
  }

  @GetMapping("/own")
  public ResponseEntity<ProblemDetail> own() {
    ProblemDetail own = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "My own.");
    return ResponseEntity.status(HttpStatus.CONFLICT)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(own);
  }
}
