package org.errata.demo.load.spring;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Spring's own problem details, as its documentation sets them up. */
@RestControllerAdvice
@Profile("problem")
class Problems extends ResponseEntityExceptionHandler {

  @ExceptionHandler
  ProblemDetail unexpected(IllegalStateException thrown) {
    return ProblemDetail.forStatus(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
