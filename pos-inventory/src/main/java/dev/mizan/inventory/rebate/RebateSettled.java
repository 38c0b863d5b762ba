// SPDX-License-Identifier: Apache-2.0
package dev.mizan.inventory.rebate;

import dev.mizan.inventory.supplier.SupplierId;
import dev.mizan.spi.fact.FactType;
import dev.mizan.spi.fact.FieldReader;
import dev.mizan.spi.fact.FieldWriter;
import dev.mizan.spi.value.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * A supplier's credit note came for rebates that had been accrued. They are owed no more; what the note gives beyond them,
 * or less, follows the goods as they lie by then.
 *
 * @param note its number, the supplier's own; a second note or bill of the same number is refused
 * @param accruals by their numbers
 * @param accrued what they were
 * @param credited what the note gives, without tax
 * @param tax by which recoverable VAT is less, zero or more
 * @param shares of the difference
 * @param parts of the difference: {@code accrued} less {@code credited}
 */
public record RebateSettled(
        SupplierId supplier,
        String note,
        LocalDate date,
        List<String> accruals,
        Money accrued,
        Money credited,
        Money tax,
        RebateShares shares,
        RebateParts parts)
        implements RebateFact {
    public static final FactType<RebateSettled> TYPE =
            new FactType<>("RebateSettled", 1, RebateSettled.class, RebateSettled::write, (in, version) -> read(in));

    public RebateSettled {
        accruals = List.copyOf(accruals);
        Money beyond = accrued.minus(credited);
        if (!parts.total().equals(beyond) || shares.minor().sum() != beyond.minor()) {
            throw new IllegalArgumentException(note + " differs by " + beyond + " and changes " + parts);
        }
    }

    /** What the supplier's account is debited with, tax included. */
    public Money payable() {
        return credited.plus(tax);
    }

    @Override
    public FactType<RebateSettled> factType() {
        return TYPE;
    }

    private void write(FieldWriter out) {
        out.text("supplier", supplier.value())
                .text("note", note)
                .date("date", date)
                .texts("accruals", accruals)
                .money("accrued", accrued)
                .money("credited", credited)
                .money("tax", tax);
        shares.write(out);
        parts.write(out);
    }

    private static RebateSettled read(FieldReader in) {
        return new RebateSettled(
                in.parsed("supplier", SupplierId::new),
                in.text("note"),
                in.date("date"),
                in.texts("accruals"),
                in.money("accrued"),
                in.money("credited"),
                in.money("tax"),
                RebateShares.read(in),
                RebateParts.read(in));
    }
}
