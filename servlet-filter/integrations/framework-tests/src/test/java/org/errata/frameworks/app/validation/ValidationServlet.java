package org.errata.frameworks.app.validation;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.errata.frameworks.app.validation.InvoiceData.Item;
import org.errata.frameworks.app.validation.InvoiceData.Part;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates what the path names, in the language of the request. */
public final class ValidationServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final ThreadLocal<Locale> LANGUAGE = ThreadLocal.withInitial(() -> Locale.ENGLISH);

  private transient Validator validator;

  @Override
  public void init() {
    validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(
                new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.GERMAN),
                    Locale.ENGLISH,
                    context -> LANGUAGE.get(),
                    false))
            .buildValidatorFactory()
            .getValidator();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    LANGUAGE.set(request.getLocale());
    try {
      Set<ConstraintViolation<Object>> found = validate(request.getPathInfo());
      if (request.getPathInfo().equals("/refused")) {
        throw new InvoiceRefusedException(found);
      }
      ConstraintViolationException invalid = new ConstraintViolationException(found);
      if (request.getPathInfo().equals("/wrapped")) {
        throw new ServletException("not saved", new IllegalStateException(invalid));
      }
      throw invalid;
    } catch (NoSuchMethodException e) {
      throw new ServletException(e);
    } finally {
      LANGUAGE.remove();
    }
  }

  private Set<ConstraintViolation<Object>> validate(String path) throws NoSuchMethodException {
    InvoiceData invoice = new InvoiceData();
    return switch (path) {
      case "/bean" -> {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
          items.add(new Item(i == 2 || i == 10 ? -5551 : 1));
        }
        invoice.inv = List.of(new Part(items, Map.of("a/b", new Item(-5551), "c", new Item(1))));
        invoice.tags = List.of("x", " ");
        invoice.counts = Set.of(0);
        invoice.complete = false;
        yield validator.validate(invoice);
      }
      case "/many" -> {
        Item[] items = new Item[150];
        Arrays.setAll(items, i -> new Item(-1));
        invoice.number = "1";
        invoice.inv = List.of(new Part(List.of(items), Map.of()));
        yield validator.validate(invoice);
      }
      case "/arguments" ->
          ofArguments("create", new Class<?>[] {InvoiceData.class, int.class}, invoice, 11);
      case "/argument" ->
          ofArguments("create", new Class<?>[] {InvoiceData.class, int.class}, null, 1);
      case "/lists" ->
          ofArguments(
              "createAll",
              new Class<?>[] {List.class, List.class},
              List.of(invoice),
              List.of(1, 5551));
      case "/returned" ->
          validator
              .forExecutables()
              .validateReturnValue(new Invoices(), Invoices.class.getMethod("find"), null);
      default -> validator.validate(invoice);
    };
  }

  private Set<ConstraintViolation<Object>> ofArguments(
      String method, Class<?>[] types, Object... arguments) throws NoSuchMethodException {
    return validator
        .forExecutables()
        .validateParameters(new Invoices(), Invoices.class.getMethod(method, types), arguments);
  }
}
