// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.serial;

import java.util.List;

/**
 * What a count of pieces found.
 *
 * @param missing that the book holds and nobody found: they are lost
 * @param foundAgain that were lost and are there
 */
public record PieceCount(List<PieceOf> missing, List<PieceOf> foundAgain) {
    public PieceCount {
        missing = List.copyOf(missing);
        foundAgain = List.copyOf(foundAgain);
    }
}
