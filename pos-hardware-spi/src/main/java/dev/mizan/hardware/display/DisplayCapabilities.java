// SPDX-License-Identifier: Apache-2.0
package dev.mizan.hardware.display;

/**
 * What a display can show.
 *
 * @param lines how many, from 1 to 50
 * @param columns letters a line, from 8 to 200
 * @param arabic whether it shows Arabic, joined and from right to left; where not, a line with Arabic is refused
 */
public record DisplayCapabilities(int lines, int columns, boolean arabic) {
    public DisplayCapabilities {
        if (lines < 1 || lines > 50 || columns < 8 || columns > 200) {
            throw new IllegalArgumentException("a display of " + lines + " lines and " + columns + " columns");
        }
    }
}
