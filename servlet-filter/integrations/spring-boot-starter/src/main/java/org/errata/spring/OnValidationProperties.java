package org.errata.spring;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds if there is any property {@code errata.validation.*}. */
final class OnValidationProperties implements Condition {

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    return Binder.get(context.getEnvironment())
        .bind("errata.validation", Bindable.mapOf(String.class, Object.class))
        .map(Map::isEmpty)
        .map(isEmpty -> !isEmpty)
        .orElse(false);
  }
}
