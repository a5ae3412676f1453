package org.errata.demo;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import java.util.Map;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.errata.rule.Quota;
import org.errata.servlet.ErrorHandlingFilter;
import org.errata.servlet.ErrorReferenceServlet;
import org.errata.servlet.RequestValidationFilter;

/** Installs Errata in code, with the settings that other applications have in web.xml. */
final class ErrataFilters {

  /** The path of the reference pages. */
  static final String REFERENCE = "/errors/";

  private static final String EVERYTHING = "/*";
  private static final String TAX_API = "/api/v2/afc/*";
  private static final String SMALL_QUOTA_PATH = "/faults/quota";

  /** Small enough to exceed by hand. */
  private static final Quota SMALL_QUOTA = Quota.parse("3/PT10S");

  private ErrataFilters() {}

  static void addTo(ServletContextHandler context, Quota quota) {
    context.setInitParameter("errata.catalogue", DemoCatalogue.LOCATIONS);
    context.addServlet(ErrorReferenceServlet.class, REFERENCE + "*");
    context.addFilter(
        filter("errors", ErrorHandlingFilter.class, Map.of()),
        EVERYTHING,
        EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR));
    context.addFilter(
        filter(
            "tax-api",
            RequestValidationFilter.class,
            Map.of(
                "rules", "credentials,client-profile,quota,body",
                "credentials", DemoAccounts.class.getName(),
                "profiles", DemoProfiles.class.getName(),
                "quota", quota.toString())),
        TAX_API,
        EnumSet.of(DispatcherType.REQUEST));
    context.addFilter(
        filter(
            "small-quota",
            RequestValidationFilter.class,
            Map.of("rules", "quota", "quota", SMALL_QUOTA.toString())),
        SMALL_QUOTA_PATH,
        EnumSet.of(DispatcherType.REQUEST));
  }

  private static FilterHolder filter(
      String name, Class<? extends Filter> filter, Map<String, String> parameters) {
    FilterHolder holder = new FilterHolder(filter);
    holder.setName(name);
    holder.setAsyncSupported(true);
    holder.setInitParameters(parameters);
    return holder;
  }
}
