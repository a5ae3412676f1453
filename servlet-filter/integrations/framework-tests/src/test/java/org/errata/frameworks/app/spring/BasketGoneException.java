package org.errata.frameworks.app.spring;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An exception with an annotation. */
@ResponseStatus(code = HttpStatus.GONE, reason = "inside 5551")
public class BasketGoneException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public BasketGoneException() {
    super("inside 5551");
  }
}
