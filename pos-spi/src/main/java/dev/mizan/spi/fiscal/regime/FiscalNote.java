// SPDX-License-Identifier: Apache-2.0
package dev.mizan.spi.fiscal.regime;

/**
 * Something that an authority or a regime says to a person.
 *
 * @param code stable, such as {@code BR-KSA-40}
 * @param text in the words of who says it
 */
public record FiscalNote(String code, String text) {}
