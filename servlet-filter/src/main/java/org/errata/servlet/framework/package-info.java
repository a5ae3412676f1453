/**
 * What exceptions of frameworks mean to the client. The frameworks are those of the application, so
 * their classes are recognized by name and read by reflection, which nobody pays for until a
 * request fails. Nothing is kept: a cache by class would keep the class loader of a web application
 * alive. Nothing here takes or returns null. All but {@link
 * org.errata.servlet.framework.FrameworkExceptions} may throw whatever the methods of an exception
 * throw.
 */
package org.errata.servlet.framework;
