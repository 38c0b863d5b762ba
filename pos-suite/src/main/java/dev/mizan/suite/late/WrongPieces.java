// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.suite.serial.PieceOf;
import java.util.List;

/**
 * Pieces that a goods receipt told wrongly.
 *
 * @param notThere which it told and did not come
 * @param alsoThere which came and it did not tell
 */
record WrongPieces(List<PieceOf> notThere, List<PieceOf> alsoThere) {
    static final WrongPieces NONE = new WrongPieces(List.of(), List.of());

    WrongPieces {
        notThere = List.copyOf(notThere);
        alsoThere = List.copyOf(alsoThere);
    }

    boolean isEmpty() {
        return notThere.isEmpty() && alsoThere.isEmpty();
    }
}
