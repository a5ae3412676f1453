/** Computes ratios and spreads from the measurements, and writes them as Markdown and SVG. */
package org.errata.demo.load.report;
