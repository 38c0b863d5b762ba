// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.receipt.text;

/**
 * A stretch of a line at its place, for renderers that draw.
 *
 * @param from the first column in reading direction: counted from the right on a page that is read from there
 * @param columns how many it may take
 * @param text in logical order, without direction marks
 * @param rightToLeft its own direction
 * @param atEnd whether it stands at the end of its columns rather than at their start
 */
public record PlacedText(int from, int columns, String text, boolean rightToLeft, boolean atEnd) {}
