// SPDX-License-Identifier: Apache-2.0
package dev.mizan.suite.late;

import dev.mizan.inventory.correction.MissingFromPack;
import dev.mizan.inventory.correction.ReceiptCorrected;
import dev.mizan.inventory.purchase.Goods;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.outcome.Outcome;
import dev.mizan.suite.flow.Workplace;
import dev.mizan.suite.valuing.LateGoods;
import dev.mizan.suite.valuing.Lateness;
import java.util.List;
import java.util.Map;

/** Assorted packs that came in as their variants, told after they came. On any thread. */
public final class LatePacks {
    private final Lateness lateness;
    private final Workplace office;

    LatePacks(Lateness lateness, Workplace office) {
        this.lateness = lateness;
        this.office = office;
    }

    /**
     * Says how many packs really came with a goods receipt, and what was not in them. What was in a pack is as it was defined
     * when it came. A variant that was missing leaves with its part of the cost as the receipt shared it, half up: of goods of no
     * order it is owed no more; an order owes the whole pack until its bill says less, so there it is variance. Refused by {@code
     * PackCorrectionReason} and as {@link LateDoor#correct} is.
     *
     * @param note what it is filed under
     * @param receipt by its place in the log
     * @param really how many packs came, and how much of other items, where that was told wrongly
     * @param missing of variants, in all packs of the receipt together; zero where nothing is missing after all
     */
    public Outcome<LateGoods<ReceiptCorrected>> correct(
            String note, DocumentId receipt, List<Goods> really, List<MissingFromPack> missing) {
        return LateDoor.correct(
                lateness, office, note, receipt, new Really(really, Map.of(), missing), WrongPieces.NONE);
    }
}
