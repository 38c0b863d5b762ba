// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.inventory.movement.Column;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.id.DocumentId;
import dev.mizan.spi.value.Sku;
import java.util.List;

/**
 * Which goods a rebate is for, and by how much each line's cost changed.
 *
 * @param receipts the goods receipt of each line
 * @param skus the item of each line
 * @param minor in minor units of the books, below zero where a rebate takes the cost down
 */
public record RebateShares(List<DocumentId> receipts, List<Sku> skus, Column minor) {
    /** Of no goods. */
    public static final RebateShares NONE = new RebateShares(List.of(), List.of(), Column.of());

    public RebateShares {
        receipts = List.copyOf(receipts);
        skus = List.copyOf(skus);
        if (skus.size() != minor.size() || receipts.size() != minor.size()) {
            throw new IllegalArgumentException(
                    skus.size() + " items, " + receipts.size() + " receipts and " + minor.size() + " shares");
        }
    }

    void write(FieldWriter out) {
        out.texts("receipts", receipts.stream().map(DocumentId::toString).toList())
                .texts("skus", skus.stream().map(Sku::value).toList());
        minor.write(out, "shares");
    }

    static RebateShares read(FieldReader in) {
        return new RebateShares(
                in.texts("receipts").stream().map(DocumentId::of).toList(),
                in.texts("skus").stream().map(Sku::of).toList(),
                Column.read(in, "shares"));
    }
}
