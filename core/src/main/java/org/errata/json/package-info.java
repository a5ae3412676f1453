/**
 * Is it JSON? A {@link org.errata.json.JsonScanner} is fed the bytes of a document as they arrive.
 */
package org.errata.json;
