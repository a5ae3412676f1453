package org.errata.spring.app;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An API behind Spring Security, as it is configured by default. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ItemsApp.Items.class, SecuredApp.Accounts.class})
public class SecuredApp {

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/public", "/errors/**")
                    .permitAll()
                    .requestMatchers("/admin/**")
                    .hasRole("ADMIN")
                    .anyRequest()
                    .authenticated())
        .httpBasic(Customizer.withDefaults())
        .build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain tokens(HttpSecurity http) throws Exception {
    return http.securityMatcher("/tokens/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(
                    (request, response, exception) -> {
                      // as the entry point for bearer tokens does
                      response.addHeader("WWW-Authenticate", "Bearer");
                      response.setStatus(401);
                    }))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain own(HttpSecurity http) throws Exception {
    return http.securityMatcher("/own/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            errors ->
                errors.authenticationEntryPoint(
                    (request, response, exception) -> {
                      response.setStatus(401);
                      response.getWriter().write("by the application");
                    }))
        .build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        User.withUsername("ann").password("{noop}secret").roles("USER").build());
  }

  /** What users may and may not do. */
  @RestController
  public static class Accounts {

    @GetMapping("/public")
    String forAll() {
      throw new AccessDeniedException("for users alone");
    }

    @GetMapping("/admin/accounts")
    String forAdministrators() {
      return "accounts";
    }

    @GetMapping("/accounts")
    String denied() {
      throw new AccessDeniedException("not yours");
    }
  }
}
