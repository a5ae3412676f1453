package org.errata.demo.load.spring;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Sends problem details, as the documentation of Spring configures them. */
@RestControllerAdvice
@Profile("problem")
class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unexpected(IllegalStateException thrown) {
    return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
