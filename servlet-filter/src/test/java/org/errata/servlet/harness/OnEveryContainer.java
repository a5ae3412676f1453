package org.errata.servlet.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a test class once for each container; the constructor takes the {@link RunningContainer}. A
 * container is started by the first test class and serves all of them. The system property {@code
 * errata.containers} selects containers by name, separated by commas, as in {@code
 * -Derrata.containers=tomcat-11,undertow}. The servers that users install are tested in a module of
 * their own, and nothing else is tested there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}", autoCloseArguments = false, allowZeroInvocations = true)
@ArgumentsSource(SelectedContainers.class)
public @interface OnEveryContainer {}
