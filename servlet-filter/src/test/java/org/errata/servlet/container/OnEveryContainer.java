package org.errata.servlet.container;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class against each container, which its constructor is given. A container is started
 * by the first class that needs it and serves all of them. The system property {@code
 * errata.containers} names those to run, as in {@code -Derrata.containers=tomcat-11}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}", autoCloseArguments = false)
@ArgumentsSource(SelectedContainers.class)
public @interface OnEveryContainer {}
